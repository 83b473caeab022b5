import { clock, counted, inWords } from '../text/duration';

/** How long something is, or may be: its words or pages where it has no time. */
export interface Length {
  /** In seconds. */
  readonly seconds?: number;
  readonly words?: number;
  readonly pages?: number;
}

/** "3:00", "400 words", "2 pages": for a label. `unit` of what is counted. */
export function lengthLabel({ seconds, ...length }: Length, unit = 'word'): string {
  return seconds === undefined ? lengthInWords(length, unit) : clock(seconds);
}

/** "3 minutes", "400 words", "2 pages": for a sentence. `unit` of what is counted. */
export function lengthInWords({ seconds, words, pages }: Length, unit = 'word'): string {
  if (seconds !== undefined) return inWords(seconds);
  return words === undefined && pages !== undefined ? counted(pages, 'page') : counted(words ?? 0, unit);
}

/** "110 words a minute". `unit` of what is counted. */
export function paceInWords(pace: number, unit: string): string {
  return `${pace} ${unit}s a minute`;
}
