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

/**
 * Words that a corpus has and does not yet drown what the draft itself says, and what everybody does: all places of a larger one say no
 * more together than those of one of this size. Tried out, see docs/completion.md.
 */
const LARGE_CORPUS = 15_000;

/** What one place in the corpus says of how somebody else writes, beside one in a small corpus. */
const placeWeight = (index: PhraseIndex): number => Math.min(1, LARGE_CORPUS / index.size);

/** What all places of a phrase say of it. */
export function weightOf(index: PhraseIndex, range: PhraseRange): number {
  return countOf(range) * placeWeight(index);
}

/** The same without what of them is given to shorter contexts. */
export function discounted(index: PhraseIndex, range: PhraseRange): number {
  return withoutDiscount(countOf(range)) * placeWeight(index);
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
  // Those that are not among the most frequent are taken to stand once each.
  const discounts = words.reduce(
    (sum, { range: longer }) => sum + discountOf(countOf(longer)),
    (kinds - words.length) * DISCOUNTS[0],
  );
  return { words, kinds, discounts: discounts * placeWeight(index) };
}
