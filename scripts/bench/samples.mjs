/** What is measured is a sample of single times; what is printed are its percentiles. Milliseconds throughout. */

/** Runs `once` some times unmeasured, then `times` times, and gives the measured times in ascending order. `after` is not measured. */
export async function sample(times, once, { warmUp = Math.ceil(times / 10), after = () => undefined } = {}) {
  const taken = [];
  for (let i = 0; i < warmUp + times; i++) {
    const start = performance.now();
    await once(i);
    if (i >= warmUp) taken.push(performance.now() - start);
    await after();
  }
  return taken.sort((a, b) => a - b);
}

/** The time that a share of the sample stays within. */
export function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** A sample as the cells of a table row. */
export function cells(sorted) {
  return [0.5, 0.95, 0.99].map((share) => `${percentile(sorted, share).toFixed(2)} ms`);
}
