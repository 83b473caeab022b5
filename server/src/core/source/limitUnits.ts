import { isTimetable } from '../limits/labelledAmount';
import { readLimits } from '../limits/limitSentence';
import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { contextOf, headIn, LONGEST_HEADS, MAY_LIMIT, NUMBER_AT_END, unitOfHead, withUnit } from './limitHeads';
import { isHead, limitParts } from './limitLayout';
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
  /** The label that stands over what comes next: "High-level segment" above a list. */
  let head = '';
  let section = -1;
  let tables: ReadonlyMap<number, readonly ReadUnit[] | undefined> = new Map();

  function ofBlock(index: number): readonly ReadUnit[] {
    const block = blocks[index]!;
    const { start, end } = block.span;
    const own = text.slice(start, end);
    if (block.section !== section || block.kind === 'heading') head = '';
    section = block.section;
    const above = (): string =>
      [headingOf(index), introductionOf(text, blocks, index), head].filter((part) => part !== '').join('. ');
    if (block.row !== undefined) {
      if (blocks[index - 1]?.row === undefined) tables = tableAt(text, blocks, index, above());
      if (isHead(own)) head = own;
      const units = tables.get(index);
      if (units) return units;
    }
    const unit = unitOfHead(own) ?? unitOfHead(above());
    if (!MAY_LIMIT.test(own) && (unit === undefined || !NUMBER_AT_END.test(own))) {
      if (block.kind !== 'heading' && own.length < LONGEST_HEADS)
        head = headIn(own, printedLines(clean, raw, block.span), head);
      else if (own.length >= LONGEST_HEADS) head = '';
      return [];
    }
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
  return ofBlock;
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
/** Characters of a heading worth reading; longer ones are paragraphs somebody marked as a heading. */
const LONGEST_HEADING = 1000;

/** A heading states a limit in a bracket, if at all: "Session II: Title (three-minute interventions)". */
function bracketsOf(heading: string): Span[] {
  const brackets = [...heading.slice(0, LONGEST_HEADING).matchAll(/\((?:[^()]|\([^()]{0,20}\))*\)/g)];
  const spans = brackets.map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const stating = spans.filter(({ start, end }) => readLimits(heading.slice(start, end)).length > 0);
  return stating.length === 0 ? [{ start: 0, end: Math.min(heading.length, LONGEST_HEADING) }] : stating;
}
