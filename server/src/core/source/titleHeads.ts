import { firstCharacter, isLower } from '../text/letters';
import { endsAsText, headerKey, type Furnishing, type PageLine } from './pageLines';

/** How many lines from the top may hold the title that the pages repeat, and how many it has at least: one alone may be spoken of in the text. */
const TOP_LINES = 6;
const FEWEST_LINES = 2;

/**
 * Positions of the title where it stands again, line for line, set apart from what is around it, more than once, and at least once in the
 * middle of a sentence: nobody writes that, it is the header of pages whose ends are not marked.
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
