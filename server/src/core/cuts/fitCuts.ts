import { type Draft } from '../draft';
import { type LimitInForce } from '../features/limitInForce';
import { type SpeakingTime, speakingTimeOf, type SpokenTime } from '../features/speakingTime';
import type { Context } from '../rules/rule';
import { chooseCuts, type LimitUnit } from './chooseCuts';
import { type Cut } from './cut';
import { makeCuts } from './makeCuts';

/** Which of a draft's cuts bring it within its limit with the least loss. */
export interface Fit {
  /** Those to make; all that save something where they are not enough. */
  readonly chosen: readonly Cut[];
  readonly before: SpokenTime;
  readonly after: SpokenTime;
  readonly limit: LimitInForce;
}

/** What cuts save does not quite add up, as a pause falls away with each: asked again this often. */
const ROUNDS = 8;

/** Chooses among the cuts of a draft those that bring it within its limit, in words where it is a number of words; none where it is within. */
export function fitCuts(draft: Draft, cuts: readonly Cut[], context: Context): Fit {
  const before = speakingTimeOf(draft, context);
  const { limit } = before;
  const unit: LimitUnit = limit.words === undefined ? 'seconds' : 'words';
  const most = limit[unit] ?? Infinity;
  let chosen: readonly Cut[] = [];
  let after: SpeakingTime = before;
  let needed = before[unit] - most;
  for (let round = 0; round < ROUNDS && after[unit] > most; round++) {
    chosen = chooseCuts(cuts, needed, unit);
    after = speakingTimeOf(makeCuts(draft, chosen).draft, context);
    needed += Math.max(0, after[unit] - most) + 0.01;
  }
  return { chosen, before, after, limit };
}
