import type { LeftOutReason } from '../../core/source/leftOut';
import { symbolOn } from '../../core/source/ownSymbol';
import { isPrintOrder } from '../../core/source/pageMarks';
import { firstCharacter, isLower } from '../../core/text/letters';
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
/** How many pages have their text below a head that is one, at least, and above a foot. */
const MOST_PAGES = 0.8;
/** How far heads of one place stand off it, in points. */
const OFF = 4;

/** Letters of a head, at most, and words of a line of prose, at least. */
const LONGEST_HEAD = 120;
const LEAST_PROSE = 4;

/** Fewer rows than this on a page are measured by those of all pages. */
const FEW_ROWS = 12;

type Side = 'top' | 'bottom';

/** A line in the margin, set apart from the text. */
interface Marginal {
  readonly line: PdfLine;
  /** Number of its page, from 1. */
  readonly page: number;
  readonly side: Side;
  /** What is the same for lines that differ in a number only. */
  readonly key: string;
}

const NAMED_NUMBER =
  /^(?:page\s+\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i;
const BARE_NUMBER = /^\d{1,4}$/;
/** What counts the parts of a text. */
const LABEL =
  /^(?:annex|appendix|article|chapter|day|figure|goal|item|paragraph|part|principle|question|regulation|rule|schedule|section|session|step|table|target|title)\b[^a-z]*$/i;
const ROMAN = /^[ivxl]{1,7}$/;

/**
 * The lines that belong to pages and not to the text, and why: by their place in the margin, set apart from the text, together with what shows
 * that they are no text: the same stands on other pages, on every second one, or but for a number; or it is a page number, the number of the
 * print order, or the symbol or title that the first page has at its head. The head of the first page itself is text.
 */
export function pageHeads(pages: readonly LinedPage[]): ReadonlyMap<PdfLine, LeftOutReason> {
  const found = new Map<PdfLine, LeftOutReason>();
  const leading = usualLeading(pages.flatMap(({ lines }) => gapsOf(rowsOf(lines))));
  const margins = pages.flatMap((page, at) => marginals(page, at + 1, leading));
  const bodies = pages.map((page) => bodyOf(page, margins));
  const firstPage = headText(pages[0]);
  const named = new Map<string, Marginal[]>();
  for (const marginal of margins) {
    const key = `${marginal.side} ${marginal.key}`;
    named.set(key, [...(named.get(key) ?? []), marginal]);
  }
  const offsets = offsetsOf(margins);
  const prose = proseAtTop(margins);
  for (const marginal of margins) {
    const reason = prose.has(marginal.line) ? undefined : reasonOf(marginal);
    if (reason !== undefined) found.set(marginal.line, reason);
  }
  for (const marginal of margins) {
    if (!found.has(marginal.line) && !prose.has(marginal.line) && isBesideSign(marginal))
      found.set(marginal.line, 'page-head');
  }
  return found;

  /** Whether it stands on one row with the number of the page or the symbol: the title of a chapter in the head of its pages may come but once. */
  function isBesideSign({ line, page, side }: Marginal): boolean {
    if (page === 1 || line.text.length > LONGEST_HEAD || LABEL.test(line.text.trim())) return false;
    return margins.some(
      (other) =>
        other.page === page &&
        other.side === side &&
        other.line !== line &&
        isSamePlace(other.line, line) &&
        (found.get(other.line) === 'page-number' ||
          (found.get(other.line) === 'page-head' && symbolOn(other.line.text) !== undefined)),
    );
  }

  function reasonOf({ line, page, side, key }: Marginal): LeftOutReason | undefined {
    const text = line.text.trim();
    if (isPrintOrder(text)) return 'print-order';
    // The rule above footnotes comes back as well.
    if (!/[^\s_–—.-]/.test(text)) return undefined;
    if (NAMED_NUMBER.test(text)) return 'page-number';
    if (BARE_NUMBER.test(text)) return (offsets.get(Number(text) - page) ?? 0) > 1 ? 'page-number' : undefined;
    if (side === 'top' && page === 1) return undefined;
    const others = named.get(`${side} ${key}`)!;
    if (ROMAN.test(text)) return others.length > 1 || pages.length > 2 ? 'page-number' : undefined;
    if (side === 'top' && page > 1 && repeatsFirst(line, page)) return 'page-head';
    const again = others.some((other) => other.page !== page && isSamePlace(other.line, line));
    return again && isOutside(line, side) && numbersCount(others) ? 'page-head' : undefined;
  }

  /** Whether the first page has it at its head, and it stands outside the text here or beside the symbol or the number of the page. */
  function repeatsFirst(line: PdfLine, page: number): boolean {
    const text = packed(line.text);
    if (text.length < 4 || !firstPage.includes(text)) return false;
    if (text.includes('/') && symbolOn(line.text) !== undefined) return true;
    const beside = margins.filter((other) => other.page === page && other.side === 'top');
    const isSure = beside.some(({ line: { text: other } }) => {
      const isSymbol = symbolOn(other) !== undefined && firstPage.includes(packed(other));
      return isSymbol || NAMED_NUMBER.test(other.trim());
    });
    return isSure || (pages.length > 2 && isOutside(line, 'top'));
  }

  /** Whether it stands where nearly no page has its text. */
  function isOutside({ y }: PdfLine, side: Side): boolean {
    const others = side === 'top' ? bodies.slice(1) : bodies;
    const clear = others.filter(
      (body) => body === undefined || (side === 'top' ? body.top < y - OFF : body.bottom > y + OFF),
    );
    return clear.length >= others.length * MOST_PAGES;
  }
}

/** The lines of a sentence that goes on from the page before, however often it does: no head begins with a small letter and reads on. */
function proseAtTop(margins: readonly Marginal[]): ReadonlySet<PdfLine> {
  const begun = new Map<number, number>();
  for (const { line, page, side } of margins) {
    if (side !== 'top' || !isLower(firstCharacter(line.text)) || line.text.split(/\s+/).length < LEAST_PROSE) continue;
    begun.set(page, Math.max(begun.get(page) ?? line.y, line.y));
  }
  return new Set(
    margins.flatMap(({ line, page, side }) =>
      side === 'top' && line.y <= (begun.get(page) ?? -Infinity) ? [line] : [],
    ),
  );
}

function isSamePlace(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.y - b.y) <= OFF;
}

