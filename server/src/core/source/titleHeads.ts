import { firstCharacter, isLower } from '../text/letters';
import { endsAsText, headerKey, type Furnishing, type PageLine } from './pageLines';

/** The number of lines from the top among which the repeated title begins. */
const TOP_LINES = 6;
/** The fewest lines of a repeated title: the text may well mention a title of one line. */
const FEWEST_LINES = 2;

/**
 * Positions of the lines that repeat the title, line for line and set apart from their surroundings. It must be repeated more than once,
 * and at least once in the middle of a sentence: only the header of a page whose end is not marked stands there.
 */
export function titleHeads(page: readonly PageLine[], found: Furnishing): readonly number[] {
  const keys = page.map(({ text }) => headerKey(text));
  for (let top = 0; top < TOP_LINES; top++) {
    if (keys[top] === undefined) continue;
    const repeats = keys.flatMap((key, start) => {
      if (start <= top || key !== keys[top] || found.has(start)) return [];
      const end = start + sameLines(keys, top, start);
      const isApart = page[start]!.apartBefore && page[end - 1]!.apartAfter;
      return end - start >= FEWEST_LINES && isApart ? [{ start, end }] : [];
    });
    if (repeats.length < 2 || !repeats.some(({ start, end }) => cutsSentence(page, start, end))) continue;
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

function cutsSentence(page: readonly PageLine[], start: number, end: number): boolean {
  const before = page[start - 1]?.text ?? '';
  return before.length > 20 && !endsAsText(before) && isLower(firstCharacter(page[end]?.text ?? ''));
}
