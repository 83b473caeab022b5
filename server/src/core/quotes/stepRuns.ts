import type { Step } from './alignment';

/** Whether a step goes on with the run before it (and begins one where none is open), begins another, or stands in none. */
export type RunPlace = 'joins' | 'begins' | 'outside';

/** Neighbouring steps of an alignment that belong together, in text order. */
export function stepRuns(steps: readonly Step[], placeOf: (step: Step) => RunPlace): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const place = placeOf(step);
    if (place === 'joins' && isOpen) runs.at(-1)!.push(step);
    else if (place !== 'outside') runs.push([step]);
    isOpen = place !== 'outside';
  }
  return runs;
}
