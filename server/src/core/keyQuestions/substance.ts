import { type ContentKind, type StockKind } from '../meaning/sentenceContent';
import { type StatedFacts } from '../meaning/sentenceFacts';

/*
 * How far a sentence says something that the questions do not: how likely it is so, as log odds, from what is left of it without their words. The
 * weights were fitted by logistic regression on the labelled sentences of test/support/truth/coverage/own and test/corpus/keyQuestions, and rounded; those of
 * turns that hardly stand there (refusals, questions, other subjects) were set by hand, so that they rule an answer out.
 */
const NOTHING = -0.65;
/** For each telling word that no question has, and again for each that is none of the stock of statements. */
const LEFT = 0.155;
const MOST_LEFT = 20;
const OWN = 0.21;
const MOST_OWN = 6;
/** For a sentence without any turn that counts for it: its words alone must say more. */
const BARE = -0.4;
const CONTENT: Readonly<Record<ContentKind, number>> = {
  means: 1.2,
  reason: 0.8,
  condition: 0.35,
  figure: 0.2,
  deed: 0.2,
  account: 0.2,
  finding: 0,
};
const STOCK: Readonly<Record<StockKind, number>> = {
  question: -2.5,
  elsewhere: -2,
  announcement: -1.9,
  importance: -1.8,
  refusal: -1.5,
  thanks: -1.2,
  praise: -1.2,
  generality: -1,
  pledge: -1,
  support: -0.8,
  introduction: -0.7,
  need: -0.8,
  asked: -0.3,
};

/** What a sentence brings that questions with these roots do not say: above 0 it is likelier than not that it brings something. */
export function substanceOf({ words, ownRoots, turns }: StatedFacts, asked: ReadonlySet<string>): number {
  const left = words.filter(({ root }) => !asked.has(root)).length;
  const own = ownRoots.filter((root) => !asked.has(root)).length;
  let sum = NOTHING + LEFT * Math.min(MOST_LEFT, left) + OWN * Math.min(MOST_OWN, own);
  if (![...turns.content].some((kind) => CONTENT[kind] > 0)) sum += BARE;
  for (const kind of turns.content) sum += CONTENT[kind];
  for (const kind of turns.stock) sum += STOCK[kind];
  return sum;
}
