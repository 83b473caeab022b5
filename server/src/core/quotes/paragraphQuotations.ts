import type { BlockFacts } from '../draft/blockFacts';
import { remembered } from '../text/memory';
import { type MarkedQuotation, quotationMarks, straightOpen } from '../text/quotationMarks';
import type { Span } from '../text/span';

/** An outermost quotation of a paragraph; its span is relative to the paragraph. */
export interface ParagraphQuotation {
  /** With its marks. */
  readonly span: Span;
  readonly isClosed: boolean;
  /** Of a straight mark that does not close: it quotes only what the next paragraph goes on with. */
  readonly isPending?: true;
}

/** What a paragraph quotes, from its text alone. */
export interface ParagraphQuotations {
  /** In text order; none overlaps another. */
  readonly quotations: readonly ParagraphQuotation[];
  /** Where the mark stands that the paragraph opens with, if one does: a quotation of the paragraph before may go on behind it. */
  readonly opening: number | undefined;
}

/** The quotations of the paragraph with these facts; found once for each text of a paragraph. */
export const paragraphQuotations: (facts: BlockFacts) => ParagraphQuotations = remembered(find);

const NONE: ParagraphQuotations = { quotations: [], opening: undefined };
const ANY_MARK = /["“”„«»‘’']/;

/** What stands before the first word of a paragraph: marks of lists, numbers, emphasis. */
const OPENING = /^\s*(?:(?:[-*+•–]|\d{1,3}[.)]|\([a-z\d]{1,4}\))\s+)?[*_]{0,3}(["“„«])/;
/** Code, comments, tags and addresses within a paragraph: their marks quote nobody. */
const NO_PROSE = /`[^`\n]*`|<!--[^]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,200}>|\]\([^()\n]{0,500}\)/gi;

/** Marks as web pages write them, and a closing mark where a quotation opens: “”so””. */
const ODD_MARKS = /&([lr])dquo;|&quot;|<(\/?)q(?:\s[^<>]{0,80})?>|(?<=^|[\s([])”(?=[\p{L}\p{N}])/giu;

/** A text with plain marks for odd ones, each where it touches what is quoted: all offsets stay. */
function withPlainMarks(text: string): string {
  return text.replace(ODD_MARKS, (odd: string, side: string | undefined, slash: string | undefined, at: number) => {
    const closes = side !== undefined ? side.toLowerCase() === 'r' : slash !== undefined ? slash === '/' : false;
    if (odd.toLowerCase() === '&quot;')
      return /[\s([]$/.test(text.slice(Math.max(0, at - 1), at)) || at === 0
        ? '“'.padStart(odd.length)
        : '”'.padEnd(odd.length);
    return closes ? '”'.padEnd(odd.length) : '“'.padStart(odd.length);
  });
}

function find(facts: BlockFacts): ParagraphQuotations {
  const content = withPlainMarks(facts.written);
  if (!ANY_MARK.test(content)) return NONE;
  const hasOther = content !== facts.written || /[`<]|\]\(/.test(content);
  const prose = hasOther ? content.replace(NO_PROSE, (other) => ' '.repeat(other.length)) : content;
  const quotations = outermost(prose, hasOther ? quotationMarks(prose) : facts.quotationMarks);
  const first = OPENING.exec(prose);
  const opening = first ? first[0].length - 1 : undefined;
  const last = quotations.at(-1);
  const straight = prose.includes('"') && last?.isClosed !== false ? straightOpen(prose) : undefined;
  if (straight === undefined || straight < (last?.span.end ?? 0)) return { quotations, opening };
  const pending = { span: { start: straight, end: prose.length }, isClosed: false, isPending: true } as const;
  return { quotations: [...quotations, pending], opening };
}

/**
 * Those that stand in no other. One that does not close ends where the next one with the same mark begins: somebody forgot its last
 * mark, and what is quoted behind it is quoted all the same.
 */
function outermost(text: string, marked: readonly MarkedQuotation[]): readonly ParagraphQuotation[] {
  const inOrder = [...marked].sort((a, b) => a.span.start - b.span.start);
  const nextAlike: (number | undefined)[] = [];
  const next = new Map<string, number>();
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const { start } = inOrder[i]!.span;
    const mark = text.charAt(start);
    nextAlike[i] = next.get(mark);
    next.set(mark, start);
  }
  const found: ParagraphQuotation[] = [];
  let reached = 0;
  for (const [i, { span, isClosed }] of inOrder.entries()) {
    if (span.start < reached) continue;
    const end = isClosed ? span.end : (nextAlike[i] ?? span.end);
    found.push({ span: { start: span.start, end }, isClosed });
    reached = end;
  }
  return found;
}
