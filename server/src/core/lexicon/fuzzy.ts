import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import { lazy } from '../text/lazy';

/** A word of a vocabulary that resembles what was asked for. */
export interface FuzzyMatch {
  readonly word: string;
  /** 0 for the same letters, 1 for nothing in common. */
  readonly distance: number;
}

/** How unlike a word may be: about one wrong letter in three. */
const MOST_UNLIKE = 0.34;
/** Shorter words resemble too many others. */
const LEAST_LETTERS = 4;
const MOST_WORDS = 12;
/** Letters that the word may have more or fewer: a part of a long word is no misspelling of it. */
const LONGER = 3;

const OPTIONS: IFuseOptions<string> = {
  includeScore: true,
  threshold: MOST_UNLIKE,
  distance: 10,
  ignoreFieldNorm: true,
};

/**
 * A look-up of misspelt words in a vocabulary of lower-case words, nearest first. Words that begin with either of the first two
 * letters typed are looked through before the others: a slip in the first letter is rare, and the search costs by the word. What
 * is searched is built at the first question that needs it. Words of fewer than four letters resemble nothing.
 */
export function fuzzyLookup(vocabulary: () => readonly string[]): (word: string) => readonly FuzzyMatch[] {
  const whole = lazy(() => new Fuse(vocabulary(), OPTIONS));
  const byInitial = new Map<string, Fuse<string>>();
  const beginningWith = (initial: string): Fuse<string> => {
    const known = byInitial.get(initial);
    if (known) return known;
    const words = vocabulary().filter((word) => word.startsWith(initial));
    const fuse = new Fuse(words, OPTIONS);
    byInitial.set(initial, fuse);
    return fuse;
  };
  return (word) => {
    // Longer than any word of the tables.
    if (word.length < LEAST_LETTERS || word.length > 32) return [];
    const initials = [...new Set(word.slice(0, 2))];
    const near = matches(initials.map(beginningWith), word);
    return near.length > 0 ? near : matches([whole()], word);
  };
}

function matches(searched: readonly Fuse<string>[], word: string): readonly FuzzyMatch[] {
  return searched
    .flatMap((fuse) => fuse.search(word))
    .filter(({ item }) => Math.abs(item.length - word.length) <= LONGER)
    .map(({ item, score }) => ({ word: item, distance: score ?? 0 }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_WORDS);
}
