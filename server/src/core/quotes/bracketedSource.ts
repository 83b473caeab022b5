import { FOOTNOTE_MARK } from '../text/pageMarks';
import type { Span } from '../text/span';
import type { Attribution } from './quotation';
import { type Sentences, sourcesWithin, tied } from './quotingSentences';
import { paragraphNumber } from './sources';

/** Between a quotation's last mark and a bracket: a stop, a footnote mark, a space. */
const BRACKET = new RegExp(String.raw`[.,;]?[*_]{0,3}${FOOTNOTE_MARK}?\s{0,2}(?=[([])`, 'y');
const BRACKET_REACH = 240;

/** A bracket directly behind a quotation. */
export function bracketAfter({ masked }: Sentences, { end }: Span): Span | undefined {
  BRACKET.lastIndex = end;
  const between = BRACKET.exec(masked)?.[0];
  if (between === undefined) return undefined;
  const start = end + between.length;
  let depth = 0;
  for (let at = start; at < Math.min(masked.length, start + BRACKET_REACH); at++) {
    const char = masked.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && --depth === 0) return { start, end: at + 1 };
  }
  return undefined;
}

/** What a bracket behind a quotation says: a source, a place in the one named before, or the one named before. */
export interface Bracketed {
  readonly attribution?: Attribution;
  readonly paragraph?: string;
  readonly isIbid: boolean;
  readonly span: Span;
}

/** Reads the bracket directly behind a quotation; `undefined` where none says where the quotation is from. */
export function bracketedSource(paragraph: Sentences, quotation: Span): Bracketed | undefined {
  const span = bracketAfter(paragraph, quotation);
  if (!span) return undefined;
  const inside = paragraph.masked.slice(span.start + 1, span.end - 1);
  if (/^\s*(?:see also|cf\.?|compare|contra)\b/i.test(inside)) return undefined;
  const isIbid = /^\s*[*_]{0,2}ibid/i.test(inside);
  const named = sourcesWithin(paragraph, span).filter(({ symbol }) => symbol !== undefined);
  const symbols = new Set(named.map(({ symbol }) => symbol));
  if (symbols.size === 1) return { attribution: tied(named[0]!, span), isIbid: false, span };
  const place = /\b(?:paras?\.?|paragraphs?|¶)\s*(?<number>\d[^;]{0,20})/i.exec(inside)?.groups?.['number'];
  if (symbols.size > 1 || (!isIbid && place === undefined)) return undefined;
  return { isIbid, span, ...(place !== undefined && { paragraph: paragraphNumber(place)!.trim() }) };
}
