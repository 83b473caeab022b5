import type { LeftOutReason } from '../../core/source/leftOut';
import { symbolOn } from '../../core/source/ownSymbol';
import { isPrintOrder } from '../../core/source/pageMarks';
import { isDateLine } from '../../core/text/dates';
import { firstCharacter, isLower } from '../../core/text/letters';
import type { PdfLine } from './pdfLines';
import {
  bodyOf,
  gapsOf,
  type LinedPage,
  type Marginal,
  marginals,
  NAMED_NUMBER,
  packed,
  rowsOf,
  type Side,
  usualLeading,
} from './pdfMargins';

/** How many pages have their text below a head that is one, at least, and above a foot. */
const MOST_PAGES = 0.8;
/** How far heads of one place stand off it, in points. */
const OFF = 4;

/** Letters of a head, at most, and words of a line of prose, at least. */
const LONGEST_HEAD = 120;
const LEAST_PROSE = 4;

/** How many pages have heads in one place and set alike, at least, for what stands there on another to be one. */
const LEAST_ALIKE = 2;
/** What is set at the top of a page wherever the text has come to. */
const FLOATS = /^(?:figure|fig\.|table|box|chart|graph|map|photo)\b/i;
/** What tells whose document it is. */
const WHOSE =
  /\b(?:mission|delegation|embassy|ministry|government|republic|kingdom|nations|nations unies|naciones|statement|assembly|council|committee|délégation|ambassade|misi[oó]n|delegaci[oó]n|gobierno)\b/i;
/** How much larger than a head the title of a document is. */
const LARGER = 1.15;

const BARE_NUMBER = /^\d{1,4}$/;
/** What counts the parts of a text. */
const LABEL =
  /^(?:annex|appendix|article|chapter|day|figure|goal|item|paragraph|part|principle|question|regulation|rule|schedule|section|session|step|table|target|title)\b[^a-z]*$/i;
const ROMAN = /^[ivxl]{1,7}$/;

/**
 * The lines that belong to pages and not to the text, and why: by their place in the margin, set apart from the text, together with what shows
 * that they are no text: the same stands on other pages, on every second one, or but for a number; or it is a page number, the number of the
 * print order, or the symbol or title that the first page has at its head. The head of the first page itself is text, unless a title
 * stands below it.
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
  for (const isHead of [isBesideSign, isInPlaceOfHeads, cutsSentence, isHeadOfTitled]) {
    const more = margins.filter(
      (marginal) =>
        !found.has(marginal.line) &&
        !prose.has(marginal.line) &&
        marginal.line.text.length <= LONGEST_HEAD &&
        isHead(marginal),
    );
    for (const { line } of more) found.set(line, 'page-head');
  }
  return found;

  /** Whether it stands on one row with the number of the page or the symbol: the title of a chapter in the head of its pages may come but once. */
  function isBesideSign({ line, page, side }: Marginal): boolean {
    if (page === 1) return false;
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

  /** Whether other pages have their heads just there, set alike. */
  function isInPlaceOfHeads({ line, page, side }: Marginal): boolean {
    if (page === 1) return false;
    const others = margins.filter(
      (other) =>
        other.side === side &&
        other.page !== page &&
        found.get(other.line) === 'page-head' &&
        Math.abs(other.line.y - line.y) < 1 &&
        Math.abs(other.line.height - line.height) < 1 &&
        other.line.font === line.font,
    );
    return new Set(others.map((other) => other.page)).size >= LEAST_ALIKE;
  }

  /** Whether it is all there is above a sentence that goes on from the page before. */
  function cutsSentence({ line, page, side }: Marginal): boolean {
    if (side !== 'top' || page === 1 || FLOATS.test(line.text) || /[.;:,]$/.test(line.text.trimEnd())) return false;
    const above = margins.filter((other) => other.page === page && other.side === 'top' && !found.has(other.line));
    const before = bodies[page - 2]?.last;
    const after = bodies[page - 1]?.first;
    return (
      above.length === 1 &&
      before !== undefined &&
      after !== undefined &&
      isLower(firstCharacter(after.text)) &&
      !/[.?!:;]["”’)\]]*$/.test(before.text.trimEnd())
    );
  }

  /** Whether the first page has it above a title in larger letters, and the next ones in the same place. What says whose it is, its symbol or date is text there. */
  function isHeadOfTitled({ line, page, side, key }: Marginal): boolean {
    const text = line.text.trim();
    if (side !== 'top' || page > 1 || symbolOn(text) !== undefined || isDateLine(text) || WHOSE.test(text))
      return false;
    const isAgain = named
      .get(`${side} ${key}`)!
      .some((other) => other.page > 1 && found.has(other.line) && isSamePlace(other.line, line));
    return isAgain && pages[0]!.lines.some((other) => other.height > line.height * LARGER && isTitle(other.text));
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

/** Whether a line in large letters is what a document is called, and not one of its parts. */
function isTitle(text: string): boolean {
  return /\p{L}{2}.*\s\S*\p{L}{2}/u.test(text) && !/^(?:\d|[IVX]+\.)/.test(text.trim());
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
