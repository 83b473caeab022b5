import { datelineDay, ownDayOf } from './dateline';
import { daysIn } from './daysIn';
import { type Reader } from './head';
import { LETTER_LINE } from './headForms';

/** "Letter dated 3 March 2037 from …". */
export const letterDay: Reader<string> = (head) => {
  const { rows, opening, printedSymbol } = head;
  for (const { text } of rows) {
    if (!LETTER_LINE.test(text)) continue;
    const [, after] = /\b(?:dated|of|datées? du|datées? le|de fecha)\s+(?:the\s+)?(.{8,40})/i.exec(text) ?? [];
    const day = after === undefined ? undefined : daysIn(after).find(({ start }) => start < 14)?.day;
    const other = day ?? (/[\u0400-\u04FF\u0600-\u06FF\u3400-\u9FFF]/.test(text) ? daysIn(text)[0]?.day : undefined);
    if (other !== undefined) return { value: other, from: 'letter' };
  }
  const above = printedSymbol === undefined ? datelineDay(head)?.value : undefined;
  if (above !== undefined) return { value: above, from: 'letter' };
  // A note closes with its place and day.
  for (const [at, line] of opening.entries()) {
    const day = line.length < 60 && !goesOn(opening[at - 1]) ? ownDayOf(line) : undefined;
    if (day !== undefined) return { value: day, from: 'letter' };
  }
  return undefined;
};

/** Whether a line of running text breaks in the middle of its sentence: the day below it is one that the letter speaks of. */
function goesOn(line: string | undefined): boolean {
  return line !== undefined && line.split(' ').length >= 5 && !/[.!?:;”"’)]$/.test(line);
}
