import { isDateLine } from '../../text/dates';
import { COUNCIL_TITLE } from './adoption';
import { isPeriod } from './dateline';
import { daysIn } from './daysIn';
import { type Head } from './head';
import {
  ADOPTED_LINE,
  AGENDA_ITEM,
  AUTHOR_LINE,
  COUNCIL_ADOPTED,
  DISTRIBUTION_LINE,
  LETTER_LINE,
  MEETING_LINE,
  NUMBER_LINE,
  SESSION_LINE,
  STATEMENT_LINE,
} from './headForms';
import type { Dated } from './dated';

/** The day of distribution: on the lines of the masthead, above the session, the names and the title. */
export function distributedOn({ rows }: Head, { symbol, kind }: Dated): string | undefined {
  if (kind === 'press-release') return undefined;
  if (symbol === undefined && !rows.slice(0, 12).some(({ text }) => /\bdistr\b/i.test(text))) return undefined;
  for (const { text } of rows.slice(0, 14)) {
    if (endsMasthead(text)) return undefined;
    if (isPeriod(text)) continue;
    const [day] = daysIn(text);
    if (day && (isDateLine(text) || /\bdistr\b/i.test(text) || isBesideSymbol(text, day))) return day.day;
    if (day && /^\d/.test(text) && day.start === 0 && text.length < 40) return day.day;
  }
  return undefined;
}

function isBesideSymbol(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const rest = text.slice(0, start) + text.slice(end);
  return /^[\s.,:;*|]*(?:(?:United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council|Official Records|Provisional|General|Limited|[AES]\/\S+)[\s.,:;*|]*)+$/i.test(
    rest.replace(/\(\d{4}\)/g, ''),
  );
}

function endsMasthead(text: string): boolean {
  return (
    [
      SESSION_LINE,
      AGENDA_ITEM,
      NUMBER_LINE,
      ADOPTED_LINE,
      COUNCIL_ADOPTED,
      LETTER_LINE,
      AUTHOR_LINE,
      STATEMENT_LINE,
    ].some((form) => form.test(text)) ||
    COUNCIL_TITLE.test(text) ||
    (MEETING_LINE.test(text) && !DISTRIBUTION_LINE.test(text))
  );
}
