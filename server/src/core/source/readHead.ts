import { firstCharacter, isLower } from '../text/letters';
import { isDateLine } from '../text/dates';
import { monthNames } from '../text/monthNames';
import { singleSpaced } from '../text/singleSpaced';
import type { Head, HeadRow } from './identity/head';
import { isBodyName } from './identity/bodyNames';
import { isDelegationBroken } from './identity/brokenDelegation';
import { columnsOf } from './identity/columns';
import {
  ADOPTED_LINE,
  AGENDA_ITEM,
  BODY_LINE,
  DELIVERY_LINE,
  DRAFT_LINE,
  FOREIGN_ITEM,
  opensRow,
  SPEAKER_LINE,
  STATEMENT_LINE,
  VERSION_LINE,
} from './identity/headForms';
import { GIVEN_BY } from './identity/giverLine';
import { isNoTitle, isPlaceAndDay } from './identity/noTitle';
import { isPageNotice } from './identity/pageNotice';
import {
  countWords,
  isForeignSalutation,
  isHeadingLike,
  isOpenEnded,
  isSalutation,
  isSentence,
  labelOf,
} from './lineShapes';

/** A printed line as a reader sees it. */
interface Printed {
  readonly text: string;
  readonly level: number;
  readonly isApart: boolean;
  readonly isCell: boolean;
}

/** The most lines that a head may have, and how many of the running text are looked at. */
const MOST_LINES = 70;
const OPENING_LINES = 14;
/** Characters of a line that are looked at: a longer one is running text, whatever it goes on with. */
const LONGEST = 1000;
/** Lines that are joined to see whether they are running text. */
const WINDOW = 5;
/** Characters at either end of a text that are searched for what it says of itself. */
const SEARCHED = 30_000;
const TAIL = 4000;

/** A date that a reader has glued to the word before it: "Distr.: General9 March 2037". The figures are looked for first: few places have any. */
const GLUED = new RegExp(String.raw`(?=\d{1,2} (?:${monthNames.join('|')}) \d{4})(?<=\p{Ll})`, 'gu');
/** The dash between two symbols, "A/78/5–S/2037/6". It is looked for first, and then what stands before it. */
const BETWEEN_SYMBOLS = /[–—-](?=[ASE]\/\S*\d)(?<=\d\S{0,12}[–—-])/g;
/** A row with so many cells is one of a table; those of a letterhead have two sides. */
const LEAST_CELLS = 3;

/**
 * The head of a document. `printed` has line by line what is printed at the top, markup gone but the marks of headings; `""` for a blank
 * line. `symbolOn` finds the symbol printed on such lines.
 */
export function readHead(
  printed: readonly string[],
  raw: string,
  name: string,
  symbolOn: (lines: readonly string[], head: Head) => string | undefined,
): Head {
  const { frontMatter, rest } = withoutFrontMatter(printed);
  const lines = printedLines(rest);
  const body = lines.findIndex((_, at) => isRunningText(lines, at));
  const end = body < 0 ? lines.length : paragraphStart(lines, body);
  const head: Head = {
    rows: rowsOf(lines.slice(0, end)),
    opening: lines.slice(end, end + OPENING_LINES).map(({ text }) => text),
    name,
    frontMatter,
    beginning: raw.slice(0, SEARCHED),
    end: raw.length > SEARCHED ? raw.slice(-TAIL) : '',
  };
  const printedSymbol = symbolOn(
    lines.map(({ text }) => text),
    head,
  );
  return printedSymbol === undefined ? head : { ...head, printedSymbol };
}

/** How many of the first lines are front matter, with the lines "---" around it. */
export function linesOfFrontMatter(printed: readonly string[]): number {
  return printed.length - withoutFrontMatter(printed).rest.length;
}

/** The pairs between two lines "---" at the top, and the lines below them. */
function withoutFrontMatter(printed: readonly string[]): {
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
} {
  const first = printed.findIndex((line) => line !== '');
  const end = printed[first] === '---' ? printed.indexOf('---', first + 1) : -1;
  const pairs = printed.slice(first + 1, Math.max(first + 1, end)).map((line) => /^([\w-]+)\s*:\s*(.*)$/.exec(line));
  if (end < 0 || !pairs.some((pair) => pair)) return { frontMatter: new Map(), rest: printed };
  const frontMatter = new Map<string, string>();
  for (const pair of pairs) {
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair && value) frontMatter.set(pair[1]!.toLowerCase(), value);
  }
  return { frontMatter, rest: printed.slice(end + 1) };
}

