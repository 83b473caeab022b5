import { countOf, type NextWord, type PhraseIndex, type PhraseRange } from '../corpus/phraseIndex';
import { oncePer } from '../text/oncePer';

/** Words looked at after each context, the most frequent. */
export const MOST_WORDS = 60;

/**
 * Of a count of one, of two and of more this much is given to what shorter contexts know (modified absolute discounting,
 * S. F. Chen and J. Goodman, An Empirical Study of Smoothing Techniques for Language Modeling, 1999). The figures were tried out, see
 * docs/completion.md.
 */
const DISCOUNTS = [0.8, 1.1, 1.3] as const;
const discountOf = (count: number): number => DISCOUNTS[Math.min(count, DISCOUNTS.length) - 1]!;
const withoutDiscount = (count: number): number => count - discountOf(count);

/** What the places of a phrase weigh, see {@link PhraseIndex.weigh}, without what of them is given to shorter contexts. */
export function discounted(index: PhraseIndex, range: PhraseRange): number {
  return index.weigh(range, withoutDiscount);
}

/** What follows a phrase, as far as it is looked at. */
interface Followers {
  /** The most frequent words. */
  readonly words: readonly NextWord[];
  /** How many different ones there are. */
  readonly kinds: number;
  /** What is taken off all their weights. */
  readonly discounts: number;
}

/** What follows a phrase. */
export function followersOf(index: PhraseIndex, range: PhraseRange): Followers {
  return followersIn(index)(range);
}

/** Kept as long as the index keeps the range: each letter typed asks for the same ones again. */
const followersIn = oncePer((index: PhraseIndex) => oncePer((range: PhraseRange) => readFollowers(index, range)));

function readFollowers(index: PhraseIndex, range: PhraseRange): Followers {
  const words = index.nextWords(range, { most: MOST_WORDS });
  const kinds = index.countNextWords(range);
  let restPlaces = countOf(range);
  let restWeight = index.weigh(range);
  let discounts = 0;
  for (const { range: longer } of words) {
    restPlaces -= countOf(longer);
    restWeight -= index.weigh(longer);
    discounts += index.weigh(longer, discountOf);
  }
  // Those that are not among the most frequent are taken to stand once each, wherever.
  if (restPlaces > 0) discounts += ((kinds - words.length) * restWeight * DISCOUNTS[0]) / restPlaces;
  return { words, kinds, discounts };
}
