import { isWebLine } from './lineShapes';
import { headerKey, type Furnishing, type PageLine } from './pageLines';

/** The number of lines from the top among which the repeated head begins. */
const TOP_LINES = 6;
/** The fewest lines of a repeated head: its tag or address and a line beside it. */
const FEWEST_LINES = 2;

/**
 * Positions of the lines that repeat the head of the document, line for line and set apart from their surroundings, with the line of tags or
 * addresses that stands in it: "CONFERENCE ON HARBOURS", "#SafeHarbours", "New York". A title that comes back without one may be text.
 */
export function taggedHeads(page: readonly PageLine[], found: Furnishing): readonly number[] {
  const keys = page.map(({ text }) => headerKey(text));
  for (let top = 0; top < TOP_LINES; top++) {
    if (keys[top] === undefined) continue;
    const repeats = keys.flatMap((key, start) => {
      if (start <= top || key !== keys[top] || found.has(start)) return [];
      const end = start + sameLines(keys, top, start);
      const isApart = page[start]!.apartBefore && page[end - 1]!.apartAfter;
      const isTagged = page.slice(start, end).some(({ text }) => isWebLine(text));
      return end - start >= FEWEST_LINES && isApart && isTagged ? [{ start, end }] : [];
    });
    if (repeats.length >= 2)
      return repeats.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  }
  return [];
}

/** How many lines from `start` on are those from `top` on. */
function sameLines(keys: readonly (string | undefined)[], top: number, start: number): number {
  let count = 0;
  while (top + count < Math.min(start, TOP_LINES)) {
    const key = keys[start + count];
    if (key === undefined || key !== keys[top + count]) break;
    count++;
  }
  return count;
}
