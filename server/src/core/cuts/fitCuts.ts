import { type Draft } from '../draft/draft';
import { type SpeakingTime, speakingTimeOf } from '../time/speakingTime';
import type { Context } from '../context';
import { chooseCuts, type LimitUnit } from './chooseCuts';
import { type Cut } from './cut';
import { makeCuts } from './makeCuts';

/** Which of a draft's cuts bring it within its limit with the least loss. */
export interface Fit {
  /** Those to make; all that save something where they are not enough. */
  readonly chosen: readonly Cut[];
  readonly before: SpeakingTime;
  readonly after: SpeakingTime;
}

/** The most rounds of choosing: what cuts save together differs a little from their sum, as pauses fall away too. */
const ROUNDS = 8;

/** Chooses the cuts that bring a draft within its limit, counted in words where that limits; none where the draft is within it. */
export function fitCuts(draft: Draft, cuts: readonly Cut[], context: Context): Fit {
  const before = speakingTimeOf(draft, context);
  const unit: LimitUnit = before.measure === 'words' ? 'words' : 'seconds';
  const over = ({ overWords, overSeconds }: SpeakingTime): number => (unit === 'words' ? overWords : overSeconds);
  let chosen: readonly Cut[] = [];
  let after: SpeakingTime = before;
  let needed = over(before);
  for (let round = 0; round < ROUNDS && over(after) > 0; round++) {
    chosen = chooseCuts(cuts, needed, unit);
    after = speakingTimeOf(makeCuts(draft, chosen).draft, context);
    needed += over(after) + 0.01;
  }
  return { chosen, before, after };
}
