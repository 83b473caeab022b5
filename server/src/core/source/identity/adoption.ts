import { isDateLine } from '../../text/dates';
import { daysIn } from './daysIn';
import { decidedIn } from './decided';
import { type Head, type HeadRow } from './head';
import { ADOPTED_LINE, COUNCIL_ADOPTED } from './headForms';
import type { Dated } from './dated';
import { yearInSymbol } from './symbolYear';

/** The title of a resolution of the Council with its day: "Resolution 242 (1967) of 22 November 1967", "82 (1950). Resolution of 25 June 1950". */
export const COUNCIL_TITLE =
  /^(?:(?:United Nations )?Security Council )?(?:resolution )?(?:S\/RES\/)?\d{1,4} ?[ (]\d{4}\)?[.,]? ?(?:resolution )?(?:of|adopted|on)\b/i;
/** The title without the year: "1 Resolution of 25 January 1946", "Resolution 132 of 7 September 1959". */
const OLD_COUNCIL_TITLE = /^(?:\d{1,4}\.? resolution|resolution \d{1,4}) ?(?:\[[^\]]+\] )?of\b/i;
const MEETING_END = /^(?:\S+ (?:\S+ ){0,4})?(?:plenary )?meeting,?$/i;

/** The day of adoption, by the lines that say it: those of the head, then the name of the meeting below the text. */
export function adoptedOn(head: Head, { symbol, kind }: Dated): string | undefined {
  const { rows, beginning, end } = head;
  if (kind === 'other') return textAdoptedOn(rows);
  const isAdopted = kind === 'resolution' || kind === 'decision';
  if (!isAdopted) return undefined;
  const fits = (day: string | undefined): day is string => day !== undefined && isYearOf(symbol, day.slice(0, 4));
  const decided = decidedIn(head)?.day;
  if (fits(decided)) return decided;
  for (const [at, { text }] of rows.entries()) {
    if (!isAdoption(text)) continue;
    const next = rows[at + 1]?.text ?? '';
    // "Adopted by the Security Council at its 7590th meeting," / "21 December 2015"; a day in brackets is another's.
    const day =
      dayOutsideBrackets(text) ??
      (/^(?:on )?\d/.test(next) && isDateLine(next.replace(/^on /, '')) ? daysIn(next)[0]?.day : undefined);
    if (fits(day)) return day;
  }
  const lines = `${beginning}\n${end}`.split('\n').map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    // "Resolution 82 (1950)" / "of 25 June 1950", below a decision on the same page.
    const titleDay = RESOLUTION_LINE.test(line) ? /^of (\d.{5,20})$/.exec(lines[at + 1] ?? '')?.[1] : undefined;
    const ofTitle = titleDay === undefined ? undefined : daysIn(titleDay)[0]?.day;
    if (isNamedBy(symbol, line) && fits(ofTitle)) return ofTitle;
    // "183rd plenary meeting, 10 December 1948", or the day on the line below; "39th meeting" / "6 October 2020".
    const [, before] = /^(.{3,60}?\bmeeting),?(?: |$)/i.exec(line) ?? [];
    if (before === undefined || !MEETING_END.test(before)) continue;
    const rest = line.slice(before.length).replace(/^[,. ]+/, '');
    const dated = rest === '' ? (lines[at + 1] ?? '') : rest;
    if (!isDateLine(dated)) continue;
    const day = daysIn(dated)[0]?.day;
    if (fits(day)) return day;
  }
  return undefined;
}

const RESOLUTION_LINE = /^resolution (\d{1,4} \(\d{4}\))$/i;

/** Whether a title is that of the resolution with the symbol. */
function isNamedBy(symbol: string | undefined, line: string): boolean {
  const number = RESOLUTION_LINE.exec(line)?.[1];
  return number !== undefined && symbol === `S/RES/${number}`;
}

/** "Adopted at Vienna on 25 June 2037", "Done at Geneva on …": of a declaration or treaty, whose resolution has a date of its own. */
function textAdoptedOn(rows: readonly HeadRow[]): string | undefined {
  const row = rows.find(({ text }) => /^\(?(?:adopted|done|concluded|signed)\s+(?:by|at|in|on)\b/i.test(text));
  return row && !/\b(?:resolution|decision)\b/i.test(row.text) ? daysIn(row.text)[0]?.day : undefined;
}

function isAdoption(text: string): boolean {
  return (
    ADOPTED_LINE.test(text) ||
    COUNCIL_ADOPTED.test(text) ||
    COUNCIL_TITLE.test(text) ||
    OLD_COUNCIL_TITLE.test(text) ||
    FOREIGN_ADOPTED.test(text) ||
    /^\[?(?:adopted|taken) (?:at|on|without|by)\b/i.test(text)
  );
}

/** "Résolution adoptée par l’Assemblée générale le 4 mars 2037", "Resolución aprobada por la Asamblea General el 4 de marzo de 2037". */
const FOREIGN_ADOPTED =
  /^(?:r[ée]solution|d[ée]cision|resoluci[óo]n|decisi[óo]n|adoptée?|aprobada)\b.{0,30}\b(?:adoptée|aprobada|par|por)\b|^Резолюция,? принятая|^قرار(?:ات)? اتخذ|^(?:19|20)\d\d\s?年.{4,40}(?:决议|决定|通过)/i;

function dayOutsideBrackets(text: string): string | undefined {
  return daysIn(
    text.replace(/(?<!^)\([^)]*\)/g, (inner) => (/^\(\d{4}\)$/.test(inner) ? inner : ' '.repeat(inner.length))),
  )[0]?.day;
}

/** Whether a year is not against that of a symbol, or of the session in it. */
function isYearOf(symbol: string | undefined, year: string): boolean {
  const own = symbol === undefined ? undefined : yearInSymbol(symbol);
  if (own !== undefined) return own === year;
  const [, session] = /^A\/(?:RES|DEC)\/(\d{2,3})\//.exec(symbol ?? '') ?? [];
  // The first session of the Assembly began in January 1946, the second in September 1947, and so on, each to the next.
  const first = 1945 + Number(session);
  return session === undefined || Number(year) === first || Number(year) === first + 1;
}
