import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import { speakingSections } from './speakingSections';
import { speakingTimeOf } from './speakingTime';
import type { SpokenTime } from './spokenTime';

/** How much of the time a section takes. */
export interface SectionTime extends SpokenTime {
  /** UTF-16 offset of its heading; of what stands before the first heading, of its first block. */
  readonly offset: number;
}

/** The time of each section that says anything; none for a draft of one section, whose time is that of the whole, and without a limit. */
export function sectionTimes(draft: Draft, context: Context): readonly SectionTime[] {
  const { pace, limit } = speakingTimeOf(draft, context);
  if (!limit) return [];
  const sections = speakingSections(draft, pace).filter(({ words }) => words > 0);
  if (sections.length < 2) return [];
  return sections.map(({ start, seconds, words }) => ({
    offset: draft.blocks.find(({ span, kind }) => span.start >= start && kind !== 'front-matter')?.span.start ?? start,
    words,
    seconds,
  }));
}
