import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Processor time of the shortest slice that is compared, in microseconds: a shorter one is lost in what the runtime does beside it. */
const SHORTEST_SLICE = 4000;
/** After as many rounds a cost is found linear at the earliest. */
const FEWEST_ROUNDS = 3;
/** After as many it is found not to be, or after {@link HOPELESS}. */
const MOST_ROUNDS = 12;
/** Processor time, in microseconds, after which a cost that has not shown itself linear is given up. */
const HOPELESS = 10_000_000;

/** What is measured. */
export interface Growth {
  /** Named where the assertion fails. */
  readonly what?: string;
  /** Length of the short inputs, in whatever unit `work` counts: mostly UTF-16 units. */
  readonly short?: number;
  /** How many times as long the long input is. */
  readonly factor?: number;
}

/**
 * Asserts that the cost of `work` is linear in the length of its input: one input `factor` times as long as `short` costs what `factor`
 * short ones do, where quadratic work costs `factor` times that. The bar stands between, at the square root of `factor`. `work` makes
 * an input of about the length it is told, and keeps nothing from one call to the next.
 *
 * No clock on the wall is read: what is compared is processor time of this process, which stands still while others have the processor.
 * What disturbs it all the same (a full cache, a collection of garbage, a core that is shared) only adds. So the short ones and the
 * long one take turns, and the least that each has cost counts: no disturbance makes quadratic work look linear, and rounds go on
 * until one of each was undisturbed.
 */
export function assertLinear(
  work: (length: number) => void,
  { what = 'the cost', short = 8_000, factor = 8 }: Growth = {},
): void {
  const inPieces = (): void => {
    for (let piece = 0; piece < factor; piece++) work(short);
  };
  const whole = (): void => work(short * factor);
  // What runs for the first time is compiled, and what is read for the first time is kept.
  let spent = processorTime(whole, 1);
  const times = Math.ceil(SHORTEST_SLICE / Math.max(1, processorTime(inPieces, 1)));
  const least = { pieces: Infinity, whole: Infinity };
  for (let round = 1; round <= MOST_ROUNDS && (round <= FEWEST_ROUNDS || spent < HOPELESS); round++) {
    // What earlier cases left behind is collected within somebody's slice: in the long one's over and over, where the heap is nearly full.
    if (round > FEWEST_ROUNDS) collectGarbage();
    const pieces = processorTime(inPieces, times);
    const long = processorTime(whole, times);
    spent += pieces + long;
    least.pieces = Math.min(least.pieces, pieces);
    least.whole = Math.min(least.whole, long);
    if (round >= FEWEST_ROUNDS && least.whole < Math.sqrt(factor) * least.pieces) return;
  }
  const ratio = ((factor * least.whole) / Math.max(1, least.pieces)).toFixed(1);
  assert.fail(`${what} is not linear: of ${factor} times the length it is ${ratio} times as much`);
}

/** Processor time of `times` runs, in microseconds. */
function processorTime(work: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < times; run++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
