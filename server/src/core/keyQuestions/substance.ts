import { type ContentKind, type StockKind } from '../meaning/sentenceContent';
import { type StatedFacts } from '../meaning/sentenceFacts';

/** What substance is made of: words that are left, words of its own, turns that bring something or only say, and none that brings anything. */
export type SubstancePart = 'left' | 'own' | 'bare' | ContentKind | StockKind;

/** More words say no more. */
const MOST_LEFT = 20;
const MOST_OWN = 6;

/**
 * How far a sentence says something that the questions do not: how likely it is so, as log odds beside an ordinary sentence of a draft.
 * Fitted and printed by `npm run fit:coverage`.
 */
const ORDINARY = -0.3;
const WEIGHTS: Readonly<Record<SubstancePart, number>> = {
  left: 0.07,
  own: 0.08,
  bare: -0.23,
  means: 0.52,
  reason: 0.63,
  condition: 0.66,
  figure: 0.22,
  deed: 0.16,
  account: 0.12,
  finding: 0.04,
  denial: 0.45,
  question: -3.47,
  elsewhere: -2.82,
  announcement: -1.57,
  importance: -1.51,
  refusal: -5.09,
  thanks: -1.38,
  praise: -2.24,
  generality: -0.82,
  pledge: -0.61,
  support: -1.37,
  introduction: -2.44,
  need: 0.36,
  asked: -0.31,
};

/** The parts of a sentence's substance beside questions with these roots, each with how much there is of it: words are counted, turns are 1. */
export function substanceParts(
  { words, ownRoots, turns }: StatedFacts,
  asked: ReadonlySet<string>,
): readonly (readonly [SubstancePart, number])[] {
  const left = words.filter(({ root }) => !asked.has(root)).length;
  const own = ownRoots.filter((root) => !asked.has(root)).length;
  const turned = [...turns.content, ...turns.stock].map((kind) => [kind, 1] as const);
  const counted = [
    ['left', Math.min(MOST_LEFT, left)],
    ['own', Math.min(MOST_OWN, own)],
  ] as const;
  return turns.content.size > 0 ? [...counted, ...turned] : [...counted, ...turned, ['bare', 1]];
}

/** What a sentence brings that questions with these roots do not say: above 0 it brings more than an ordinary one. */
export function substanceOf(facts: StatedFacts, asked: ReadonlySet<string>): number {
  return substanceParts(facts, asked).reduce((sum, [part, amount]) => sum + WEIGHTS[part] * amount, ORDINARY);
}
