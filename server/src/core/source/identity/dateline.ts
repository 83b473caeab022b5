import { kindsNamedIn } from '../../kinds/ownNames';
import { documentKindOf } from '../../kinds/textKinds';
import { findDates, isDateLine } from '../../text/dates';
import { dayInFigures, daysIn, monthOrYearOf } from './daysIn';
import { type Head, type Reader } from './head';
import { LETTER_LINE, PAPER_KIND, STATEMENT_LINE, VERSION_LINE } from './headForms';
import { languageOf } from './language';
import { organNamed } from './session';

/** What a date of something else follows: "resolution 1373 (2001) of", "since the attacks of", "born on", "the Declaration adopted on". */
export const CITED =
  /\b(?:resolutions?|decisions?|letters?|notes?|reports?|declarations?|agreements?|conventions?|protocols?|treat(?:y|ies)|charter|pact|attacks?|events|massacre|bombings?|genocide|war|adopted|adopting|adoption|sign(?:ed|ing|ature)|concluded|dated|born|died|birth|death|since|until|till|before|after|anniversary|opened|force|contained|established|establish\w*|independence|as of|by|issued|published|of)\b[^.;|•]{0,60}$/i;
const LABELLED =
  /^(?:(?:publication|document|release|issue)\s+)?dates?(?:\s+of\s+(?:publication|issue|release|adoption)|(?:\s+and\s+|,\s+|\s*&\s*|\s*\/\s*)(?:time|venue|place|location)(?:\s+and\s+(?:venue|place|location))?)?\s*:?$/i;

