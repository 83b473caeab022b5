import { type Block, type ConferenceSession, type TimeLimit } from './sourceDocument';
import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { isTimetable } from '../limits/labelledAmount';
import { isOfKinds } from './sessionKinds';
import { isKindAlone } from '../limits/limitPlace';
import { readLimits } from '../limits/limitSentence';

/** A quick look before a paragraph is cut into sentences. */
const MAY_LIMIT = /\b(?:min(?:ute)?s?|sec(?:ond)?s?|words?|pages?)\b|\d['’′″]/i;
/** A sentence ends at a full stop before a capital; "H.E. Mr." and other short words with a stop end none. */
const SENTENCE_END =
  /(?:(?<=\b[ap]\.m)\.|(?<!\b(?:[A-Za-z]|Mr|Ms|Mrs|Dr|St|No|Nos|max|approx|ca|min|mins|sec|para|paras|Hon|Rt|e\.g|i\.e))[.?!])[”"’')\]]*\s+(?=[“"‘'([]*[A-Z\u00C0-\u00DE\d])/g;

/** Sentence spans of a block, by its text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** What of a document its limits are read with. */
export interface LimitSurroundings {
  /** The heading above a block. */
  readonly heading: (index: number) => string;
  /** The id of the session it stands in. */
  readonly sessionAt: (index: number) => string | undefined;
  /** The sessions of the document. */
  readonly sessions: readonly Pick<ConferenceSession, 'id' | 'number' | 'kind' | 'heading'>[];
}

/** Text that may state limits, with where it stands. */
interface ReadUnit {
  readonly text: string;
  /** Clean span. */
  readonly span: Span;
  /** Heading, what introduces a list, who a letter is addressed to: what bears on it from outside. */
  readonly heading: string;
  readonly isInTimetable: boolean;
}

/** Every limit on speaking time a document states. */
export function findLimits(
  clean: CleanText,
  blocks: readonly Block[],
  { heading, sessionAt, sessions }: LimitSurroundings,
): TimeLimit[] {
  const limits: TimeLimit[] = [];
  // "In the opening session, ministers have five minutes" holds there, wherever it stands.
  const isOfSession = ({ kinds }: Pick<TimeLimit, 'kinds'>, id: string): boolean => {
    const session = sessions.find((other) => other.id === id);
    return kinds === undefined || session === undefined || isOfKinds(session, kinds);
  };
  const ids = new Map(sessions.map(({ id, number }) => [number ?? id, id]));
  blocks.forEach((block, index) => {
    if (block.kind === 'footnote') return;
    const session = sessionAt(index);
    for (const { text, span, ...above } of unitsAt(clean.text, blocks, index, heading)) {
      for (const { span: _, sessions: numbers = [], ...reading } of readLimits(text, above)) {
        const limit = { ...reading, sentence: clean.text.slice(span.start, span.end), span, raw: clean.toRaw(span) };
        const named = numbers.map((number) => ids.get(number)).filter((id) => id !== undefined);
        if (named.length > 0) limits.push(...named.map((id) => ({ ...limit, session: id })));
        else limits.push({ ...limit, ...(session !== undefined && isOfSession(reading, session) && { session }) });
      }
    }
  });
  return limits;
}

/** What is read of a block: its sentences, of a heading its brackets, of the last cell of a row the row. */
function unitsAt(
  text: string,
  blocks: readonly Block[],
  index: number,
  headingOf: (index: number) => string,
): readonly ReadUnit[] {
  const block = blocks[index]!;
  const { start, end } = block.span;
  const own = text.slice(start, end);
  if (block.row !== undefined) {
    const row = rowUnit(text, blocks, index, headingOf(index));
    if (row) return row === 'elsewhere' ? [] : [row];
  }
  if (!MAY_LIMIT.test(own)) return [];
  const heading = [headingOf(index), introductionOf(text, blocks, index)].filter((part) => part !== '').join('. ');
  const isInTimetable = TIMETABLE.test(heading) || isTimetable(own);
  let before = addressee(text, start);
  return (block.kind === 'heading' ? bracketsOf(own) : sentencesOf(own)).map((span) => {
    const sentence = own.slice(span.start, span.end);
    const unit = {
      text: sentence,
      span: { start: start + span.start, end: start + span.end },
      heading: /\b(?:your?|please)\b/i.test(sentence) && before !== '' ? before : heading,
      isInTimetable,
    };
    before = AS_CAPACITY.exec(sentence)?.[0] ?? before;
    return unit;
  });
}

/** Headings and columns under which a time is how long something is planned to last. */
const TIMETABLE = /\b(?:run of show|agenda|programme|running order|timetable|schedule)\b/i;
const PLANNED = /^\W*(?:duration|length|minutes|time|timing|when)\W*$/i;

/** "to serve as a keynote speaker": in what capacity somebody is addressed. */
const AS_CAPACITY =
  /\b(?:as (?:an? |one of (?:the|our) |the )|dear )(?:[\w-]+ ){0,2}(?:speaker|panell?ist|moderator|chair|discussant|presenter)s?\b/i;
/** Characters before a paragraph in which its addressee is looked for. */
const ADDRESS_REACH = 600;

function addressee(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - ADDRESS_REACH), start);
  return /\byou\b|\bdear\b/i.test(before) ? (AS_CAPACITY.exec(before)?.[0] ?? '') : '';
}

