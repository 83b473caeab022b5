import type { Draft } from '../../draft/draft';
import type { DraftBlock } from '../../draft/draftBlocks';
import { namesIn } from '../../named/names';
import { quotationMarks } from '../../text/quotationMarks';
import { sentences } from '../../text/sentences';
import { shiftSpan, type Span, touches } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { draftSections } from './sections';

/**
 * What a selection at `offset` grows over, smallest first, each step holding the one before: the word, the name it is part of,
 * the sentence in a quotation, the quotation without and with its marks, the sentence, the paragraph, the sections, the text.
 */
export function selectionSteps(draft: Draft, offset: number): readonly Span[] {
  const { text, blocks } = draft;
  const block = blocks.find(({ span }) => touches(span, offset));
  const steps = [
    ...(block ? stepsInBlock(text.slice(block.span.start, block.span.end), block, offset) : []),
    ...namesIn(draft).map(({ span }) => span),
    ...draftSections(draft).map(({ span }) => span),
    { start: 0, end: text.length },
  ];
  return growing(steps.filter((span) => touches(span, offset)));
}

/** The steps within one block and the block itself, in no order. */
function stepsInBlock(paragraph: string, { kind, span: block }: DraftBlock, offset: number): readonly Span[] {
  const groups: (readonly Span[])[] = [[{ start: 0, end: paragraph.length }], tokenize(paragraph)];
  if (kind !== 'front-matter' && kind !== 'code') {
    const quoted = quotationMarks(paragraph).flatMap(({ span, isClosed }) => (isClosed ? [span] : []));
    const inside = quoted.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
    const innermost = inside.find((span) => touches(span, offset - block.start));
    if (innermost) {
      const quotation = paragraph.slice(innermost.start, innermost.end);
      groups.push(sentences(quotation).map((span) => shiftSpan(span, innermost.start)));
    }
    groups.push(inside, quoted, sentences(withoutStops(paragraph, quoted)));
  }
  return groups.flat().map((span) => shiftSpan(span, block.start));
}

/** The text with the stops inside quotations taken for commas: what they end is part of the sentence that quotes. */
function withoutStops(text: string, quoted: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...quoted].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    // The last stop may end the sentence too: "He said “We act.” Then he left."
    pieces.push(text.slice(at, start), text.slice(start, end - 2).replace(/[.?!…]/g, ','));
    at = Math.max(start, end - 2);
  }
  return `${pieces.join('')}${text.slice(at)}`;
}

/** The spans by length. A span that does not hold the one before is left out: marks that cross each other make such spans. */
function growing(spans: readonly Span[]): readonly Span[] {
  const steps: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = steps.at(-1);
    const holds = !inner || (span.start <= inner.start && inner.end <= span.end);
    const grows = !inner || span.end - span.start > inner.end - inner.start;
    if (holds && grows) steps.push(span);
  }
  return steps;
}
