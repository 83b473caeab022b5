import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft';
import { type CompletionMode, likeliestRest } from '../phrases/complete';
import { isOwnProse } from './ownProse';

/** Text shown in grey behind the cursor until it is accepted or typed over. */
export interface InlineCompletion {
  /** What replaces the draft from `replaceStart` to the cursor; begins with what stands there. */
  readonly insert: string;
  /** UTF-16 offset into the draft. */
  readonly replaceStart: number;
}

/** The single best continuation of the sentence before `offset`, where it is likely to be right; nothing before words that stand there. */
export function inlineCompletionAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  { mode = 'quiet' }: { readonly mode?: CompletionMode } = {},
): InlineCompletion | undefined {
  if (!isOwnProse(draft, offset) || !/^[^\S\n]*(?:\r?\n|$)/.test(draft.text.slice(offset, offset + 20)))
    return undefined;
  const rest = likeliestRest(draft, offset, corpus, mode);
  return rest === undefined ? undefined : { insert: rest, replaceStart: offset };
}
