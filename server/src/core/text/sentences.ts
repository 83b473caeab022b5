import { isDigit } from './letters';
import { FOOTNOTE_MARK } from './pageMarks';
import type { Span } from './span';

/**
 * A possible end of a sentence: its stop, what closes with it (quotation marks, brackets, note marks), white space. The next
 * sentence opens with a capital, a figure or an opening mark. Bounded throughout, so that no text makes it slow.
 */
const END = new RegExp(String.raw`[.?!…][)\]”’"'*_]{0,4}${FOOTNOTE_MARK}?\s+(?=[*_]{0,3}["“‘([]{0,2}[\p{Lu}\d])`, 'gu');

/** Words that end with a stop in mid-sentence: "H.E. Mr. Smith", and an initial: "J. Smith". */
const ABBREVIATED =
  /(?:^|[\s(“"[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Gen|Amb|Hon|H\.E|H\.R\.H|[Cc]f|vs|e\.g|i\.e|\p{Lu})\.$/u;

/** Those that do so before a figure only: "paras. 3-5", "No. 4", but not "They said no. We agree." */
const NUMBERED = /(?:^|[\s(“"[])(?:paras?|arts?|nos?|res|pp?|sect|chap|vol|rev|add|corr)\.$/i;

/** The length of the longest abbreviation, with what may stand before it. */
const ABBREVIATION_REACH = 12;

/** The sentences of one paragraph, without the white space around them, in linear time. Of no text but white space: none. */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const { 0: end, index } of text.matchAll(END)) {
    const stopped = text.slice(Math.max(start, index + 1 - ABBREVIATION_REACH), index + 1);
    const beforeFigure = isDigit(text.charAt(index + end.length));
    if (ABBREVIATED.test(stopped) || (beforeFigure && NUMBERED.test(stopped))) continue;
    found.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  const last = text.trimEnd().length;
  if (last > start) found.push({ start, end: last });
  return found;
}
