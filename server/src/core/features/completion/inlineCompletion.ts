import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { type CompletionMode } from '../../phrases/bars';
import { likeliestRest } from '../../phrases/likeliestRest';
import { endsLine } from '../../text/endsLine';
import { isUpper } from '../../text/letters';
import { capitalsBefore, itemInCapitals, restInCapitals } from './capitals';
import { type CompletionCursor, completionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import { sourcesBefore } from './completionSources';
import { offersAt } from './joinedItems';
import { phraseCompletion } from './phraseCompletion';

/** Text shown in grey behind the cursor until it is accepted or typed over. */
export interface InlineCompletion {
  /** What replaces the draft from `replaceStart` to the cursor; begins with what stands there. */
  readonly insert: string;
  /** UTF-16 offset into the draft. */
  readonly replaceStart: number;
}

/** A capital in the middle of a sentence begins a name: ghost text from its first letter on would keep the list of names away. */
function isBegunName(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 60), offset);
  const word = /[^\s("“‘]*$/.exec(before)![0];
  return isUpper(word.charAt(0)) && /[^\s.!?:”"]\s+["“(]?$/.test(before.slice(0, before.length - word.length));
}

/** The first item of the list, unless it is a phrase. No phrases are sought for it. */
function itemBeforePhrases(cursor: CompletionCursor): CompletionItem | undefined {
  for (const { items } of offersAt(cursor, sourcesBefore(phraseCompletion))) if (items[0]) return items[0];
  return undefined;
}

/**
 * The single best continuation of the sentence before `offset`, if it is likely to be right. None is given before words that stand there,
 * or in a citation, of which the list knows them all. In a name it is the first item of the list, if that is likely after the words before.
 */
export function inlineCompletionAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { mode = 'quiet' }: { readonly mode?: CompletionMode } = {},
): InlineCompletion | undefined {
  const { text } = draft;
  const cursor = completionCursor(draft, offset, corpus, { mode });
  if (!cursor.isProse || !endsLine(text, offset)) return undefined;
  const listed = itemBeforePhrases(cursor);
  if (listed?.kind === 'citation') return undefined;
  const isName = listed !== undefined || isBegunName(text, offset);
  const rest = likeliestRest(draft, offset, corpus, { mode, isName });
  if (rest === undefined) return undefined;
  const capitals = capitalsBefore(text, offset, corpus);
  const insert = restInCapitals(rest, capitals);
  if (insert === undefined) return undefined;
  // An editor shows no list of its own accord where it shows ghost text.
  const typed = text.slice(listed?.replaceStart ?? offset, offset);
  if (listed && !itemInCapitals(listed, typed, capitals)?.insert.startsWith(typed + insert)) return undefined;
  return { insert, replaceStart: offset };
}
