import { isPrintOrder } from '../../core/source/pageMarks';
import type { PdfLine } from './pdfLines';
import type { Box } from './pdfMatrix';

/** A page as its lines stand on it, in no order. */
export interface LinedPage {
  readonly lines: readonly PdfLine[];
  readonly box: Box;
}

/** How much of the height of a page its head may take, and its foot. */
const MARGIN = 0.2;
/** The most rows of a head or foot. */
const MOST_ROWS = 4;
/** How much more than the usual distance of rows sets a head or foot apart from the text. */
const APART = 1.4;
/** Fewer rows than this on a page are measured by those of all pages. */
const FEW_ROWS = 12;

export type Side = 'top' | 'bottom';

/** A line in the margin, set apart from the text. */
export interface Marginal {
  readonly line: PdfLine;
  /** Number of its page, from 1. */
  readonly page: number;
  readonly side: Side;
  /** What is the same for lines that differ in a number only. */
  readonly key: string;
}

export const NAMED_NUMBER =
  /^(?:page\s+\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i;
/** A text without its spaces, marks of headings and case. */
export function packed(text: string): string {
  return text.replace(/[\s*]+|\[\^\d+\]/g, '').toLowerCase();
}

/** The lines of both margins that a gap parts from the text. */
export function marginals(
  { lines, box: [, bottom, , top] }: LinedPage,
  page: number,
  usual: number,
): readonly Marginal[] {
  const rows = rowsOf(lines);
  const gaps = gapsOf(rows);
  // A page with a few lines does not tell how far they stand apart.
  const leading = gaps.length < FEW_ROWS ? usual : usualLeading(gaps);
  const height = top - bottom;
  const upper = apart(rows, leading, (y) => y > top - height * MARGIN);
  const lower = apart([...rows].reverse(), leading, (y) => y < bottom + height * MARGIN);
  const marginal =
    (side: Side) =>
    (line: PdfLine): Marginal => ({ line, page, side, key: keyOf(line.text) });
  return [...upper.map(marginal('top')), ...lower.map(marginal('bottom'))];
}

function keyOf(text: string): string {
  return packed(text).replace(/\d+/g, '#');
}

interface TextRow {
  readonly y: number;
  readonly lines: readonly PdfLine[];
}

export function rowsOf(lines: readonly PdfLine[]): readonly TextRow[] {
  const rows: { y: number; lines: PdfLine[] }[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - line.y < Math.max(line.height, 1) * 0.6) row.lines.push(line);
    else rows.push({ y: line.y, lines: [line] });
  }
  return rows;
}

export function gapsOf(rows: readonly TextRow[]): readonly number[] {
  return rows.slice(1).map(({ y }, n) => rows[n]!.y - y);
}

export function usualLeading(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
}

/**
 * What stands before the first wide gap among the first rows of a margin, and what follows it as long as it is nothing but numbers of the page and
 * of the print order.
 */
function apart(rows: readonly TextRow[], leading: number, isMargin: (y: number) => boolean): readonly PdfLine[] {
  let end = 0;
  for (let n = 0; n < Math.min(MOST_ROWS, rows.length) && isMargin(rows[n]!.y); n++) {
    const next = rows[n + 1];
    const isNumbers = rows.slice(end, n + 1).every(({ lines }) => lines.every(({ text }) => isNumber(text.trim())));
    if (end > 0 && !isNumbers) break;
    const isApart = rows.length === 1 || (next !== undefined && Math.abs(rows[n]!.y - next.y) > leading * APART);
    if (isApart) end = n + 1;
  }
  return rows.slice(0, end).flatMap(({ lines }) => lines);
}

function isNumber(text: string): boolean {
  return isPrintOrder(text) || NAMED_NUMBER.test(text);
}

/** Where the text of a page begins and ends. */
export interface PageBody {
  readonly top: number;
  readonly bottom: number;
  readonly first: PdfLine;
  readonly last: PdfLine;
}

/** The body of a page, without its margins; `undefined` for a page without any. */
export function bodyOf({ lines }: LinedPage, margins: readonly Marginal[]): PageBody | undefined {
  const marginal = new Set(margins.map(({ line }) => line));
  const body = lines.filter((line) => !marginal.has(line)).sort((a, b) => b.y - a.y || a.x - b.x);
  const [first, last] = [body[0], body.at(-1)];
  return first === undefined || last === undefined ? undefined : { top: first.y, bottom: last.y, first, last };
}
