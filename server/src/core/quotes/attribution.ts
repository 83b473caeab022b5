import type { Mention } from '../cite/mention';
import { sentences } from '../text/sentences';
import { shiftSpan, type Span } from '../text/span';
import type { Attribution } from './quotation';

/** Where a paragraph's quotation is said to be from. Spans are relative to the paragraph. */
export interface AttributionQuestion {
  readonly content: string;
  /** With its marks. */
  readonly quotation: Span;
  /** All outermost ones of the paragraph. */
  readonly quotations: readonly Span[];
  /** The citations of the paragraph, outside quotations, in text order. */
  readonly mentions: readonly Mention[];
}

/** What may stand between a quotation's last mark and the bracket that says where it is from: a stop, a footnote mark, a space. */
const BRACKET = /[.,;]?(?:\[\^[^\]\n]{1,40}\]|[¹²³⁰⁴-⁹]{1,3})?\s*[([]/y;
/** The furthest that such a bracket reaches. */
const BRACKET_REACH = 200;

/** What ties a quotation to a source: a citation in brackets directly behind it, else the last one before it in its sentence. */
export function attributionOf(question: AttributionQuestion): Attribution | undefined {
  return bracketAfter(question) ?? citationBefore(question);
}

function bracketAfter({ content, quotation, mentions }: AttributionQuestion): Attribution | undefined {
  BRACKET.lastIndex = quotation.end;
  const opening = BRACKET.exec(content)?.[0].length;
  if (opening === undefined) return undefined;
  const start = quotation.end + opening - 1;
  const close = content.slice(start, start + BRACKET_REACH).search(/[)\]](?:$|[^(])/);
  const end = start + close + 1;
  const inside = mentions.filter(({ citation: { span } }) => span.start > start && span.end <= end);
  return inside.length === 1 ? attributedTo(inside[0]!, { start, end }) : undefined;
}

function citationBefore({ content, quotation, quotations, mentions }: AttributionQuestion): Attribution | undefined {
  const { start } = sentenceOf(content, quotation, quotations);
  const before = mentions.filter(({ citation: { span } }) => span.start >= start && span.end <= quotation.start);
  const last = before.at(-1);
  return last && attributedTo(last, last.citation.span);
}

function attributedTo({ resolved: { symbol }, citation }: Mention, span: Span): Attribution | undefined {
  const paragraph = citation.pinpoints.find(({ kind }) => kind === 'paragraph');
  const number = paragraph && /\d.*/.exec(paragraph.text)?.[0];
  return symbol === undefined ? undefined : { span, symbol, ...(number !== undefined && { paragraph: number }) };
}

/** The sentence that a quotation stands in. What ends within a quotation ends no sentence. */
function sentenceOf(content: string, quotation: Span, quotations: readonly Span[]): Span {
  let masked = '';
  let last = 0;
  for (const { start, end } of quotations) {
    const inside = Math.max(0, end - start - 4);
    masked += content.slice(last, start + 1) + 'x'.repeat(inside) + content.slice(start + 1 + inside, end);
    last = end;
  }
  masked += content.slice(last);
  return sentences(masked).findLast(({ start }) => start <= quotation.start) ?? { start: 0, end: content.length };
}

/** The same attribution in a text that has `by` more characters before it. */
export function shiftAttribution(attribution: Attribution, by: number): Attribution {
  return { ...attribution, span: shiftSpan(attribution.span, by) };
}
