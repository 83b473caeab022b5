import Fuse from 'fuse.js/basic';
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

/**
 * A look-up of misspelt words in a vocabulary of lower-case words, nearest first. The search structure is built at the first
 * question that needs it. Words of fewer than four letters resemble nothing.
 */
export function fuzzyLookup(vocabulary: () => readonly string[]): (word: string) => readonly FuzzyMatch[] {
  const fuse = lazy(
    () =>
      new Fuse(vocabulary(), {
        includeScore: true,
        threshold: MOST_UNLIKE,
        distance: 10,
        ignoreFieldNorm: true,
      }),
  );
  return (word) => {
    // Bitap patterns of more than 32 letters are cut up; no word of the tables is as long.
    if (word.length < LEAST_LETTERS || word.length > 32) return [];
    return fuse()
      .search(word)
      .filter(({ item }) => Math.abs(item.length - word.length) <= LONGER)
      .slice(0, MOST_WORDS)
      .map(({ item, score }) => ({ word: item, distance: score ?? 0 }));
  };
}