/** The paragraph that introduces the list an item stands in: "The following time limits will apply:". */
function introductionOf(text: string, blocks: readonly Block[], index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
    const { kind, span } = blocks[i]!;
    const own = text.slice(span.start, span.end);
    if (kind === 'heading' || kind === 'title') return '';
    if (/[:：]\s*$/.test(own)) return own.slice(-200);
    if (blocks[index]!.kind !== 'item') return '';
  }
  return '';
}

/** Items of a list whose introduction is looked for. */
const LONGEST_LIST = 20;
/** Cells of a row that are read together. */
const MOST_CELLS = 8;
const MOST_CELL_LENGTH = 300;

/**
 * A row of a table as one sentence: its first cell says for whom, a later one how long. It is read with its last cell; a row with long
 * cells is a programme whose cells are paragraphs of their own.
 */
function rowUnit(
  text: string,
  blocks: readonly Block[],
  index: number,
  heading: string,
): ReadUnit | 'elsewhere' | undefined {
  const { row } = blocks[index]!;
  const isOfRow = (at: number): boolean => blocks[at]?.row === row;
  let first = index;
  while (first > 0 && isOfRow(first - 1) && index - first < MOST_CELLS) first--;
  let last = index;
  while (isOfRow(last + 1) && last - first < MOST_CELLS) last++;
  const cells = blocks.slice(first, last + 1);
  const texts = cells.map(({ span }) => text.slice(span.start, span.end));
  const isLabelled = texts.length > 1 && texts.every((cell) => cell.length < MOST_CELL_LENGTH);
  // A cell that says a whole sentence says whom it is for.
  const amounts = texts.filter((cell) => MAY_LIMIT.test(cell));
  if (!isLabelled || amounts.length === 0 || amounts.some((cell) => cell.length > LONGEST_AMOUNT)) return undefined;
  if (index !== last) return 'elsewhere';
  const read = texts.map((cell) => (isKindAlone(cell) ? `${cell} session` : cell)).join(': ');
  const isInTimetable = TIMETABLE.test(heading) || headCells(text, blocks, first).some((cell) => PLANNED.test(cell));
  return { text: read, span: { start: cells[0]!.span.start, end: cells.at(-1)!.span.end }, heading, isInTimetable };
}

/** Cells of a table that are looked back over for its head. */
const MOST_OF_TABLE = 200;

/** The cells of the first row of a table. */
function headCells(text: string, blocks: readonly Block[], index: number): readonly string[] {
  let first = index;
  while (blocks[first - 1]?.row !== undefined && index - first < MOST_OF_TABLE) first--;
  const { row } = blocks[first]!;
  return blocks
    .slice(first, first + MOST_CELLS)
    .filter((block) => block.row === row)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** Characters of a cell that holds an amount and little else. */
const LONGEST_AMOUNT = 40;

/** Characters of a heading worth reading; longer ones are paragraphs somebody marked as a heading. */
const LONGEST_HEADING = 1000;

/** A heading states a limit in a bracket, if at all: "Session II: Title (three-minute interventions)". */
function bracketsOf(heading: string): Span[] {
  const brackets = [...heading.slice(0, LONGEST_HEADING).matchAll(/\((?:[^()]|\([^()]{0,20}\))*\)/g)];
  const spans = brackets.map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const stating = spans.filter(({ start, end }) => readLimits(heading.slice(start, end)).length > 0);
  return stating.length === 0 ? [{ start: 0, end: Math.min(heading.length, LONGEST_HEADING) }] : stating;
}
