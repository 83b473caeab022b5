import { countOf, type NextWord, type PhraseIndex, type PhraseRange } from '../corpus/corpus';
import { remembered } from '../text/memory';
import { oncePer } from '../text/oncePer';

/** Words looked at after each context, the most frequent. */
export const MOST_WORDS = 60;

/**
 * The amounts taken off a count of one, of two and of more, and given to shorter contexts (modified absolute discounting,
 * S. F. Chen and J. Goodman, An Empirical Study of Smoothing Techniques for Language Modeling, 1999). The figures were tried out, see
 * docs/completion.md.
 */
const DISCOUNTS = [0.8, 1.1, 1.3] as const;
const discountOf = (count: number): number => DISCOUNTS[Math.min(count, DISCOUNTS.length) - 1]!;

/**
 * The size of a group of documents, in words, up to which each place has full weight. All places of a larger group together weigh as
 * those of a group of this size, lest they drown the draft, common language and the other group. Tried out, see docs/completion.md.
 */
const LARGE_GROUP = 15_000;

/** What one place in each group says of how somebody else writes, beside one in a small group. */
const placeWeights = remembered((index: PhraseIndex) =>
  index.groups.map((all) => Math.min(1, LARGE_GROUP / Math.max(1, countOf(all)))),
);

/** What all places of a phrase say of it. */
export function weightOf(index: PhraseIndex, range: PhraseRange): number {
  return placeWeights(index).reduce((sum, weight, group) => sum + index.countWithin(range, group) * weight, 0);
}

/** The weight of the places of a phrase, less what of it is given to shorter contexts. */
export function discounted(index: PhraseIndex, range: PhraseRange): number {
  return placeWeights(index).reduce((sum, weight, group) => {
    const count = index.countWithin(range, group);
    return count === 0 ? sum : sum + (count - discountOf(count)) * weight;
  }, 0);
}

/** What follows a phrase, as far as it is looked at. */
interface Followers {
  /** The most frequent words. */
  readonly words: readonly NextWord[];
  /** What is taken off all their weights. */
  readonly discounts: number;
}

/** What follows a phrase. */
export function followersOf(index: PhraseIndex, range: PhraseRange): Followers {
  return followersIn(index)(range);
}

/** Kept as long as the index keeps the range: each letter typed asks for the same ones again. */
const followersIn = remembered((index: PhraseIndex) => oncePer((range: PhraseRange) => readFollowers(index, range)));

function readFollowers(index: PhraseIndex, range: PhraseRange): Followers {
  const words = index.nextWords(range, { most: MOST_WORDS });
  const discounts = placeWeights(index).reduce((sum, weight, group) => {
    let taken = 0;
    // Those that are not among the most frequent are taken to stand once each.
    let others = index.countNextWords(index.groups.length === 1 ? range : index.within(range, group));
    for (const { range: longer } of words) {
      const count = index.countWithin(longer, group);
      if (count === 0) continue;
      taken += discountOf(count);
      others--;
    }
    return sum + (taken + others * DISCOUNTS[0]) * weight;
  }, 0);
  return { words, discounts };
}
