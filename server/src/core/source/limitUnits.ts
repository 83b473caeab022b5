import { isTimetable } from '../limits/labelledAmount';
import { readLimits } from '../limits/limitSentence';
import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import {
  contextOf,
  headIn,
  LONGEST_HEADS,
  MAY_LIMIT,
  NUMBER_AT_END,
  namesUnit,
  unitOfHead,
  withUnit,
} from './limitHeads';
import { CLOCK, isHead, limitParts } from './limitLayout';
import { addressee, sentenceUnits, sentenceUnit } from './limitSentences';
import { TIMETABLE } from './limitTable';
import { inlineTable, tableAt } from './limitTables';
import { type ReadUnit } from './limitUnit';
import { printedLines } from './printedLines';
import { type Block, type ConferenceSession } from './sourceDocument';

/** What of a document its limits are read with. */
export interface LimitSurroundings {
  /** The heading above a block. */
  readonly heading: (index: number) => string;
  /** The id of the session it stands in. */
  readonly sessionAt: (index: number) => string | undefined;
  /** The sessions of the document. */
  readonly sessions: readonly Pick<ConferenceSession, 'id' | 'number' | 'kind' | 'heading'>[];
}

/** Reads a document block after block, and knows the labels that stand above. */
export function unitReader(
  clean: CleanText,
  raw: string,
  blocks: readonly Block[],
  { heading: headingOf }: LimitSurroundings,
): (index: number) => readonly ReadUnit[] {
  const { text } = clean;
  /** The label that stands over what comes next, "High-level segment" above a list, as far as blocks were looked at for it. */
  let head = '';
  let lookedAt = 0;
  /** Whether that label stands in a row of a timetable, and whether the row looked at is one. */
  let isTimed = false;
  let isTimedRow = false;
  const hasUnits = namesUnit(text);
  let tables: ReadonlyMap<number, readonly ReadUnit[] | undefined> = new Map();

  function ofBlock(index: number): readonly ReadUnit[] {
    const block = blocks[index]!;
    const { start, end } = block.span;
    const own = text.slice(start, end);
    const isCounted = hasUnits && NUMBER_AT_END.test(own);
    const isTableStart = block.row !== undefined && blocks[index - 1]?.row === undefined;
    if (isTableStart) tables = new Map();
    if (!isCounted && !(isTableStart ? tableMayLimit(index) : tables.has(index) || MAY_LIMIT.test(own))) return [];
    lookFrom(Math.max(lookedAt, index - MOST_LOOKED_BACK), index);
    const above = (): string =>
      [headingOf(index), introductionOf(text, blocks, index), head].filter((part) => part !== '').join('. ');
    if (block.row !== undefined) {
      if (isTableStart) tables = tableAt(text, blocks, index, above());
      const units = tables.get(index);
      if (units) return units;
    }
    const unit = isCounted ? (unitOfHead(own) ?? unitOfHead(above())) : undefined;
    if (unit === undefined && !MAY_LIMIT.test(own)) return [];
    lookedAt = index + 1;
    const isInTimetable = TIMETABLE.test(above()) || isTimetable(own);
    if (block.kind === 'heading') {
      const spans = bracketsOf(own);
      return spans.map((span) => sentenceUnit(own, start, span, { heading: above(), isInTimetable }));
    }
    const lines = withUnit(printedLines(clean, raw, block.span), unit);
    const parts = block.kind === 'cell' ? [] : limitParts(lines);
    const table = inlineTable(lines, above());
    if (table) return table;
    const isWhole = parts.length < 2;
    const units: ReadUnit[] = [];
    for (const { kind, lines: printed } of isWhole ? [{ kind: 'prose', lines } as const] : parts) {
      const span = { start: printed[0]!.span.start, end: printed.at(-1)!.span.end };
      const part = printed.map((line) => line.text).join(' ');
      if (kind === 'head') {
        head = part.trim();
        continue;
      }
      // Of two lines of a timetable, none heads the other.
      if (CLOCK.test(part) && CLOCK.test(head)) head = '';
      const around = contextOf(above(), [head, introductionOf(text, blocks, index), headingOf(index)], part);
      const context = { ...around, isInTimetable };
      if (kind === 'row') units.push({ text: part, span, ...context });
      else {
        units.push(...sentenceUnits(part, span.start, context, addressee(text, start)));
        const [label] = /[^.!?]{2,80}(?=:\s*$)/.exec(part) ?? [];
        if (label !== undefined) head = label.trim();
      }
    }
    return units;
  }

  function cellText(at: number): string {
    const { start, end } = blocks[at]!.span;
    return text.slice(start, end);
  }

  function tableMayLimit(index: number): boolean {
    for (let at = index; blocks[at]?.row !== undefined; at++) {
      if (MAY_LIMIT.test(cellText(at))) return true;
    }
    return false;
  }

  /** Looks blocks without amounts through for labels over what comes at `end`. */
  function lookFrom(start: number, end: number): void {
    if (start > lookedAt) head = '';
    for (let at = start; at <= end; at++) {
      const { kind, span, section, row } = blocks[at]!;
      if (kind === 'heading' || section !== blocks[at - 1]?.section) head = '';
      const isFirstCell = row !== undefined && blocks[at - 1]?.row !== row;
      if (isFirstCell) isTimedRow = CLOCK.test(cellText(at));
      // What is on at another hour heads nothing.
      if (isFirstCell && isTimedRow && isTimed) head = '';
      if (at === end || kind === 'heading') continue;
      const own = text.slice(span.start, span.end);
      if (row !== undefined) {
        const isHeadCell = isHead(own);
        if (isHeadCell) head = own;
        isTimed = isHeadCell ? isTimedRow : isTimed;
      } else head = own.length < LONGEST_HEADS ? headIn(own, printedLines(clean, raw, span), head) : '';
    }
    lookedAt = Math.max(lookedAt, end);
  }
  return ofBlock;
}

/** Blocks before an amount that are looked through for a label. */
const MOST_LOOKED_BACK = 12;

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
/** Characters of a heading worth reading; longer ones are paragraphs somebody marked as a heading. */
const LONGEST_HEADING = 1000;

/** A heading states a limit in a bracket, if at all: "Session II: Title (three-minute interventions)". */
function bracketsOf(heading: string): Span[] {
  const brackets = [...heading.slice(0, LONGEST_HEADING).matchAll(/\((?:[^()]|\([^()]{0,20}\))*\)/g)];
  const spans = brackets.map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const stating = spans.filter(({ start, end }) => readLimits(heading.slice(start, end)).length > 0);
  return stating.length === 0 ? [{ start: 0, end: Math.min(heading.length, LONGEST_HEADING) }] : stating;
}
