import { agreedPhrases } from '../lexicon/agreedPhrases';
import { isSpelledWord } from '../lexicon/englishWords';
import { lazy } from '../text/lazy';
import { isMisspelling } from '../text/misspelling';
import { tokenize } from '../text/tokens';

/**
 * Whether a word of a phrase, by its key, is written with a slip. A word of English is another word (“threaten”, “threat”), unless a
 * deviation of the table has it in the place of this one (“conductive”, “conducive”).
 */
export function isSlipOf(written: string, right: string): boolean {
  return isMisspelling(written, right) && (!isSpelledWord(written) || confused().has(`${written} ${right}`));
}

/** Words that deviations of the table have for others of their preferred wordings. */
const confused = lazy((): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { status, phrase, preferred } of agreedPhrases()) {
    if (status !== 'deviation' || preferred === undefined) continue;
    const written = tokenize(phrase);
    const right = tokenize(preferred);
    if (written.length === right.length)
      written.forEach(({ key }, at) => isMisspelling(key, right[at]!.key) && pairs.add(`${key} ${right[at]!.key}`));
  }
  return pairs;
});
