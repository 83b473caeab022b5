import type { Span } from './span';

/** Quotation marks that say by themselves whether they open or close. */
const closingOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
]);

/** What a straight mark stands behind when it opens. */
const BEFORE_OPENING = /[\s([{—–\-/*_]/;

/**
 * What a text quotes from others, with its marks, in text order; inner quotations belong to the outer one. “…” and «…» that
 * do not close run to the end of the text: each paragraph of a long quotation opens, only the last one closes. Straight marks
 * count in pairs. ‘…’ must close, and not within a word, as its closing mark is the apostrophe too. Linear in the length of the text.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const closing = closingOf.get(char);
    const end = closing !== undefined ? curvedEnd(text, at, char, closing) : uncertainEnd(text, at, char);
    if (end < 0) at++;
    else {
      spans.push({ start: at, end });
      at = end;
    }
  }
  return spans;
}

function curvedEnd(text: string, start: number, opening: string, closing: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === opening) depth++;
    if (char === closing && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Where a quotation ends whose marks mean other things too; -1 where none begins at `start`. */
function uncertainEnd(text: string, start: number, char: string): number {
  if (char !== '"' && char !== '‘') return -1;
  if (start > 0 && !BEFORE_OPENING.test(text.charAt(start - 1))) return -1;
  return char === '"' ? text.indexOf('"', start + 1) + 1 || -1 : singleEnd(text, start);
}

/** How far a quotation in single marks may reach: an apostrophe written ‘ must not be followed to the end of the text. */
const singleReach = 1000;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function singleEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + singleReach);
  for (let at = start + 1; at < last; at++) {
    if (text.charAt(at) === '’' && !WORD_CHARACTER.test(text.charAt(at + 1))) return at + 1;
  }
  return -1;
}
