import { LETTER } from './letters';
import { type Span } from './span';
import { monthNames } from './monthNames';

/** One or several days as a text states them. */
export interface DateRange {
  /** First day, ISO: "2018-06-28". */
  readonly start: string;
  /** Last day, ISO; the first where there is only one. */
  readonly end: string;
}

export interface FoundDate extends DateRange {
  readonly span: Span;
}

const MONTH = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const TO = String.raw`\s*(?:-|–|—|to|and|until|&)\s*`;
const YEAR = String.raw`(?:,?\s+)(?<year>(?:19|20)\d{2})`;

/** "28-29 June 2018", "28 June – 1 July 2022", "19 September 2011", "June 28-29, 2018", "June 30 - July 2, 2022". */
const FORMS = [
  String.raw`(?<day>${DAY})(?:\s+(?<month1>${MONTH}))?${TO}(?<day2>${DAY})\s+(?<month>${MONTH})${YEAR}`,
  String.raw`(?<day>${DAY})\s+(?<month>${MONTH})${YEAR}`,
  String.raw`(?<month1>${MONTH})\s+(?<day>${DAY})${TO}(?:(?<month>${MONTH})\s+)?(?<day2>${DAY})${YEAR}`,
  String.raw`(?<month>${MONTH})\s+(?<day>${DAY})${YEAR}`,
].map((form) => new RegExp(String.raw`(?<![${LETTER}\d])${form}(?![${LETTER}\d])`, 'gi'));

const SOME_YEAR = /(?:19|20)\d{2}/;

/** Every full date and range of dates in a text, in order of place; the longest reading wins. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  // Most paragraphs have no year, and a search for each form takes its time.
  if (!SOME_YEAR.test(text)) return found;
  const overlaps = (start: number, end: number) => found.some(({ span }) => span.start < end && start < span.end);
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const g = match.groups!;
      const span = { start: match.index, end: match.index + match[0].length };
      if (overlaps(span.start, span.end)) continue;
      const year = Number(g['year']);
      const month2 = monthOf(g['month'] ?? g['month1']);
      const month1 = monthOf(g['month1'] ?? g['month']);
      const start = iso(year - (month1 > month2 ? 1 : 0), month1, g['day']);
      const end = iso(year, month2, g['day2'] ?? g['day']);
      if (start !== undefined && end !== undefined && start <= end) found.push({ start, end, span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a line says nothing but a date, a weekday and a time. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || !/\d{4}/.test(text)) return false;
  const dates = findDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { span } of dates.reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return !/[^\s\d.,:;()/–—-]{3,}/.test(
    rest.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdates?\b|\b(?:from|and|hours|noon)\b/gi, ''),
  );
}

function monthOf(name: string | undefined): number {
  const key = (name ?? '').toLowerCase().slice(0, 3);
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(key)) + 1;
}

function iso(year: number, month: number, day: string | undefined): string | undefined {
  const number = Number.parseInt(day ?? '', 10);
  if (!(number >= 1 && number <= 31) || month < 1) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
