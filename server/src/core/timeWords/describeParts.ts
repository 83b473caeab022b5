import { clock, counted } from '../text/duration';
import type { LimitInForce } from '../time/limitInForce';
import type { ParagraphTime } from '../time/paragraphTimes';
import type { SpokenTime } from '../time/spokenTime';
import { limitLabel } from './limitLabel';

/** What stands above a section: "1:12 of 3:00 (132 words)"; under a limit in words "132 of 400 words (1:12)". `unit` of what is counted. */
export function sectionLabel({ words, seconds }: SpokenTime, limit: LimitInForce, unit: string): string {
  const inTime = clock(seconds);
  if (limit.force === 'encouraged') return `${inTime} (${counted(words, unit)}), ${limitLabel(limit, unit)}`;
  const inWords = limit.words === undefined ? counted(words, unit) : `${words} of ${counted(limit.words, unit)}`;
  return limit.limits === 'words' ? `${inWords} (${inTime})` : `${inTime} of ${clock(limit.seconds)} (${inWords})`;
}

/** What stands behind a paragraph: the time up to its end, "1:12". */
export function paragraphLabel({ upToHere }: ParagraphTime): string {
  return clock(upToHere.seconds);
}

/** How far into the time a paragraph goes, with the words, and what it takes by itself. */
export function describeParagraph(time: ParagraphTime): string {
  const { upToHere, own } = time;
  return `${counted(upToHere.words, 'word')} take ${paragraphLabel(time)} up to here; this paragraph alone ${clock(own.seconds)}.`;
}

/** What is selected takes so long to say: a sentence, or none where nothing that is said is selected. */
export function describeSelection({ words, seconds }: SpokenTime): readonly string[] {
  return words === 0 ? [] : [`Selected: ${counted(words, 'word')}, ${clock(seconds)}.`];
}
