import { type PhraseIndex, type PhraseRange } from '../../server/src/core/corpus/corpus';
import { createPhraseIndex } from '../../server/src/core/phraseIndex/phraseIndex';
import { buildSegment, type PhraseSource } from '../../server/src/core/phraseIndex/segment/phraseSegment';

/** An index of sources that are one segment. */
export const phraseIndexOf = (sources: readonly PhraseSource[]): PhraseIndex =>
  createPhraseIndex([buildSegment(sources)]);

/** The places of words that follow each other, if there are any. */
export function rangeOf(index: PhraseIndex, words: readonly string[]): PhraseRange | undefined {
  let range: PhraseRange | undefined = index.all;
  for (const word of words) range = range && index.narrow(range, word);
  return range;
}
