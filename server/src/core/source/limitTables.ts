import { type Span, trimSpan } from '../text/span';
import { type Cell, type TableRow, tableUnits } from './limitTable';
import { type ReadUnit } from './limitUnit';
import { type PrintedLine } from './printedLines';
import { type Block } from './sourceDocument';

/** Cells of one table. */
const MOST_OF_TABLE = 600;

/** What is read of a table, by the last cell of each row; of other cells nothing, unless they are paragraphs of their own. */
export function tableAt(
  text: string,
  blocks: readonly Block[],
  index: number,
  heading: string,
): ReadonlyMap<number, readonly ReadUnit[] | undefined> {
  const rows: { readonly at: number; readonly span: Span; readonly text: string }[][] = [];
  for (let at = index; blocks[at]?.row !== undefined && at - index < MOST_OF_TABLE; at++) {
    const { row, span } = blocks[at]!;
    const cell = { at, span, text: text.slice(span.start, span.end) };
    if (at > index && blocks[at - 1]!.row === row) rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  const units = new Map<number, readonly ReadUnit[] | undefined>();
  tableUnits(rows, heading).forEach((read, i) => {
    for (const { at } of rows[i]!) units.set(at, read === undefined ? undefined : []);
    if (read !== undefined) units.set(rows[i]!.at(-1)!.at, read);
  });
  return units;
}

/** A table that is set with bars or gaps alone, where lines have as many columns. */
export function inlineTable(lines: readonly PrintedLine[], heading: string): readonly ReadUnit[] | undefined {
  const rows = lines.map(cellsOf);
  const isTable =
    rows.length > 1 && rows.filter((row) => row.length > 2).length > 1 && rows.every((row) => row.length > 1);
  if (!isTable) return undefined;
  return tableUnits(rows, heading).flatMap((units) => units ?? []);
}

function cellsOf({ text, span }: PrintedLine): TableRow {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of text.split(/[|\t]/)) {
    const own = trimSpan(text, { start: from, end: from + part.length });
    if (own.start < own.end)
      cells.push({
        text: text.slice(own.start, own.end),
        span: { start: span.start + own.start, end: span.start + own.end },
      });
    from += part.length + 1;
  }
  return cells;
}
