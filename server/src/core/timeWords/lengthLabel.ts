import { clock, counted, inWords } from '../text/duration';

/** How long something is, or may be: its words where it has no time. */
export interface Length {
  /** In seconds. */
  readonly seconds?: number;
  readonly words?: number;
}

/** "3:00", "400 words": for a label. `unit` of what is counted. */
export function lengthLabel({ seconds, words = 0 }: Length, unit = 'word'): string {
  return seconds === undefined ? counted(words, unit) : clock(seconds);
}

/** "3 minutes", "400 words": for a sentence. `unit` of what is counted. */
export function lengthInWords({ seconds, words = 0 }: Length, unit = 'word'): string {
  return seconds === undefined ? counted(words, unit) : inWords(seconds);
}

/** "110 words a minute". `unit` of what is counted. */
export function paceInWords(pace: number, unit: string): string {
  return `${pace} ${unit}s a minute`;
}
