import { findDates } from '../../text/dates';
import { monthNames } from '../../text/monthNames';
import { DAY_WORDS, dayNamed, MONTH_NAME, monthNumber, YEAR_WORDS, yearNamed } from './monthsOf';
import { ordinalIn } from './ordinals';

/** "4 mars 2037", "1er mars 2037", "3 de marzo de 2037", "9 МАРТА 2037", "le vingt-deux mars 2037", "10 تشرين الأول/أكتوبر 2037". */
const OTHER_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<day>[\d٠-٩]{1,2})(?:er|º|°)?|(?<words>${DAY_WORDS}))\s+(?:de\s+)?(?<month>${MONTH_NAME})(?:/${MONTH_NAME})?\s+(?:de\s+|del\s+)?(?<year>(?:19|20)\d\d|[٠-٩]{4}|${YEAR_WORDS})(?![\p{L}\p{N}])`,
  'giu',
);
/** "THURSDAY, TWENTY-FIRST OCTOBER, 2021", "the third of May 2037": a day in English words. */
const WORDED_DAY = new RegExp(
  String.raw`(?<![\p{L}-])(?<words>(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[a-z]+(?:st|nd|rd|th))\s+(?:day\s+)?(?:of\s+)?(?<month>${monthNames.join('|')}),?\s+(?<year>(?:19|20)\d\d)(?!\d)`,
  'giu',
);
/** "2037年3月4日". */
const CHINESE_DAY = /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

/** A line without a year has no day in full, and most have none. */
const SOME_YEAR = /(?:19|20)\d\d|[٠-٩]{4}|deux[- ]mille|dos\s+mil(?!\p{L})/iu;

/** A day a text names, ISO, and where. */
export interface NamedDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The days that a text names in full, in order of place, in the official languages, in figures or in words. Of a range the first day. */
export function daysIn(text: string): readonly NamedDay[] {
  const english = findDates(text).map(({ start, span }) => ({ day: start, start: span.start, end: span.end }));
  if (english.length > 0 || !SOME_YEAR.test(text)) return english;
  const days: NamedDay[] = [];
  for (const match of text.matchAll(OTHER_DAY)) {
    const { day, words = '', month = '', year = '' } = match.groups!;
    const number = day === undefined ? dayNamed(words) : Number(westernDigits(day));
    const inYear = monthNumber(month);
    if (number !== undefined && number >= 1 && number <= 31 && inYear !== undefined)
      days.push(dayAt(match, String(yearNamed(year) ?? westernDigits(year)), inYear, String(number)));
  }
  for (const match of text.matchAll(WORDED_DAY)) {
    const { words = '', month = '', year = '' } = match.groups!;
    const number = ordinalIn(words);
    if (number !== undefined && number <= 31) days.push(dayAt(match, year, monthNumber(month)!, String(number)));
  }
  for (const match of text.matchAll(CHINESE_DAY)) days.push(dayAt(match, match[1]!, Number(match[2]), match[3]!));
  return days;
}

function westernDigits(figures: string): string {
  return figures.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

function dayAt({ 0: words, index }: RegExpExecArray, year: string, month: number, day: string): NamedDay {
  return {
    day: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    start: index,
    end: index + words.length,
  };
}

const MONTH_YEAR = new RegExp(
  String.raw`^(?:[\p{L} .’'-]{2,40},\s+)?(${monthNames.join('|')})\s+((?:19|20)\d\d)$`,
  'iu',
);
const PLACE_YEAR = /^(?:United Nations\s*[•·]\s*)?[\p{Lu}][\p{L} .’'-]{2,40},\s+((?:19|20)\d\d)$/u;

/** "New York, March 2037" → "2037-03", "Geneva, 2037" → "2037": a line that says a month or year and at most a place beside it. */
export function monthOrYearOf(line: string): string | undefined {
  const [, name, year] = MONTH_YEAR.exec(line) ?? [];
  if (name !== undefined) {
    return `${year}-${String(monthNumber(name)!).padStart(2, '0')}`;
  }
  return PLACE_YEAR.exec(line)?.[1];
}

const FIGURES =
  /^(?:dates?\s?:\s*|(?:le|el|on)\s+|[\p{Lu}][\p{L} .’'-]{2,40},\s+(?:le\s+|el\s+|on\s+)?|(?:speech|statement|news|remarks|discours|rede|article)\s[-–—|•]\s)?(?:(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))(?:[\s,T–—-]+\d{1,2}[:.h]\d\d(?::\d\d)?)?(?:,?\s*UNIQUE ID.{0,30}|\s*[-–—|,]?\s+[^\d]{3,60})?$/iu;

/**
 * "29/01/2037", "29.1.2037", "2037-01-29" alone on a line; nothing for "04/05/2037", which is a day in April or in May, unless `isDayFirst`:
 * in all official languages but English the day stands first.
 */
export function dayInFigures(line: string, isDayFirst = false): string | undefined {
  const found = FIGURES.exec(line.trim());
  if (found === null) return undefined;
  const [, first, mark, second, year] = found;
  const [a, b] = [Number(first), Number(second)];
  const isMonthFirst = mark === '/' && b > 12;
  if (mark === '/' && a <= 12 && b <= 12 && a !== b && !isDayFirst) return undefined;
  const [y, m, d] =
    mark === undefined ? [found[5]!, Number(found[6]), Number(found[7])] : isMonthFirst ? [year!, a, b] : [year!, b, a];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
