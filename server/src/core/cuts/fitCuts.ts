import { type Draft } from '../draft';
import { speakingTimeOf } from '../features/speakingTime';
import type { Context } from '../rules/rule';
import { chooseCuts } from './chooseCuts';
import { type Cut } from './cut';
import { cutsOf } from './findCuts';
import { makeCuts } from './makeCuts';

/** What could be cut from a draft, and which of it brings the draft within its limit with the least loss. */
export interface Fit {
  /** In the order of the text. */
  readonly cuts: readonly Cut[];
  /** Those to make; all that save something where they are not enough. */
  readonly chosen: readonly Cut[];
  readonly before: number;
  readonly after: number;
  readonly limitSeconds: number;
}

/** The times of cuts do not quite add up, as a pause falls away with each: asked again this often. */
const ROUNDS = 8;

/** Chooses cuts that bring a draft within its limit; none where it is within. */
export function fitCuts(draft: Draft, context: Context): Fit {
  const { seconds, limit } = speakingTimeOf(draft, context);
  const cuts = cutsOf(draft, context);
  let chosen: readonly Cut[] = [];
  let after = seconds;
  let needed = seconds - limit.seconds;
  for (let round = 0; round < ROUNDS && after > limit.seconds; round++) {
    chosen = chooseCuts(cuts, needed).cuts;
    after = speakingTimeOf(makeCuts(draft, chosen).draft, context).seconds;
    needed += Math.max(0, after - limit.seconds) + 0.01;
  }
  return { cuts, chosen, before: seconds, after, limitSeconds: limit.seconds };
}
