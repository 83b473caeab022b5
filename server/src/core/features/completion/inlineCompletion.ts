import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { type CompletionMode } from '../../phrases/bars';
import { likeliestRest } from '../../phrases/likeliestRest';
import { endsLine } from '../../text/endsLine';
import { isUpper } from '../../text/letters';
import { completeCitations } from './citationCompletion';
import { completeWrittenNames } from './nameCompletion';
import { isOwnProse } from './ownProse';

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

/**
 * The single best continuation of the sentence before `offset`, where it is likely to be right; nothing before words that stand there.
 * Nor in a citation, of which the list knows them all; in a name it is what the list begins with, if it is likely after the words before.
 */
export function inlineCompletionAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { mode = 'quiet' }: { readonly mode?: CompletionMode } = {},
): InlineCompletion | undefined {
  const { text } = draft;
  if (!isOwnProse(draft, offset) || !endsLine(text, offset)) return undefined;
  if (completeCitations(draft, offset, corpus.citations).length > 0) return undefined;
  const [named] = completeWrittenNames(draft, offset, corpus, { invoked: false });
  const isName = named !== undefined || isBegunName(text, offset);
  const rest = likeliestRest(draft, offset, corpus, { mode, isName });
  if (rest === undefined) return undefined;
  // An editor shows no list of its own accord where it shows ghost text.
  if (named && !named.insert.startsWith(text.slice(named.replaceStart, offset) + rest)) return undefined;
  return { insert: rest, replaceStart: offset };
}
