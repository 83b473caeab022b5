import { type Cut } from './cut';

/** From a few cuts that fit together, those that save as much as asked for. */
export interface Choice {
  /** In the order in which they are missed least. */
  readonly cuts: readonly Cut[];
  readonly seconds: number;
}

/** Cuts by how little is lost for the time they save, the best first. */
export function rankedCuts(cuts: readonly Cut[]): readonly Cut[] {
  return [...cuts].sort((a, b) => a.loss - b.loss || b.seconds - a.seconds || a.id - b.id);
}

/**
 * Takes cuts that lose least until they save the seconds asked for, or none is left; then puts back what turned out not to be needed, the
 * greatest losses first. Of cuts that overlap the greater one stands.
 */
export function chooseCuts(cuts: readonly Cut[], needed: number): Choice {
  let chosen: Cut[] = [];
  let seconds = 0;
  for (const cut of rankedCuts(cuts)) {
    if (seconds >= needed) break;
    const inTheWay = chosen.filter((other) => overlap(cut, other));
    const gained = cut.seconds - inTheWay.reduce((sum, other) => sum + other.seconds, 0);
    if (gained <= 0) continue;
    chosen = [...chosen.filter((other) => !inTheWay.includes(other)), cut];
    seconds += gained;
  }
  for (const cut of [...chosen].reverse()) {
    if (seconds - cut.seconds < needed) continue;
    chosen = chosen.filter((other) => other !== cut);
    seconds -= cut.seconds;
  }
  return { cuts: chosen, seconds };
}

function overlap({ edit: { span: a } }: Cut, { edit: { span: b } }: Cut): boolean {
  return a.start < b.end && b.start < a.end;
}
