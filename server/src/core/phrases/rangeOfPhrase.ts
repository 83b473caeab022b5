import type { PhraseIndex, PhraseRange } from '../corpus/corpus';

/** The occurrences of a phrase by the keys of its words, `undefined` where it never stands. */
export function rangeOfPhrase(index: PhraseIndex, keys: readonly string[]): PhraseRange | undefined {
  let range: PhraseRange | undefined = index.all;
  for (const key of keys) range = range && index.narrow(range, key);
  return range;
}
