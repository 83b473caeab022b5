import table from '../data/englishWords.json';
import { lazy } from '../text/lazy';
import { wordsBeginning } from '../text/wordsBeginning';

/** A word of general English. */
export interface EnglishWord {
  readonly word: string;
  /** How frequent it is, as a share of all words of the list. */
  readonly share: number;
}

/** The fewest letters for which words are looked up: fewer leave too many words that are equally likely. */
const LEAST_LETTERS = 2;
/** The relative frequency of a word by its list, from the list of the most common words to that of the rarest. */
const WEIGHTS = [16, 4, 1] as const;

/** The lists by first letter, which scripts/collectEnglishWords.mjs packs. */
const listsByLetter = lazy(
  (): ReadonlyMap<string, () => readonly (readonly string[])[]> =>
    new Map(Object.entries(table).map(([letter, lists]) => [letter, lazy(() => lists.map(unpacked))] as const)),
);

const total = lazy(() =>
  Object.values(table)
    .flatMap((lists) => lists.map((list, band) => WEIGHTS[band]! * (list.match(/[A-Z]/g)?.length ?? 0)))
    .reduce((sum, weight) => sum + weight, 0),
);

/** The most frequent of the words that begin so and are longer, in small letters; none before there are two letters. */
export function englishWords(prefix: string, most: number): readonly EnglishWord[] {
  const lists = prefix.length < LEAST_LETTERS ? undefined : listsByLetter().get(prefix.charAt(0))?.();
  if (!lists) return [];
  const found: EnglishWord[] = [];
  for (const [band, words] of lists.entries()) {
    const share = WEIGHTS[band]! / total();
    for (const word of wordsBeginning(words, prefix)) if (word !== prefix) found.push({ word, share });
    if (found.length >= most) return found.slice(0, most);
  }
  return found;
}

/** Whether the list has a word, given in small letters. */
export function isEnglishWord(word: string): boolean {
  return (
    listsByLetter()
      .get(word.charAt(0))?.()
      .some((words) => words.includes(word)) ?? false
  );
}

function unpacked(list: string): readonly string[] {
  const words: string[] = [];
  for (const [, common = '', rest = ''] of list.matchAll(/([A-Z])([a-z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, common.charCodeAt(0) - 65) + rest);
  return words;
}
