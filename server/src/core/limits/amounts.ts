import { type Span } from '../text/span';
import * as grammar from './limitGrammar';
import { findQuantities, type Quantity } from './quantities';
import { otherThings } from './speakingCues';

/** What stands around an amount. */
export interface Surroundings {
  /** The clause up to the amount. */
  readonly before: string;
  readonly after: string;
}

/** A limit on one speech lies between a quarter of a minute and an hour. */
const SHORTEST_SECONDS = 15;
const LONGEST_SECONDS = 3600;
/** Words of the shortest and the longest speech that may be meant. */
const FEWEST_WORDS = 30;
const MOST_WORDS = 5000;
/** Pages likewise. */
const FEWEST_PAGES = 0.5;
const MOST_PAGES = 10;
/** "between five and" (seven minutes): the bound is the upper one. */
const BETWEEN = /\bbetween\s+$/i;
/** "three minutes (about 330 words)": how much that is, and no limit of its own. */
const ROUGH_BRACKET =
  /\(\s*(?:or\s+|i\.e\.,?\s+)?(?:approximately|about|approx\.?|circa|ca\.|around|roughly|some|equivalent to|=|~)\s*$/i;
/** Characters before and after an amount that can bear on it. */
export const LIMIT_REACH = 400;

/** The amounts of a sentence that could be limits, each with what {@link limitCueTable} rows are held against. */
export function amountsIn(sentence: string): readonly (Surroundings & { readonly quantity: Quantity })[] {
  const quantities = findQuantities(sentence)
    .filter(isPlausible)
    .filter(({ span }) => !ROUGH_BRACKET.test(sentence.slice(Math.max(0, span.start - 30), span.start)));
  return quantities.map((quantity, i) => ({
    quantity,
    ...surroundings(sentence, quantity.span, quantities[i - 1]),
  }));
}

function isPlausible({ seconds, words, pages }: Quantity): boolean {
  if (seconds !== undefined) return seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS;
  if (pages !== undefined) return pages >= FEWEST_PAGES && pages <= MOST_PAGES;
  return words !== undefined && words >= FEWEST_WORDS && words <= MOST_WORDS;
}

function surroundings(sentence: string, { start, end }: Span, previous: Quantity | undefined): Surroundings {
  const since = sentence.slice(Math.max(previous?.span.end ?? 0, start - LIMIT_REACH), start);
  // "… three minutes and the session will last sixty": what stands before the first amount says nothing about the second.
  const isOwnClause = previous !== undefined && otherThings.test(grammar.withoutPlaces(since));
  return {
    before: lastClause(isOwnClause ? since : sentence.slice(Math.max(0, start - LIMIT_REACH), start)).replace(
      BETWEEN,
      '',
    ),
    after: sentence.slice(end, end + LIMIT_REACH),
  };
}

/** What follows the last mark that ends a clause. */
export function lastClause(text: string): string {
  return text.slice(1 + Math.max(...[';', '?', '!'].map((mark) => text.lastIndexOf(mark))));
}

/** What stands before the first such mark. */
export function firstClause(text: string): string {
  const end = text.search(/[;.]/);
  return end < 0 ? text : text.slice(0, end);
}
