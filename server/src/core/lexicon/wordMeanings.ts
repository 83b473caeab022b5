import { lazy } from '../text/lazy';
import { fuzzyLookup } from './fuzzy';
import { isSwapped } from './searchWords';

/** How well a word is matched by its first letters, and by a misspelling at best; 1 is the word itself. */
export const BEGUN = 0.9;
const MISSPELT = 0.75;
/** Two neighbours in a word that changed places. */
const SWAPPED = 0.65;

/** Each word of a vocabulary that a typed word may mean, with how well it matches: 1 for the word itself. */
export type WordMeanings = (typed: string, wishes?: { readonly misspelt: boolean }) => ReadonlyMap<string, number>;

/** A look-up in a vocabulary of lower-case words, read when first asked. Misspellings count only where no word begins so. */
export function wordMeanings(read: () => Iterable<string>): WordMeanings {
  const vocabulary = lazy(() => [...read()]);
  const near = fuzzyLookup(vocabulary);
  return (typed, { misspelt } = { misspelt: true }) => {
    const found = new Map<string, number>();
    for (const word of vocabulary()) if (word.startsWith(typed)) found.set(word, word === typed ? 1 : BEGUN);
    if (found.size > 0 || !misspelt) return found;
    for (const word of vocabulary()) if (isSwapped(word, typed)) found.set(word, SWAPPED);
    for (const { word, distance } of near(typed)) found.set(word, Math.max(found.get(word) ?? 0, MISSPELT - distance));
    return found;
  };
}