function printedLines(printed: readonly string[]): readonly Printed[] {
  const lines: Printed[] = [];
  let isApart = true;
  for (const line of printed) {
    if (lines.length >= MOST_LINES) break;
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    const level = heading ? heading[1]!.length : 0;
    // The cells of a row of a table, and the symbols of a document of two organs, stand on lines of their own.
    const parts = (heading?.[2] ?? line.replace(/^>\s?/, ''))
      .replace(/^\||\|$/g, '')
      .replace(BETWEEN_SYMBOLS, '|')
      .split('|')
      .flatMap((part) => columnsOf(part.trim().slice(0, LONGEST)))
      .map((part) => singleSpaced(part.replace(GLUED, ' ')).trim());
    const shown = parts.filter(
      (part) => part !== '' && !/^[-–—_*=:.~\s]+$/.test(part) && (level > 0 || !isPageNotice(part)),
    );
    if (shown.length === 0) isApart = true;
    for (const text of shown) {
      lines.push({ text, level, isApart: isApart || level > 0, isCell: shown.length >= LEAST_CELLS });
      isApart = level > 0;
    }
  }
  return lines;
}

/** Words that begin what is said, and no title. */
const SPOKEN =
  /^(?:I|We|Allow me|May I|Let me|Permit me|Please (?:allow|permit)|It is|It gives|At the outset|First(?: of all)?,|Once again|My (?:delegation|country|Government)|Thank you)\b(?:\s+\S+){2}/;

/** Whether the text of a document begins here: a sentence over one line or several, a salutation, the name of a speaker or organ. */
function isRunningText(lines: readonly Printed[], at: number): boolean {
  const { text, level } = lines[at]!;
  if (level > 0) return false;
  if (BODY_LINE.test(text) || SPEAKER_LINE.test(text) || isSalutation(text) || isForeignSalutation(text)) return true;
  if (NUMBERED.test(text) && isSentence(paragraphFrom(lines, at).replace(NUMBERED, ''))) return true;
  if (
    opensRow(text) ||
    DRAFT_LINE.test(text) ||
    isGivenBy(lines, at) ||
    isPlaceAndDay(text) ||
    /^date/i.test(labelOf(text) ?? '') ||
    /:\s?\*?\s?(?:revised )?draft (?:resolution|decision)/i.test(text)
  )
    return false;
  if (isOfHead(lines, at)) return false;
  if (isSentence(text) || SPOKEN.test(text)) return true;
  const below = lines[at + 1];
  const goesOn = below !== undefined && !below.isApart && isLower(firstCharacter(below.text));
  const { all, small } = countWords(goesOn ? `${text} ${below.text}` : text);
  if (all > 2 && small < all / 2) return false;
  const window = paragraphFrom(lines, at);
  return window !== text && isSentence(window);
}

/** Whether a line says by whom a statement is delivered, or goes on with the office of the line that does. */
function isGivenBy(lines: readonly Printed[], at: number): boolean {
  const above = at > 0 && !lines[at]!.isApart ? lines[at - 1]!.text : '';
  return [lines[at]!.text, above].some((text) => GIVEN_BY.test(text) && text.length < LONGEST_GIVER);
}
const LONGEST_GIVER = 200;

/** "1. The Committee has considered …": the first paragraph of a text whose paragraphs are numbered. */
const NUMBERED = /^\d{1,3}\.\s+(?=\p{Lu})/u;

/** A line with those below it in its paragraph, as many as tell whether it is running text. */
function paragraphFrom(lines: readonly Printed[], at: number): string {
  let window = lines[at]!.text;
  for (let next = at + 1; next < Math.min(lines.length, at + WINDOW); next++) {
    const line = lines[next]!;
    if (line.isApart || opensRow(line.text) || BODY_LINE.test(line.text) || isNoTitle(line.text)) break;
    // The names of sponsors are no sentence with the subject above them.
    if (DRAFT_LINE.test(line.text) || (line.text.endsWith(':') && DRAFT_LINE.test(lines[next + 1]?.text ?? ''))) break;
    window += ` ${line.text}`;
  }
  return window;
}

/** Lines that a name of an agenda item, or who gives a statement where, goes on over. */
const MOST_OF_HEAD = 7;

/** Whether a line belongs to the name of an agenda item, or to what a statement is: they run on as sentences do, and end without a full stop. */
function isOfHead(lines: readonly Printed[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < MOST_OF_HEAD && !lines[first]!.isApart) {
    if (/[.!?]$/.test(lines[first - 1]!.text)) return false;
    first--;
    if (isItemLine(lines[first]!.text)) return first < at && !endsInSentence(lines, at);
  }
  if (first > 0 && lines[first]!.isApart && isItemLine(lines[first - 1]!.text)) return !endsInSentence(lines, at);
  return lines[first]!.isApart && first < at && STATEMENT_LINE.test(lines[first]!.text);
}

