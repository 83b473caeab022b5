/** How lines of a page stand. */
export type PageSpacing = 'single' | 'double';

/** A limit on an intervention as people write it: a time, a number of words, or of pages. */
export type LengthLimit =
  | { readonly seconds: number }
  | { readonly words: number }
  | { readonly pages: number; readonly spacing?: PageSpacing };

const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const WORDS = /^(\d{1,5})\s*words?$/;
const PAGES = /^(\d{1,2}(?:[.,]\d)?)\s*(?:pages?|pp?\.?)(?:,?\s*\(?(single|double)[\s-]*spaced\)?)?$/;
const MINUTES = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:m|min|mins|minutes?|mn|'|′)?$/;
const SECONDS = /^(\d{1,5})\s*(?:s|sec|secs|seconds?|"|″)$/;
const BOTH = /^(\d{1,3})\s*(?:m|min|mins|minutes?|mn|'|′)\s*(?:and\s+)?(\d{1,2})\s*(?:s|sec|secs|seconds?|"|″)?$/;

/**
 * Reads "4m", "3 minutes", "90s", "1 min 30 s", "2:30", "400 words", "2 pages", "2 pages, double-spaced"; a bare number is minutes.
 * `undefined` for anything else, and for nothing at all ("0m").
 */
export function parseLengthLimit(written: string): LengthLimit | undefined {
  const text = written.trim().toLowerCase();
  const words = WORDS.exec(text);
  if (words) return Number(words[1]) > 0 ? { words: Number(words[1]) } : undefined;
  const pages = PAGES.exec(text);
  if (pages) return pagesLimit(pages);
  const seconds = secondsIn(text);
  return seconds !== undefined && seconds > 0 ? { seconds } : undefined;
}

function pagesLimit([, count = '', spacing]: RegExpExecArray): LengthLimit | undefined {
  const pages = Number(count.replace(',', '.'));
  if (!(pages > 0)) return undefined;
  return { pages, ...(spacing !== undefined && { spacing: spacing as PageSpacing }) };
}

function secondsIn(text: string): number | undefined {
  const pair = CLOCK.exec(text) ?? BOTH.exec(text);
  if (pair) return Number(pair[1]) * 60 + Number(pair[2]);
  const minutes = MINUTES.exec(text);
  if (minutes) return Number(minutes[1]!.replace(',', '.')) * 60;
  const seconds = SECONDS.exec(text);
  return seconds ? Number(seconds[1]) : undefined;
}

/** "2:48": whole seconds, as a clock shows them. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "3 minutes", "1 minute 30 seconds", "45 seconds": for sentences. */
export function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return counted(rest, 'second');
  return rest === 0 ? counted(minutes, 'minute') : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
}

/** "1 word", "2 words". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
