import { firstCharacter, isLower } from '../../core/text/letters';
import type { PdfLine } from './pdfLines';

/** How much of the lower of two lines stands beside the other where both are on one row. */
const BESIDE = 0.3;
/** How much wider than its letters the space before a cell may be where no other row shows that there is a table. */
const WIDEST = 6;
/** How alike the letters of cells are in one row. */
const ALIKE = 1.15;
/** How much more than the least distance of lines parts two rows. */
const STEP = 1.3;

/** What stands side by side: for each column its lines, from the top; none where its cell is empty. */
type Row = readonly (readonly PdfLine[])[];

/**
 * Columns read row by row. Cells of one line each are one line; of a cell of several lines each stays one. Lines of other letters side by side
 * (the organ and the symbol of a letterhead) stay lines of their own.
 */
export function tableRows(columns: readonly (readonly PdfLine[])[]): readonly PdfLine[] {
  const rows = wrapped(rowsOf(columns));
  const full = rows.filter((row) => filled(row).length > 1).length;
  return rows.flatMap((row) => rowLines(filled(row), full > 1));
}

function filled(row: Row): Row {
  return row.filter((cell) => cell.length > 0);
}

function rowLines(cells: Row, isTable: boolean): readonly PdfLine[] {
  const found: PdfLine[] = [];
  for (const cell of cells) {
    const [first, ...rest] = cell;
    const before = found.at(-1);
    const goesOn = before !== undefined && found.length === 1 && areOneLine(before, first!, isTable);
    if (goesOn) found[0] = across(before, first!);
    else if (first !== undefined) found.push(first);
    found.push(...rest);
  }
  return found;
}

function areOneLine(before: PdfLine, line: PdfLine, isTable: boolean): boolean {
  const [small, large] = [Math.min(before.height, line.height), Math.max(before.height, line.height)];
  if (large > small * ALIKE || Math.abs(before.y - line.y) > large * BESIDE) return false;
  return isTable || line.x - before.end < large * WIDEST;
}

function across(before: PdfLine, line: PdfLine): PdfLine {
  const font = before.font === line.font ? before.font : '';
  return { ...before, text: `${before.text} ${line.text}`, end: line.end, font };
}

/** What stands beside each other, from the top. */
function rowsOf(columns: readonly (readonly PdfLine[])[]): readonly Row[] {
  const lines = columns.flatMap((column, at) => column.map((line) => ({ line, at })));
  lines.sort((a, b) => topOf(b.line) - topOf(a.line));
  const rows: { cells: PdfLine[][]; bottom: number }[] = [];
  for (const { line, at } of lines) {
    const row = rows.at(-1);
    const isBeside = row !== undefined && topOf(line) - row.bottom > line.height * BESIDE;
    const into = isBeside ? row : { cells: columns.map((): PdfLine[] => []), bottom: bottomOf(line) };
    if (!isBeside) rows.push(into);
    into.cells[at]!.push(line);
    into.bottom = Math.min(into.bottom, bottomOf(line));
  }
  return rows.map(({ cells }) => cells);
}

function topOf({ y, height }: PdfLine): number {
  return y + height * 0.7;
}

function bottomOf({ y, height }: PdfLine): number {
  return y - height * 0.2;
}

/** Rows whose cells go over several lines: lines without a first cell, and lines that go on from cells above, belong to the row above. */
function wrapped(rows: readonly Row[]): readonly Row[] {
  const tops = rows.map((row) => Math.max(...row.flat().map(({ y }) => y)));
  const gaps = tops.slice(1).map((y, n) => tops[n]! - y);
  const least = Math.min(...gaps);
  const found: PdfLine[][][] = [];
  for (const [n, row] of rows.entries()) {
    const above = found.at(-1);
    const isNear = n > 0 && gaps[n - 1]! <= least * STEP;
    const goesOn = above !== undefined && isNear && goesOnFrom(above, row);
    if (goesOn) row.forEach((cell, at) => above[at]!.push(...cell));
    else found.push(row.map((cell) => [...cell]));
  }
  return found;
}

function goesOnFrom(above: Row, row: Row): boolean {
  if (filled(above).length < 2) return false;
  const cells = row.flatMap((cell, at) => (cell.length > 0 ? [{ text: cell[0]!.text, above: above[at]! }] : []));
  if (cells.some((cell) => cell.above.length === 0)) return false;
  const lower = cells.filter(({ text }) => isLower(firstCharacter(text))).length;
  return row[0]!.length === 0 || lower * 2 >= cells.length;
}