function isItemLine(text: string): boolean {
  return (AGENDA_ITEM.test(text) || FOREIGN_ITEM.test(text)) && text.length < 90;
}

/** Whether the paragraph of a line ends as a sentence does. */
function endsInSentence(lines: readonly Printed[], at: number): boolean {
  let last = at;
  while (last + 1 < lines.length && !lines[last + 1]!.isApart) last++;
  return last - at > MOST_OF_HEAD || /[.!?;,]$/.test(lines[last]!.text);
}

/** Where the paragraph begins that is told to be running text by its line `at`: a line with a form of its own, or like a heading, is none of it. */
function paragraphStart(lines: readonly Printed[], at: number): number {
  const { text } = lines[at]!;
  if (BODY_LINE.test(text) || SPEAKER_LINE.test(text)) return at;
  let start = at;
  while (start > 0 && !lines[start]!.isApart) {
    const above = lines[start - 1]!.text;
    if (opensRow(above) || isNoTitle(above)) break;
    if (isHeadingLike(above) && !isLower(firstCharacter(lines[start]!.text)) && !isOpenEnded(above)) break;
    start--;
  }
  return start;
}

/** Characters of a line that was broken for its length. */
const WRAPPED = 58;

/** "Security Council Briefing on the Sahel", "Third Committee": where a statement is given, below whose it is. In capitals a line may break there. */
const EVENT_FIRST =
  /^(?:(?:United Nations |UN )?(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council)|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Open [Dd]ebate|High-[Ll]evel|General [Dd]ebate|Thematic|Interactive|Debate|Débat|Reunión|Réunion|Conseil|Consejo|Asamblea|Assemblée|(?:Agenda )?[Ii]tem)(?![\p{L}])/u;

/** Whether a quotation begins in a line and does not end there: «…, “… */
function isOpenQuoted(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»') || text.lastIndexOf('“') > text.lastIndexOf('”');
}

/** "Committee on the Peaceful" / "Uses of Outer Space", "Resolution adopted by the Economic and Social" / "Commission for …": a name broken over lines. */
function isNameBroken(above: string, text: string): boolean {
  const whole = `${above} ${text}`;
  return (
    (isBodyName(whole) && !isBodyName(above) && !isBodyName(text)) ||
    isDelegationBroken(above, text) ||
    (ADOPTED_LINE.test(whole) && /^(?:commission|council|assembly|committee|conference|board)\b/i.test(text))
  );
}

/** Words of the name of an organ, which may be broken before its last word: "First" / "Committee, 25 October 2037". */
const OF_ORGAN = /^(?:Committee|Assembly|Council|Nations|Session|Commission|Conference)\b/;

/** Whether a line that stands below a full one is none of its rest: a line with a form of its own, a day, an item. */
function beginsRow(text: string): boolean {
  return (
    opensRow(text) ||
    isDateLine(text) ||
    (isPlaceAndDay(text) && /\p{Ll}/u.test(text) && !OF_ORGAN.test(text)) ||
    EVENT_FIRST.test(text) ||
    /^[([]/.test(text) ||
    /^.{3,60}?[,–—-]\s+(?:agenda\s+)?items?\s+\d/i.test(text)
  );
}

/** Lines → rows: one that goes on below with a small letter, or ends in the middle of a phrase, is one row with the next. */
function rowsOf(lines: readonly Printed[]): readonly HeadRow[] {
  const rows: { text: string; level: number; isApart: boolean; isCell: boolean }[] = [];
  let width = 0;
  for (const { text, level, isApart, isCell } of lines) {
    const last = rows.at(-1);
    const isSmall =
      isLower(firstCharacter(text)) &&
      !/^[a-z]{0,2}[.)]/.test(text) &&
      !VERSION_LINE.test(text) &&
      !DELIVERY_LINE.test(text);
    const isOther = opensRow(text) || isNoTitle(text);
    const isWrapped = last !== undefined && STATEMENT_LINE.test(last.text) && width >= WRAPPED;
    width = text.length;
    const goesOn =
      last !== undefined &&
      !isApart &&
      last.level === level &&
      !/[.!?]$/.test(last.text) &&
      (isSmall ||
        (isOpenEnded(last.text) && !isOther) ||
        (isWrapped && !beginsRow(text)) ||
        (isOpenQuoted(last.text) && !opensRow(text)) ||
        isNameBroken(last.text, text));
    if (goesOn) last.text += ` ${text}`;
    else rows.push({ text, level, isApart, isCell });
  }
  return rows;
}
