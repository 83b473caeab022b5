import { ownDayOf } from './dateline';
import { daysIn } from './daysIn';
import { type Reader } from './head';
import { LETTER_LINE } from './headForms';

/** "Letter dated 3 March 2037 from …". */
export const letterDay: Reader<string> = ({ rows, opening }) => {
  for (const { text } of rows) {
    if (!LETTER_LINE.test(text)) continue;
    const [, after] = /\b(?:dated|of|datées? du|datées? le|de fecha)\s+(?:the\s+)?(.{8,40})/i.exec(text) ?? [];
    const day = after === undefined ? undefined : daysIn(after).find(({ start }) => start < 14)?.day;
    if (day !== undefined) return { value: day, from: 'letter' };
  }
  // A note closes with its place and day.
  for (const line of opening) {
    const day = line.length < 60 ? ownDayOf(line) : undefined;
    if (day !== undefined) return { value: day, from: 'letter' };
  }
  return undefined;
};
