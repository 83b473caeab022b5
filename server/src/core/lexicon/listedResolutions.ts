import assemblyTable from '../data/gaTitles.json';
import councilTable from '../data/scTitles.json';
import { type ResolutionRow } from './resolutions';

/**
 * A long table: a line a resolution, in the order of `isBefore`, that nobody takes apart before it is asked for. Its columns, with a tab
 * between them: the number, the day, the record of the meeting (or the letter that gave the result of a written vote), the number of the
 * library's record, and what the library calls it. A question mark behind day or meeting: it does not agree with the lines beside it.
 */
interface LongTable {
  readonly organ: ResolutionRow['organ'];
  readonly lines: readonly string[];
  readonly recordSource: string;
  readonly textSource: string;
  /** Whether a line stands before the one of `number`. */
  readonly isBefore: (line: string, number: string) => boolean;
}

/** "S/RES/": what stands before the number in a symbol. */
const HEADS = { 'security-council': 'S/RES/', 'general-assembly': 'A/RES/' } as const;

/** The tables are read at the first question. */
const tables: Readonly<Record<ResolutionRow['organ'], () => LongTable>> = {
  'security-council': () => ({
    organ: 'security-council',
    lines: councilTable.rows,
    recordSource: councilTable.recordSource,
    textSource: councilTable.textSource,
    isBefore: (line, number) => Number.parseInt(line, 10) < Number.parseInt(number, 10),
  }),
  'general-assembly': () => ({
    organ: 'general-assembly',
    lines: assemblyTable.rows,
    recordSource: assemblyTable.recordSource,
    textSource: assemblyTable.textSource,
    isBefore: (line, number) => line < number,
  }),
};

/** The lines of an organ's long table, as they are stored: the Council's by number, the Assembly's by the characters of the number. */
export function listedLines(organ: ResolutionRow['organ']): readonly string[] {
  return tables[organ]().lines;
}

/** What the long tables say of a symbol, with or without its year; undefined where they have no line of it. */
export function listedResolution(symbol: string): ResolutionRow | undefined {
  const asked = askedOf(symbol);
  if (!asked) return undefined;
  const table = tables[asked.organ]();
  const line = table.lines[firstFrom(table, `${asked.number}\t`)];
  return line?.startsWith(`${asked.number}\t`) ? rowOf(line, table) : undefined;
}

/** The parts in which the Assembly adopted a resolution, where the table has parts only: A, B and C of "A/RES/35/145". */
export function listedParts(symbol: string): readonly ResolutionRow[] {
  const asked = askedOf(symbol);
  if (asked?.organ !== 'general-assembly') return [];
  const isPart = /^[A-Z[]/;
  return beginningWith(asked.number, tables[asked.organ]())
    .filter((line) => isPart.test(line.slice(asked.number.length)))
    .map((line) => rowOf(line, tables[asked.organ]()));
}

/** Resolutions of the Assembly whose number begins so, at most so many: "48/1" begins that of "A/RES/48/141". */
export function listedBeginning(number: string, most: number): readonly ResolutionRow[] {
  const table = tables['general-assembly']();
  return beginningWith(number, table, most).map((line) => rowOf(line, table));
}

/** A line of `listedLines` taken apart. */
export function listedRow(line: string, organ: ResolutionRow['organ']): ResolutionRow {
  return rowOf(line, tables[organ]());
}

function askedOf(symbol: string): { readonly organ: ResolutionRow['organ']; readonly number: string } | undefined {
  const bare = symbol.replace(/ ?\(\d{4}\)$/, '');
  if (bare.startsWith(HEADS['security-council'])) return { organ: 'security-council', number: bare.slice(6) };
  return bare.startsWith(HEADS['general-assembly']) ? { organ: 'general-assembly', number: bare.slice(6) } : undefined;
}

/** The first line that is not before a number. */
function firstFrom({ lines, isBefore }: LongTable, number: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(lines[middle]!, number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningWith(number: string, table: LongTable, most = Infinity): readonly string[] {
  const from = firstFrom(table, number);
  let to = from;
  while (to - from < most && table.lines[to]?.startsWith(number)) to++;
  return table.lines.slice(from, to);
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
