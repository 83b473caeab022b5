import type { Span } from './span';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '”' };

/**
 * The quotations of one paragraph with their marks, by where they end, so that an inner one comes before the one it stands in.
 * Straight marks open and close by turns; single ones are left alone, being apostrophes too. An unclosed one is none.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { start: number; close: string }[] = [];
  let straight: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”«»„]/g)) {
    if (mark === '"') {
      if (straight === undefined) straight = index;
      else {
        found.push({ start: straight, end: index + 1 });
        straight = undefined;
      }
    } else if (PAIRS[mark] !== undefined) {
      open.push({ start: index, close: PAIRS[mark] });
    } else if (open.at(-1)?.close === mark) {
      found.push({ start: open.pop()!.start, end: index + 1 });
    }
  }
  return found;
}
