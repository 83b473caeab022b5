import type { Draft } from '../draft/draft';
import type { Context } from '../context';
import { clock, counted } from '../text/duration';
import type { LimitInForce } from './limitInForce';
import { speakingSections, speakingTimeOf, type SpokenTime, unitOf } from './speakingTime';

/** What stands above a section: how much of the time it takes. */
export interface SectionTime {
  /** UTF-16 offset of its heading; of what stands before the first heading, of its first block. */
  readonly offset: number;
  /** "1:12 of 3:00 (132 words)"; under a limit in words "132 of 400 words (1:12)". */
  readonly title: string;
}

/** The time of each section that says anything; none for a draft of one section, whose time is that of the whole, and without a limit. */
export function sectionTimes(draft: Draft, context: Context): readonly SectionTime[] {
  const time = speakingTimeOf(draft, context);
  const { limit } = time;
  if (!limit) return [];
  const sections = speakingSections(draft, time.pace).filter(({ words }) => words > 0);
  if (sections.length < 2) return [];
  return sections.map(({ start, seconds, words }) => ({
    offset: draft.blocks.find(({ span, kind }) => span.start >= start && kind !== 'front-matter')?.span.start ?? start,
    title: titleOf({ words, seconds }, limit, unitOf(time.language)),
  }));
}

function titleOf({ words, seconds }: SpokenTime, limit: LimitInForce, unit: string): string {
  const inTime = clock(seconds);
  const inWords = limit.words === undefined ? counted(words, unit) : `${words} of ${counted(limit.words, unit)}`;
  return limit.limits === 'words' ? `${inWords} (${inTime})` : `${inTime} of ${clock(limit.seconds)} (${inWords})`;
}
