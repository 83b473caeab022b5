import type { Wishes } from '../../context';
import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { type FrontMatterPlace, frontMatterPlaceAt } from '../../frontMatter/frontMatterPlace';
import { type CompletionMode } from '../../phrases/bars';
import { isOwnProse, isProse } from './ownProse';

/** How completion was asked for. */
export interface CompletionWishes {
  /** Whether somebody asked for it, rather than typed on: then words in small letters and misspelt ones count as well. */
  readonly invoked?: boolean;
  /** The mode of completion; quiet if absent. */
  readonly mode?: CompletionMode;
  /** The wishes that hold where the front matter is silent; without them nothing is offered in front matter. */
  readonly wishes?: Wishes;
}

/** The place in a draft that is to be completed, as every source is told of it. */
export interface CompletionCursor {
  readonly draft: Draft;
  /** UTF-16 offset into the draft. */
  readonly offset: number;
  readonly corpus: Corpus;
  readonly invoked: boolean;
  readonly mode: CompletionMode;
  /** The bar that phrases have to pass: that of the mode, or a lower one if somebody asks in quiet mode. */
  readonly bar: 'asked' | CompletionMode;
  /** The place in front matter that is to be completed; `undefined` outside front matter. */
  readonly frontMatter: { readonly place: FrontMatterPlace; readonly wishes: Wishes } | undefined;
  /**
   * Whether the cursor stands in prose that is to be completed. A quotation goes on as its source does, and counts only if somebody asks.
   */
  readonly isProse: boolean;
}

/** The cursor at `offset`, which no source has been asked about yet. */
export function completionCursor(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { invoked = false, mode = 'quiet', wishes }: CompletionWishes = {},
): CompletionCursor {
  const place = wishes && frontMatterPlaceAt(draft.text, offset);
  return {
    draft,
    offset,
    corpus,
    invoked,
    mode,
    bar: invoked && mode === 'quiet' ? 'asked' : mode,
    frontMatter: place && { place, wishes },
    isProse: !place && (invoked ? isProse : isOwnProse)(draft, offset),
  };
}
