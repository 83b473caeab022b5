import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { speakingTimeOf } from './speakingTime';
import { type SpokenTime, timeWithin, totalTime } from './spokenTime';

/** How far into the time a paragraph goes. */
export interface ParagraphTime {
  /** UTF-16 offset of its end. */
  readonly offset: number;
  /** From the first word of the draft to the last of the paragraph. */
  readonly upToHere: SpokenTime;
  /** What the paragraph takes by itself. */
  readonly own: SpokenTime;
}

/** The time at the end of each paragraph that is said; none for a draft without a limit, which nobody says. */
export function paragraphTimes(draft: Draft, context: Context): readonly ParagraphTime[] {
  const { pace, limit } = speakingTimeOf(draft, context);
  if (!limit) return [];
  let upToHere: SpokenTime = totalTime([]);
  return draft.blocks
    .filter(({ kind }) => isSpoken(kind))
    .flatMap(({ span }) => {
      const own = timeWithin(draft, span, pace);
      upToHere = totalTime([upToHere, own]);
      return own.words === 0 ? [] : [{ offset: span.end, upToHere, own }];
    });
}
