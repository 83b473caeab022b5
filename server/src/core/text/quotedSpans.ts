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
 * count in pairs. Single marks are left alone, as they are apostrophes too. Linear in the length of the text.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const closing = closingOf.get(char);
    const end = closing !== undefined ? curvedEnd(text, at, char, closing) : char === '"' ? straightEnd(text, at) : -1;
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

function straightEnd(text: string, start: number): number {
  if (start > 0 && !BEFORE_OPENING.test(text.charAt(start - 1))) return -1;
  const end = text.indexOf('"', start + 1);
  return end < 0 ? -1 : end + 1;
}
