import type { Span } from './span';

/** A stretch of a text in quotation marks. */
export interface MarkedQuotation {
  /** With its marks. One that does not close runs to the end of the text. */
  readonly span: Span;
  /** How many others it stands in. */
  readonly depth: number;
  readonly isClosed: boolean;
}

/** What each mark closes, the likeliest first: the marks of a pair are mixed up where some were typed and some pasted. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '„', '"'],
  '“': ['„', '“'],
  '»': ['«'],
  '"': ['"', '“', '„'],
  '’': ['‘'],
  "'": ["'", '‘'],
};
/** Marks that say by themselves that they open; each paragraph of a long quotation opens with one, only the last paragraph closes. */
const OPENING = '“„«';
/** Marks that are apostrophes too. */
const SINGLE = `‘’'`;
/** How far a quotation in single marks may reach: an apostrophe must not be followed to the end of the text. */
const SINGLE_REACH = 1000;

/** What a mark stands behind when it opens. */
const BEFORE_OPENING = /[\s([{—–\-/*_“„«‘"]/;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

interface Open {
  readonly mark: string;
  readonly start: number;
}

/**
 * The quotations of one paragraph by where they end, so that an inner one comes before the one it stands in. “…”, „…“, «…» that do
 * not close run to the end of the text; straight and single marks must close, and are apostrophes, inches or nothing otherwise.
 * Linear in the length of the text but for sorting the quotations.
 */
export function quotationMarks(text: string): readonly MarkedQuotation[] {
  const { closed, open } = scanMarks(text);
  const spans = closed.map((span) => ({ ...span, isClosed: true }));
  for (const { mark, start } of [...open].reverse())
    if (OPENING.includes(mark)) spans.push({ start, end: text.length, isClosed: false });
  const depthOf = depths(spans);
  return spans.map(({ start, end, isClosed }) => ({ span: { start, end }, depth: depthOf.get(start)!, isClosed }));
}

/**
 * Whether a quotation is still open at the end of `text`, the first part of a paragraph, so that what is written next stands in it. A
 * straight double mark that opens counts, though it may never close; a single mark does not, as it may be an apostrophe.
 */
export function endsInQuotation(text: string): boolean {
  return scanMarks(text).open.some(({ mark }) => mark === '"' || OPENING.includes(mark));
}

/** The offset of the last straight double mark that opens and does not close: its quotation may go on in the next paragraph. */
export function straightOpen(text: string): number | undefined {
  return scanMarks(text).open.findLast(({ mark }) => mark === '"')?.start;
}

/** The pairs of marks by where they end, and the marks that opened and did not close, from the outermost on. */
function scanMarks(text: string): { readonly closed: readonly Span[]; readonly open: readonly Open[] } {
  const open: Open[] = [];
  const closed: Span[] = [];
  /** How many of each mark are open, so that one that closes nothing costs nothing. */
  const count = new Map<string, number>();
  const pop = (): Open => {
    const top = open.pop()!;
    count.set(top.mark, count.get(top.mark)! - 1);
    return top;
  };

  for (const { 0: mark, index } of text.matchAll(/["“”„«»‘’']/g)) {
    const closes = CLOSES[mark]?.find((opening) => (count.get(opening) ?? 0) > 0);
    if (closes !== undefined && mayClose(text, mark, index, open.at(-1)!, (count.get('"') ?? 0) > 0)) {
      // An inner mark that is still open where the outer quotation closes opened nothing.
      while (open.at(-1)!.mark !== closes) pop();
      closed.push({ start: pop().start, end: index + 1 });
    } else if (mayOpen(text, mark, index)) {
      open.push({ mark, start: index });
      count.set(mark, (count.get(mark) ?? 0) + 1);
    }
  }
  return { closed, open };
}

function mayOpen(text: string, mark: string, index: number): boolean {
  if (OPENING.includes(mark)) return true;
  if (mark === '”' || mark === '»' || mark === '’') return false;
  if (index > 0 && !BEFORE_OPENING.test(text.charAt(index - 1))) return false;
  // The ’90s.
  return !SINGLE.includes(mark) || !/[\s\d]/.test(text.charAt(index + 1));
}

/** Whether a mark that could close a quotation does. `top` is the innermost one that is open; a single mark might be an apostrophe. */
function mayClose(text: string, mark: string, index: number, top: Open, isStraightOpen: boolean): boolean {
  const before = text.charAt(index - 1);
  if (mark === '“') {
    // “we act“: somebody's keyboard has one curly mark.
    const isClosing = top.mark === '„' || !LETTER_OR_FIGURE.test(text.charAt(index + 1));
    return isClosing && !/[\s“„([{]/.test(before);
  }
  if (mark === '"') return isStraightOpen || !/[\s([{]/.test(before);
  if (!SINGLE.includes(mark)) return true;
  const isNear = SINGLE.includes(top.mark) && index - top.start <= SINGLE_REACH;
  return isNear && !/\s/.test(before) && !LETTER_OR_FIGURE.test(text.charAt(index + 1));
}

/** How many spans each span stands in, by where it begins. No two overlap unless one holds the other. */
function depths(spans: readonly Span[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const around: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (around.length > 0 && around.at(-1)!.end <= span.start) around.pop();
    found.set(span.start, around.length);
    around.push(span);
  }
  return found;
}

/** What a text quotes from others, with its marks, in text order: what stands in no other quotation. */
export function quotedSpans(text: string): readonly Span[] {
  return outermost(quotationMarks(text));
}

/** Those of a text's quotations that stand in no other, in text order. */
export function outermost(quotations: readonly MarkedQuotation[]): readonly Span[] {
  return quotations.flatMap(({ span, depth }) => (depth === 0 ? [span] : []));
}
