/**
 * How a cost grows, without a clock in the assertion: whether `work` on a text `factor` times as long ever takes less than
 * `most` times as long. A busy machine may spoil single measurements, but cannot make quadratic work look linear, so one good
 * pair of measurements out of `tries` is enough.
 */
export function growsAtMost(
  most: number,
  work: (length: number) => void,
  { short = 20_000, factor = 8, tries = 10 }: { short?: number; factor?: number; tries?: number } = {},
): boolean {
  work(short);
  for (let attempt = 0; attempt < tries; attempt++) {
    // 2 ms cover the clock and a pause of the garbage collector.
    if (milliseconds(() => work(short * factor)) < most * (milliseconds(() => work(short)) + 2)) return true;
  }
  return false;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
