import type { Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import type { Context } from '../context';
import { clock, counted } from '../text/duration';
import { speakingTimeOf, timeWithin } from './speakingTime';

/** What stands behind a paragraph: how far into the time it goes. */
export interface ParagraphTime {
  /** UTF-16 offset of its end. */
  readonly offset: number;
  /** Time from the first word of the draft to the last of the paragraph: "1:12". */
  readonly label: string;
  /** The same with the words, and what the paragraph takes by itself. */
  readonly tooltip: string;
}

/** The time at the end of each paragraph that is said; none for a draft without a limit, which nobody says. */
export function paragraphTimes(draft: Draft, context: Context): readonly ParagraphTime[] {
  const { pace, limit } = speakingTimeOf(draft, context);
  if (!limit) return [];
  let words = 0;
  let seconds = 0;
  return draft.blocks
    .filter(({ kind }) => isSpoken(kind))
    .flatMap(({ span }) => {
      const own = timeWithin(draft, span, pace);
      words += own.words;
      seconds += own.seconds;
      if (own.words === 0) return [];
      const label = clock(seconds);
      const tooltip = `${counted(words, 'word')} take ${label} up to here; this paragraph alone ${clock(own.seconds)}.`;
      return [{ offset: span.end, label, tooltip }];
    });
}
