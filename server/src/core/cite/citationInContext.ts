import { type Catalogue } from '../lexicon/catalogue';
import { quotedSpans } from '../text/quotationMarks';
import { type Citation, shiftCitation } from './citation';
import { resolve, type ResolvedCitation } from './resolve';

/** A citation with all that a judgement of it needs. */
export interface CitationInContext {
  readonly citation: Citation;
  readonly resolved: ResolvedCitation;
  /** Whether it stands in a quotation: the words are another's, official texts contain wrong years, and no fix is offered. */
  readonly quoted: boolean;
}

/** The citations of `text` set against the tables. */
export function citationsInContext(
  text: string,
  citations: readonly Citation[],
  catalogue: Catalogue,
): readonly CitationInContext[] {
  if (citations.length === 0) return [];
  const quotations = quotedSpans(text);
  let next = 0;
  return citations.map((citation) => {
    while (next < quotations.length && quotations[next]!.end <= citation.span.start) next++;
    const quotation = quotations[next];
    const quoted = quotation !== undefined && quotation.start <= citation.numberSpan.start;
    return { citation, resolved: resolve(citation, catalogue), quoted };
  });
}

/** The same citation in a text that has `by` more characters before it. */
export function shiftInContext(mention: CitationInContext, by: number): CitationInContext {
  return by === 0 ? mention : { ...mention, citation: shiftCitation(mention.citation, by) };
}

/** The furthest behind a number that what belongs to it may reach: "(21 September 2017". */
const reach = 24;
/** A bracket that has not come to four figures: " (", " \(20", " [201". */
const BEGUN_BRACKET = /^[^\S\n]{0,2}\\?[([][^\S\n]?\d{0,3}$/;
/** A date that may go on: " of", " of 21 Dec", " (21 December 20". */
const BEGUN_DATE = /^[^\S\n]{0,2}(?:o|of(?:[^\S\n]\w*){0,3}|\\?[([]\d{1,2}(?:[^\S\n]\w*){0,2})$/;

/**
 * Whether somebody may still be typing the citation, told from the text alone, as analysis knows no cursor. A citation is
 * finished when something stands behind it that cannot belong to it (a stop, a line break, a word), or when its bracket has
 * closed. It is unfinished
 *
 * - at the very end of the text: "resolution 239", "resolution 2396 ", "resolution 2396 (20", "resolution 2396 (2018",
 *   "60/288 of 8 Sept";
 * - at the end of any line, where a bracket is open and its year has fewer than four figures: nobody leaves that on purpose.
 */
export function isUnfinished(text: string, { span }: Citation): boolean {
  const behind = text.slice(span.end, span.end + reach + 1);
  const lineEnd = behind.search(/[\r\n]/);
  if (lineEnd < 0 && behind.length > reach) return false;
  const rest = lineEnd < 0 ? behind : behind.slice(0, lineEnd);
  if (BEGUN_BRACKET.test(rest)) return true;
  if (lineEnd >= 0) return false;
  const last = text.charAt(span.end - 1);
  if (last === ')' || last === ']') return false;
  return rest.trim() === '' || BEGUN_DATE.test(rest);
}
