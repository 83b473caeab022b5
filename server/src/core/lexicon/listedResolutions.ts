import assemblyTable from '../data/gaTitles.json';
import councilTable from '../data/scTitles.json';
import { lazy } from '../text/lazy';
import { type ResolutionRow } from './resolutions';

/**
 * A long table: a line a resolution, in the order of `isBefore`, that nobody takes apart before it is asked for. Its columns, with a tab
 * between them: the number, the day, the record of the meeting (or the letter that gave the result of a written vote), the number of the
 * library's record, and what the library calls it. A question mark behind day or meeting: it does not agree with the lines beside it.
 */
interface LongTable {
  readonly organ: Organ;
  readonly text: string;
  /** What a line rests on, with "#" for the number of its record, or for its symbol where it has none. */
  readonly recordSource: string;
  readonly textSource: string;
  /** Whether the line of one number stands before that of another. */
  readonly isBefore: (one: string, other: string) => boolean;
}

type Organ = ResolutionRow['organ'];

/** What stands before the number in a symbol. */
const HEADS = { 'security-council': 'S/RES/', 'general-assembly': 'A/RES/' } as const;

/** Read at the first question. */
const tables: Readonly<Record<Organ, () => LongTable>> = {
  'security-council': lazy(() => ({
    organ: 'security-council',
    text: textOf(councilTable.rows),
    recordSource: councilTable.recordSource,
    textSource: councilTable.textSource,
    isBefore: (one, other) => Number.parseInt(one, 10) < Number.parseInt(other, 10),
  })),
  'general-assembly': lazy(() => ({
    organ: 'general-assembly',
    text: textOf(assemblyTable.rows),
    recordSource: assemblyTable.recordSource,
    textSource: assemblyTable.textSource,
    isBefore: (one, other) => one < other,
  })),
};

/** Bundles have the lines as one text already, which is read several times faster (`scripts/tables.mjs`). */
function textOf(lines: readonly string[] | string): string {
  return typeof lines === 'string' ? lines : lines.join('\n');
}

/** The long table of an organ as a text, a line a resolution: the Council's by number, the Assembly's by the characters of the number. */
export function listedText(organ: Organ): string {
  return tables[organ]().text;
}

/** What the long tables say of a symbol, with or without its year; undefined where they have no line of it. */
export function listedResolution(symbol: string): ResolutionRow | undefined {
  const asked = askedOf(symbol);
  return asked && listedUnder(asked.number, asked.organ);
}

/** The same by the number as the table has it: "1701", "48/122", "1514(XV)". */
export function listedUnder(number: string, organ: Organ): ResolutionRow | undefined {
  const table = tables[organ]();
  const line = lineAt(table.text, firstFrom(table, number));
  return line.startsWith(`${number}\t`) ? rowOf(line, table) : undefined;
}

/** The parts in which the Assembly adopted a resolution, where the table has parts only: A and B of "A/RES/35/145". */
export function listedParts(symbol: string): readonly ResolutionRow[] {
  const asked = askedOf(symbol);
  if (asked?.organ !== 'general-assembly') return [];
  const isPart = /^[A-Z[]/;
  const table = tables[asked.organ]();
  return beginningWith(asked.number, table)
    .filter((line) => isPart.test(line.slice(asked.number.length)))
    .map((line) => rowOf(line, table));
}

/** Resolutions of the Assembly whose number begins so, at most so many: "48/1" begins that of "A/RES/48/141". */
export function listedBeginning(number: string, most: number): readonly ResolutionRow[] {
  const table = tables['general-assembly']();
  return beginningWith(number, table, most).map((line) => rowOf(line, table));
}

function askedOf(symbol: string): { readonly organ: Organ; readonly number: string } | undefined {
  const number = symbol.slice(HEADS['security-council'].length).replace(/ ?\(\d{4}\)$/, '');
  if (symbol.startsWith(HEADS['security-council'])) return { organ: 'security-council', number };
  return symbol.startsWith(HEADS['general-assembly']) ? { organ: 'general-assembly', number } : undefined;
}

/** Where the first line begins that does not stand before that of a number. */
function firstFrom({ text, isBefore }: LongTable, number: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    if (isBefore(text.slice(start, text.indexOf('\t', start)), number)) low = endOf(text, middle) + 1;
    else high = start;
  }
  return low;
}

function beginningWith(number: string, { text, ...table }: LongTable, most = Infinity): readonly string[] {
  const lines: string[] = [];
  let at = firstFrom({ text, ...table }, number);
  while (lines.length < most && text.startsWith(number, at)) {
    lines.push(lineAt(text, at));
    at = endOf(text, at) + 1;
  }
  return lines;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, endOf(text, start));
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const DOUBTED = '?';

function rowOf(line: string, table: LongTable): ResolutionRow {
  const [number = '', day = '', place = '', record = '', title = ''] = line.split('\t');
  const symbol = HEADS[table.organ] + number;
  const date = withoutDoubt(day);
  const meeting = withoutDoubt(place);
  const isLetter = /^S\/\d/.test(meeting);
  const source = record === '' ? table.textSource.replace('#', symbol) : table.recordSource.replace('#', record);
  return {
    symbol,
    organ: table.organ,
    number: Number.parseInt(number.slice(number.lastIndexOf('/') + 1), 10),
    year: Number(date.slice(0, 4)),
    date,
    ...(meeting === '' ? {} : isLetter ? { votingLetter: meeting } : { meeting }),
    ...(place.endsWith(DOUBTED) ? { meetingConfidence: 'known' } : {}),
    ...(title === '' ? {} : table.organ === 'security-council' ? { subject: title } : { title }),
    titleConfidence: 'verified',
    aboutConfidence: 'known',
    keywords: [],
    ...(record === '' ? {} : { record: Number(record) }),
    confidence: day.endsWith(DOUBTED) ? 'known' : 'verified',
    sources: [source],
    ...(day.endsWith(DOUBTED)
      ? { note: 'the day is that of the library’s record, and does not agree with others' }
      : {}),
  };
}

function withoutDoubt(text: string): string {
  return text.endsWith(DOUBTED) ? text.slice(0, -1) : text;
}
