import { countOf } from '../corpus/corpus';
import { functionWords } from '../text/functionWords';
import type { Bar } from './bars';
import { cautiously, chanceOf, type Continuation } from './continuations';

/** A continuation with what it saves: the letters that need not be typed. */
export interface Choice {
  readonly continuation: Continuation;
  /** How likely it is taken to be right. */
  readonly chance: number;
  readonly saved: number;
  /** Keys it saves beside lists that offer its words a letter or two later: for a long word little more than for a short one. */
  readonly worth: number;
}

/** Keys that the word being typed takes at most when it is not offered now but soon. */
const LATER = 2.5;

/** Keys that each word after it takes where it has a list of its own: mostly it is the first there. */
const THERE = 0.4;

/** Keys that an item costs for each one above it, spread over the lists in which it stands elsewhere. */
const EACH_FURTHER = 0.6;

/** How likely a continuation is taken to be, by how it is taken. */
const CHANCES: Readonly<Record<Bar['taken'], (continuation: Continuation) => number>> = {
  whole: ({ probability }) => probability,
  cautiously,
  wordwise: chanceOf,
};

/** What is chosen. */
export interface ChoiceWishes {
  /** The letters typed of the first word. */
  readonly typed: string;
  readonly bar: Bar;
  /** As many as this. */
  readonly most: number;
}

/** The continuations that pass a bar and together save most, in list order. */
export function bestChoices(
  continuations: readonly Continuation[],
  { typed, bar, most }: ChoiceWishes,
): readonly Choice[] {
  return bestTogether(choicesOf(continuations, typed, bar), most);
}

/**
 * The continuations that pass a bar, with what they would save after the letters `typed` of their first word. The chance of
 * each is what `bar.taken` says.
 */
function choicesOf(continuations: readonly Continuation[], typed: string, bar: Bar): readonly Choice[] {
  return continuations
    .map((continuation) => ({
      continuation,
      chance: CHANCES[bar.taken](continuation),
      saved: continuation.keys.reduce((sum, key) => sum + key.length + 1, -1) - typed.length,
      worth:
        Math.min(LATER, continuation.keys[0]!.length - typed.length) +
        (continuation.keys.length - 1) * (bar.taken === 'wordwise' ? THERE : LATER),
    }))
    .filter((choice) => passes(choice, bar));
}

function passes({ continuation: { keys, probability, range, context }, chance, saved }: Choice, bar: Bar): boolean {
  return (
    // The list has longer ways where few words come into question.
    (bar.taken === 'wordwise' ? probability : chance) >= bar.probability &&
    saved >= bar.saved &&
    context >= bar.context &&
    context + keys.length >= bar.words &&
    (bar.count <= 1 || (range !== undefined && countOf(range) >= bar.count)) &&
    (bar.hanging || !functionWords.has(keys.at(-1)!))
  );
}

/**
 * At most `most` of the choices, in the order in which each adds most to what the list can be expected to save: one that begins
 * another only adds where the longer one is wrong, and the longer one only what it saves beyond the shorter. Behind them those that
 * would cost as many keys as they save, as long as there is room.
 */
function bestTogether(choices: readonly Choice[], most: number): readonly Choice[] {
  const chosen: Choice[] = [];
  const left = new Set(choices);
  for (const eachFurther of [EACH_FURTHER, 0]) {
    while (chosen.length < most) {
      let best: Choice | undefined;
      let bestGain = 0;
      for (const choice of left) {
        const gain = gainOf(choice, chosen, eachFurther);
        if (gain > bestGain) {
          best = choice;
          bestGain = gain;
        }
      }
      if (!best) break;
      chosen.push(best);
      left.delete(best);
    }
  }
  return chosen;
}

function gainOf({ continuation, chance, worth }: Choice, chosen: readonly Choice[], eachFurther: number): number {
  const keys = chosen.length * eachFurther;
  let alone = chance;
  let already = 0;
  for (const [rank, other] of chosen.entries()) {
    if (begins(continuation, other.continuation)) alone -= other.chance;
    else if (begins(other.continuation, continuation)) already = Math.max(already, other.worth - rank * eachFurther);
  }
  return Math.max(0, alone) * (worth - keys - already);
}

/** Whether the first continuation is how the second one begins. */
function begins({ keys }: Continuation, longer: Continuation): boolean {
  return keys.length < longer.keys.length && keys.every((key, at) => key === longer.keys[at]);
}