/** "Delivered on: 17 April 2037 (Transcript of the speech)": of what was said the day on which it was, whenever it was put up. */
const DELIVERED = /^(?:delivered|date of delivery|pronounced)(?:\s+(?:on|at))?\s*:?\s+(.{8,24}?)(?:\s*\(.*)?$/i;

/** "Posted on 3 April 2037", "Publicado: 3 de abril de 2037": when a page was put up, which is not when what it holds was said. */
const PUBLISHED =
  /^(?:(?:first\s+)?(?:published|posted|issued|released|updated)(?:\s+on)?|publi(?:é|ée|cad[oa])(?:\s+(?:le|el))?|mise?\s+en\s+ligne(?:\s+le)?|опубликовано|дата\s+публикации|نُ?شر\s+في|发布(?:时间|日期)?)\s*[:：]?\s*(?<day>.{8,40})$/iu;

/** Whether a line says when a page was put up. */
export function isPublicationLine(text: string): boolean {
  const day = PUBLISHED.exec(text)?.groups?.['day'];
  return day !== undefined && (daysIn(day).length > 0 || dayInFigures(day) !== undefined);
}

/** The day on a line of the head that is there to date the document: "New York, 3 May 2037", "Statement by …, 3 May 2037". */
export const datelineDay: Reader<string> = (head) => dayOfHead(head, { ofSession: true });

/** The same of a report with a symbol, which the days of the session that it is on do not date. */
export const reportDay: Reader<string> = (head) => dayOfHead(head, { ofSession: false });

function dayOfHead(head: Head, { ofSession }: { readonly ofSession: boolean }): ReturnType<Reader<string>> {
  const { rows, opening } = head;
  const stated = [...rows.map(({ text }) => text), ...opening.slice(0, 2)].flatMap((text) => statedDay(text) ?? [])[0];
  if (stated !== undefined) return { value: stated, from: 'dateline' };
  for (const [at, { text }] of rows.entries()) {
    // The words and the day may stand on a line each.
    const delivered = (DELIVERED.exec(text) ?? DELIVERED.exec(`${rows[at - 1]?.text ?? ''} ${text}`))?.[1];
    const day = delivered === undefined ? undefined : daysIn(delivered)[0]?.day;
    if (day !== undefined) return { value: day, from: 'dateline' };
  }
  let days: string | undefined;
  for (const [at, { text }] of rows.entries()) {
    if (/\bdistr\b/i.test(text) || LETTER_LINE.test(text) || VERSION_LINE.test(text) || text.length > 400) continue;
    if (isPublicationLine(text) || CLOCK.test(text)) continue;
    const before = rows[at - 1]?.text ?? '';
    if (isPublicationLine(`${before} ${text}`)) continue;
    if (isDateLine(text) && /[,;]$|\b(?:of|on|since|dated|by)$/i.test(before) && !STATEMENT_LINE.test(before)) continue;
    const day =
      ownDayOf(text) ??
      dayInFigures(text) ??
      (IN_FIGURES.test(text) && isDayFirst(head) ? dayInFigures(text, true) : undefined) ??
      dayBesideOrgan(text) ??
      (LABELLED.test(before) ? daysIn(text)[0]?.day : undefined) ??
      monthOrYearOf(text);
    if (day === undefined) continue;
    // "Nairobi, 23–27 June 2037" is when all met; a day by itself below it is the one of this paper.
    if (!isOfSeveralDays(text)) return { value: day, from: 'dateline' };
    if (ofSession) days ??= day;
  }
  if (days !== undefined) return { value: days, from: 'dateline' };
  // "NEW YORK, 3 March 2037 – The …", "(New York, 3 March 2037)", as the wire services and offices begin a release.
  const [, lead] =
    /^\(?([\p{Lu}][\p{L} .,’'/-]{2,40}?,?\s+\(?\d{1,2} \p{L}{3,9},? \d{4})\)?(?:\s*[–—-]|\s*$|\s*\))/u.exec(
      opening[0] ?? '',
    ) ?? [];
  const day =
    lead === undefined || CITED.test(lead.replace(/\d.*/, '')) ? leadAbroad(opening[0] ?? '') : daysIn(lead)[0]?.day;
  const known = day ?? labelledDay(opening) ?? publicationDay(rows);
  return known === undefined ? undefined : { value: known, from: 'dateline' };
}

/** "Sunday, March 26 2037, 04:12 AM (GMT - 5)": the clock of a page, and no day of its text. */
const CLOCK = /\d{1,2}:\d\d.{0,12}\b(?:GMT|UTC)\b/;
/** A day in figures between strokes. */
const IN_FIGURES = /\d\/\d{1,2}\/\d{4}/;

/** Whether a text is in a language that writes the day before the month. */
function isDayFirst(head: Head): boolean {
  const language = languageOf(head, head.beginning.slice(0, SAMPLE))?.value;
  return language !== undefined && language !== 'en' && language !== 'zh';
}
/** Characters by which the language of a text is told. */
const SAMPLE = 6000;

/** "7 October 2036, New York – Statement on behalf of …": the day of what was said, whenever a page was put up. */
function statedDay(text: string): string | undefined {
  const [, first] = /^(\d{1,2} \p{L}{3,9} \d{4}),? \p{Lu}[\p{L} ]{2,30}\s[–—-]\s/u.exec(text) ?? [];
  return first === undefined ? undefined : daysIn(first)[0]?.day;
}

/** "Lima, 2 de mayo de 2037 – …", "Genève, le 2 mai 2037 — …": a dateline before the first sentence, in another language. */
function leadAbroad(text: string): string | undefined {
  const [, lead = ''] =
    /^\(?(\p{Lu}[\p{L} .’'-]{2,30},\s+[^–—]{8,34}?)\)?(?:\s+[–—-]\s|\.\s+(?=\p{Lu}))/u.exec(text.slice(0, 90)) ?? [];
  const [day] = daysIn(lead);
  if (day?.end !== lead.length) return undefined;
  return PLACE_ALONE.test(withoutWeekday(lead.slice(0, day.start))) ? day.day : undefined;
}

/** What stands before the day of a dateline. */
const PLACE_ALONE = /^\p{Lu}[\p{L} .’'-]{2,30},?\s*$/u;

function isOfSeveralDays(text: string): boolean {
  const [first] = findDates(text);
  return first !== undefined && first.start !== first.end;
}

/** "Date and venue:" / "Thursday, 3 May 2037, 4 p.m., Room XX": the day in the table that a paper begins with. */
function labelledDay(opening: readonly string[]): string | undefined {
  const at = opening.findIndex((line) => LABELLED.test(line));
  return at < 0 ? undefined : daysIn(opening[at + 1] ?? '').find(({ start }) => start < LONGEST_WEEKDAY)?.day;
}
/** Characters that may stand before such a day. */
const LONGEST_WEEKDAY = 14;

/** The day on which a page was put up, where nothing tells another. */
function publicationDay(rows: Head['rows']): string | undefined {
  const text = rows
    .flatMap((row, at) => [row.text, `${rows[at - 1]?.text ?? ''} ${row.text}`])
    .find((line) => isPublicationLine(line));
  const day = PUBLISHED.exec(text ?? '')?.groups?.['day'] ?? '';
  return daysIn(day)[0]?.day ?? dayInFigures(day);
}

/** "Security Council        5 June 2037": the columns of a masthead on one line. */
function dayBesideOrgan(text: string): string | undefined {
  const [first] = daysIn(text);
  if (first === undefined || first.end < text.length) return undefined;
  const before = text.slice(0, first.start).trim();
  return organNamed(before)?.toLowerCase() === before.toLowerCase() ? first.day : undefined;
}

/** The day in square brackets that stands on a page before the contents of a report: "[20 August 2037]". */
export const bracketDay: Reader<string> = ({ beginning }) => {
  if (!/contents/i.test(beginning)) return undefined;
  const lines = beginning.split('\n').map((line) => line.trim());
  const contents = lines.findIndex((line) => /^(?:table of )?contents$/i.test(line));
  const days = lines.slice(0, Math.max(0, contents)).flatMap((line) => {
    const inner = /^\[(\d{1,2} \p{L}{3,9} \d{4})\]$/u.exec(line)?.[1];
    return inner === undefined ? [] : daysIn(inner);
  });
  return days.length === 1 ? { value: days[0]!.day, from: 'dateline' } : undefined;
};

/** "Vol. 41 No. 17     Monday, 11 December 2037": the number of a bulletin with the day of its issue. */
const VOLUME =
  /^(?:vol(?:ume|\.)?|issue|n[o°º]\.?)\s?\d{1,4}(?:[\s,|–—-]+(?:issue|n(?:o|umber|[°º])?\.?)\s?\d{1,4})?[\s,|–—-]+(?<day>.{8,40})$/i;

/** The day on a line of its own below the name of a summary, or beside the number of a bulletin: when it was issued, whatever days it sums up. */
export const issueDay: Reader<string> = ({ rows }) => {
  const volume = rows.map(({ text }) => VOLUME.exec(text)?.groups?.['day']).find((day) => day !== undefined);
  if (volume !== undefined && isDateLine(volume)) return { value: findDates(volume)[0]!.start, from: 'dateline' };
  const name = rows.findIndex(({ text }) => kindsNamedIn(text).some((kind) => documentKindOf(kind) === 'summary'));
  for (const { text } of name < 0 ? [] : rows.slice(name + 1)) {
    const [day, ...others] = findDates(text);
    if (day && others.length === 0 && day.start === day.end && isDateLine(text))
      return { value: day.start, from: 'dateline' };
  }
  return undefined;
};

/** The day that a line of a title block gives to what it stands on; none for a day of something it speaks of. */
export function ownDayOf(text: string): string | undefined {
  if (isPeriod(text)) return undefined;
  if (isDateLine(text)) return daysIn(text)[0]?.day;
  for (const { day, start, end } of daysIn(text)) {
    const before = withoutWeekday(text.slice(0, start));
    const after = text.slice(end).replace(/^\s*(?:г\.|года)(?=$|[\s,;)])/u, '');
    if (isSeat(before) && /^[\s.]*$/.test(after)) return day;
    if (/^\s+\p{Ll}/u.test(after) && !/^\s+(?:at|in|from)\b/.test(after)) continue;
    const isSet = /(?:^|[,،，(（–—|•:：;]|\s-|[”»"]\.)\s*$/.test(before);
    if (
      isSet
        ? !CITED.test(
            before
              .replace(/[\s,(–—|•:;-]+$/, '')
              .split(/[,–—|•:;(]/)
              .at(-1) ?? '',
          ) ||
          STATEMENT_LINE.test(text) ||
          PAPER_LINE.test(text)
        : isGiven(before)
    )
      return day;
  }
  return undefined;
}

/** "Concept note for the open debate on lamps, 3 May 2037": a paper in whose line the day is its own. */
const PAPER_LINE = new RegExp(String.raw`^${PAPER_KIND}\s+(?:for|of|on)\s`, 'iu');

/** Days of a range that no event lasts: "1 January 2037–31 July 2038" is a period of records. */
const LONGEST_EVENT = 62;

/** Whether a line is a period of records, and no day. */
export function isPeriod(text: string): boolean {
  const [first, second] = findDates(text);
  if (first === undefined) return false;
  const isRange =
    second !== undefined && /^\s*(?:[-–—]|to|until)\s*$/.test(text.slice(first.span.end, second.span.start));
  return (Date.parse(isRange ? second.end : first.end) - Date.parse(first.start)) / 86_400_000 > LONGEST_EVENT;
}

/** Words before a day that say no more than which it is, in the languages of the United Nations. */
const WEEKDAY =
  /(?:^|[\s,،(–—|:])(?:(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?)|(?:le\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:el\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:يوم\s+)?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|le|el|a|à|في)\s*[,،]?\s*$/iu;

function withoutWeekday(before: string): string {
  const found = WEEKDAY.exec(before);
  if (found === null) return before;
  return before.slice(0, found.index + (/^[\s,،(–—|:]/.test(found[0]) ? 1 : 0));
}

/** The seats of the United Nations and of its conferences, as datelines name them. */
const SEAT =
  /^(?:г\.\s*)?(?:New York|Geneva|Vienna|Nairobi|The Hague|Addis Ababa|Nueva York|Ginebra|Viena|Genève|Vienne|Нью-Йорк|Женева|Вена|Найроби|纽约|日内瓦|نيويورك|جنيف|فيينا|نيروبي)\s*$/iu;

function isSeat(before: string): boolean {
  return SEAT.test(before.trim());
}

/** "Statement by … at the open debate on", "…, to be held on": what a day follows that is the document's own. */
function isGiven(before: string): boolean {
  const [, held] = /\b(held|delivered|given|made)\s+(?:\w+\s+){0,6}?on\s*$/i.exec(before) ?? [];
  const isStatement =
    STATEMENT_LINE.test(before) &&
    /\b(?:debate|meeting|session|segment|conference|committee|council|assembly|delivered|made|today)\b.{0,60}\bon\s*$/i.test(
      before,
    );
  return (
    held !== undefined ||
    (isStatement && !/\b(?:resolution|decision|attack|declaration|adopted|signed|born|since)\b/i.test(before))
  );
}
