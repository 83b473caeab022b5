import { countOf } from '../corpus/phraseIndex';
import { functionWords } from '../text/functionWords';
import { type Bar } from './bars';
import { chanceOf, type Continuation } from './continuations';

/** A continuation with what it saves: the letters that need not be typed. */
export interface Choice {
  readonly continuation: Continuation;
  /** How likely it is taken to be right. */
  readonly chance: number;
  readonly saved: number;
  /** What it saves beside a list that offers its words a letter or two later: for a long word little more than for a short one. */
  readonly worth: number;
}

/** Keys a word takes at most when it is not offered now but soon. */
const LATER = 2.5;

/** Keys that an item costs for each one above it, spread over the lists in which it stands elsewhere. */
const EACH_FURTHER = 0.4;

/**
 * The continuations that pass a bar, with what they would save after the letters `typed` of their first word. Where phrases are wanted
 * whole each is as likely as the corpus goes on so to its end; else as likely as whoever writes does.
 */
export function choicesOf(continuations: readonly Continuation[], typed: string, bar: Bar): readonly Choice[] {
  return continuations
    .map((continuation) => ({
      continuation,
      chance: bar.whole ? continuation.probability : chanceOf(continuation),
      saved: continuation.keys.reduce((sum, key) => sum + key.length + 1, -1) - typed.length,
      worth: continuation.keys.reduce((sum, key, at) => {
        const length = at === 0 ? key.length - typed.length : key.length + 1;
        return sum + Math.min(LATER, length);
      }, 0),
    }))
    .filter((choice) => passes(choice, bar));
}

function passes({ continuation: { keys, probability, range, context }, saved }: Choice, bar: Bar): boolean {
  return (
    probability >= bar.probability &&
    saved >= bar.saved &&
    context >= bar.context &&
    context + keys.length >= bar.words &&
    (bar.count <= 1 || (range !== undefined && countOf(range) >= bar.count)) &&
    (bar.hanging || !functionWords.has(keys.at(-1)!))
  );
}

/**
 * At most `most` of the choices, in the order in which each adds most to what the list can be expected to save: one that begins
 * another only adds where the longer one is wrong, and the longer one only what it saves beyond the shorter.
 */
export function bestTogether(choices: readonly Choice[], most: number): readonly Choice[] {
  const chosen: Choice[] = [];
  const left = new Set(choices);
  while (chosen.length < most) {
    let best: Choice | undefined;
    let bestGain = 0;
    for (const choice of left) {
      const gain = gainOf(choice, chosen);
      if (gain > bestGain) {
        best = choice;
        bestGain = gain;
      }
    }
    if (!best) break;
    chosen.push(best);
    left.delete(best);
  }
  return chosen;
}

function gainOf({ continuation, chance, worth }: Choice, chosen: readonly Choice[]): number {
  const keys = chosen.length * EACH_FURTHER;
  let alone = chance;
  let already = 0;
  for (const other of chosen) {
    const rank = chosen.indexOf(other);
    if (begins(continuation, other.continuation)) alone -= other.chance;
    else if (begins(other.continuation, continuation)) already = Math.max(already, other.worth - rank * EACH_FURTHER);
  }
  return Math.max(0, alone) * (worth - keys - already);
}

/** Whether the first continuation is how the second one begins. */
function begins({ keys }: Continuation, longer: Continuation): boolean {
  return keys.length < longer.keys.length && keys.every((key, at) => key === longer.keys[at]);
}