/** Whether lines that are alike but for a number count the pages by it, or have the same number: "Article 5" above its text does not. */
function numbersCount(others: readonly Marginal[]): boolean {
  const texts = new Set(others.map(({ line }) => packed(line.text)));
  if (texts.size < others.length) return true;
  if (others.some(({ line }) => LABEL.test(line.text.trim()))) return false;
  const numbers = others.map(({ line, page }) =>
    (line.text.match(/\d+/g) ?? []).map((digits) => Number(digits) - page),
  );
  return numbers[0]!.some((offset, at) => numbers.every((row) => row[at] === offset));
}

/** Of bare numbers in margins: how many pages each distance from the number of the page has. */
function offsetsOf(margins: readonly Marginal[]): ReadonlyMap<number, number> {
  const pages = new Map<number, Set<number>>();
  for (const { line, page } of margins) {
    if (!BARE_NUMBER.test(line.text.trim())) continue;
    const offset = Number(line.text) - page;
    pages.set(offset, (pages.get(offset) ?? new Set(offset === 0 ? [0] : [])).add(page));
  }
  return new Map([...pages].map(([offset, on]) => [offset, on.size]));
}

/** All that stands on the upper half of the first page, to be compared with. */
function headText(page: LinedPage | undefined): string {
  if (page === undefined) return '';
  const [, bottom, , top] = page.box;
  const middle = bottom + (top - bottom) * 0.4;
  const lines = page.lines.filter(({ y }) => y > middle);
  return [...lines]
    .sort((a, b) => b.y - a.y || a.x - b.x)
    .map(({ text }) => packed(text))
    .join('');
}

/** A text without its spaces, marks of headings and case. */
function packed(text: string): string {
  return text.replace(/[\s*]+|\[\^\d+\]/g, '').toLowerCase();
}

/** The lines of both margins that a gap parts from the text. */
function marginals({ lines, box: [, bottom, , top] }: LinedPage, page: number, usual: number): readonly Marginal[] {
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

function rowsOf(lines: readonly PdfLine[]): readonly TextRow[] {
  const rows: { y: number; lines: PdfLine[] }[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - line.y < Math.max(line.height, 1) * 0.6) row.lines.push(line);
    else rows.push({ y: line.y, lines: [line] });
  }
  return rows;
}

function gapsOf(rows: readonly TextRow[]): readonly number[] {
  return rows.slice(1).map(({ y }, n) => rows[n]!.y - y);
}

function usualLeading(gaps: readonly number[]): number {
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

/** Where the text of a page begins and ends; `undefined` for a page without any. */
function bodyOf(
  { lines }: LinedPage,
  margins: readonly Marginal[],
): { readonly top: number; readonly bottom: number } | undefined {
  const marginal = new Set(margins.map(({ line }) => line));
  const ys = lines.filter((line) => !marginal.has(line)).map(({ y }) => y);
  return ys.length === 0 ? undefined : { top: Math.max(...ys), bottom: Math.min(...ys) };
}
