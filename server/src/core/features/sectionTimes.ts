import type { Draft } from '../draft';
import type { Context } from '../rules/rule';
import { clock, counted } from '../text/duration';
import { speakingSections, speakingTimeOf } from './speakingTime';

/** What stands above a section: how much of the time it takes. */
export interface SectionTime {
  /** UTF-16 offset of its heading; of what stands before the first heading, of its first block. */
  readonly offset: number;
  /** "1:12 of 3:00 (132 words)". */
  readonly title: string;
}

/** The time of each section that says anything; none for a draft of one section, whose time is that of the whole. */
export function sectionTimes(draft: Draft, context: Context): readonly SectionTime[] {
  const { pace, limit } = speakingTimeOf(draft, context);
  const sections = speakingSections(draft, pace).filter(({ words }) => words > 0);
  if (sections.length < 2) return [];
  return sections.map(({ start, seconds, words }) => ({
    offset: draft.blocks.find(({ span, kind }) => span.start >= start && kind !== 'front-matter')?.span.start ?? start,
    title: `${clock(seconds)} of ${clock(limit.seconds)} (${counted(words, 'word')})`,
  }));
}
