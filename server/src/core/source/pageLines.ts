import { isBlank, type Line } from './lines';

/** Why a line belongs to the page: it is a print order or bar code, a page number, the document's symbol, or a running header or footer. */
export type FurnitureReason = 'print-order' | 'page-number' | 'symbol' | 'header';

/** A line that is not blank, and how it stands on its page. A line's position is its index among these lines. */
export interface PageLine {
  /** Among all lines. */
  readonly index: number;
  readonly text: string;
  /** Number of form feeds before it. */
  readonly page: number;
  /** Whether a blank line or a form feed stands before it; it does before the first. */
  readonly apartBefore: boolean;
  readonly apartAfter: boolean;
}

/** The furniture found so far, by position. */
export type Furnishing = Map<number, FurnitureReason>;

export function pageLinesOf(lines: readonly Line[]): readonly PageLine[] {
  const found: { index: number; text: string; page: number; apartBefore: boolean; apartAfter: boolean }[] = [];
  let page = 0;
  let apart = true;
  lines.forEach((line, index) => {
    if (line.startsPage) {
      page++;
      apart = true;
    }
    if (isBlank(line)) apart = true;
    else {
      found.push({ index, text: line.text, page, apartBefore: apart, apartAfter: true });
      const before = found.at(-2);
      if (before !== undefined) before.apartAfter = apart;
      apart = false;
    }
  });
  return found;
}

/** The edge between two pages: the positions [start, end) are furniture, with one page above them and the next below. */
export interface PageEdge {
  readonly start: number;
  readonly end: number;
}

/** The edges of pages: form feeds and stretches of furniture; where there are any, the ends of the document as well. */
export function edgesOf(page: readonly PageLine[], found: Furnishing): readonly PageEdge[] {
  const edges: PageEdge[] = [];
  const hasPages = found.size > 0 || (page.at(-1)?.page ?? 0) > 0;
  for (let n = 0; n <= page.length;) {
    let end = n;
    while (found.has(end)) end++;
    const isBorder = n === 0 || n === page.length ? hasPages : page[n]!.page > page[n - 1]!.page;
    if (end > n || (isBorder && edges.at(-1)?.end !== n)) edges.push({ start: n, end });
    n = Math.max(end, n + 1);
  }
  return edges;
}

/** A header is short; a sentence of the text that happens to recur is longer or ends like a sentence. */
const LONGEST_HEADER = 120;
const ENDS_AS_TEXT = /[.?!:;,…][*_"'”’)\]]*$/;
const ENDS_AS_SENTENCE = /[.?!:…][*_"'”’)\]]*$/;
/** An item of a list, or a row of a table: its first comes back on each page. */
const ITEM = /^(?:\||[-*•–▪‣·]\s|\(?[a-z0-9]{1,3}[.)]\s)/i;

/** The number of the page at the other end of the line. */
const PAGE_ASIDE = /^\s*\d{1,4}(?=\s{3,}\S)|(?<=\S\s{3,})\d{1,4}\s*$/;

/** What makes two header lines the same, or `undefined` for a line that can't be one. */
export function headerKey(text: string): string | undefined {
  if (text.length > LONGEST_HEADER || endsAsText(text) || ITEM.test(text)) return undefined;
  const key = text
    .replace(PAGE_ASIDE, '')
    .replace(/[\s#*_]+/g, ' ')
    .replace(/ (?:page \d{1,4}|\d{1,4}\/\d{1,4})$/i, '')
    .trim()
    .toLowerCase();
  return key === '' ? undefined : key;
}

/** Whether a sentence, or a part of one with its comma, ends with the text. */
export function endsAsText(text: string): boolean {
  return ENDS_AS_TEXT.test(text);
}

/** Whether a sentence ends with the text. */
export function endsSentence(text: string): boolean {
  return ENDS_AS_SENTENCE.test(text);
}

/** Whether a line stands among others without any space, and the sentence before it is not over. */
export function readsOn(page: readonly PageLine[], position: number): boolean {
  const { apartBefore, apartAfter } = page[position]!;
  return !apartBefore && !apartAfter && !endsSentence(page[position - 1]!.text);
}
