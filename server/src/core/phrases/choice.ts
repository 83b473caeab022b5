import type { Continuation } from './continuations';

/** A continuation with what it saves: the letters that need not be typed. */
export interface Choice {
  readonly continuation: Continuation;
  readonly saved: number;
}

/** Keys it takes to choose the first item of a list; each further one takes one more. */
const CHOOSING = 1;

/** The continuations with what they would save after `typed` letters of their first word. */
export function choicesOf(continuations: readonly Continuation[], typed: number): readonly Choice[] {
  return continuations.map((continuation) => ({
    continuation,
    saved: continuation.keys.reduce((sum, key) => sum + key.length + 1, -1) - typed,
  }));
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

function gainOf({ continuation, saved }: Choice, chosen: readonly Choice[]): number {
  const keys = chosen.length + CHOOSING;
  let { probability } = continuation;
  let already = 0;
  for (const other of chosen) {
    const rank = chosen.indexOf(other);
    if (begins(continuation, other.continuation)) probability -= other.continuation.probability;
    else if (begins(other.continuation, continuation)) already = Math.max(already, other.saved - rank - CHOOSING);
  }
  return Math.max(0, probability) * (saved - keys - Math.max(0, already));
}

/** Whether the first continuation is how the second one begins. */
function begins({ keys }: Continuation, longer: Continuation): boolean {
  return keys.length < longer.keys.length && keys.every((key, at) => key === longer.keys[at]);
}
