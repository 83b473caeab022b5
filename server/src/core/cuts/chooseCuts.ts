import { type Cut } from './cut';

/** What a limit is measured in. */
export type LimitUnit = 'seconds' | 'words';

/** What each cut costs whoever must read it and judge it, beside what is lost: many that save a second each are no help. */
const EFFORT = 0.5;

/** What a second that a cut saves costs. */
function costOf({ loss, substance, seconds }: Cut): number {
  return (EFFORT + loss) / Math.max(seconds, 0.1) + substance;
}

/** Cuts by how little each second costs that they save, the best first: what is missed least and saves seconds that matter. */
export function rankedCuts(cuts: readonly Cut[]): readonly Cut[] {
  return [...cuts].sort((a, b) => costOf(a) - costOf(b) || a.id - b.id);
}

/**
 * Takes cuts that lose least until they save what is needed of the unit, or none is left; then puts back what turned out not to be needed,
 * the greatest losses first. Of cuts that overlap the greater one stands. The choice is in the order in which they are missed least.
 */
export function chooseCuts(cuts: readonly Cut[], needed: number, unit: LimitUnit): readonly Cut[] {
  let chosen: Cut[] = [];
  let saved = 0;
  for (const cut of rankedCuts(cuts)) {
    if (saved >= needed) break;
    const inTheWay = chosen.filter((other) => overlap(cut, other));
    const gained = cut[unit] - inTheWay.reduce((sum, other) => sum + other[unit], 0);
    if (gained <= 0) continue;
    chosen = [...chosen.filter((other) => !inTheWay.includes(other)), cut];
    saved += gained;
  }
  for (const cut of [...chosen].reverse()) {
    if (saved - cut[unit] < needed) continue;
    chosen = chosen.filter((other) => other !== cut);
    saved -= cut[unit];
  }
  return chosen;
}

function overlap({ edit: { span: a } }: Cut, { edit: { span: b } }: Cut): boolean {
  return a.start < b.end && b.start < a.end;
}
