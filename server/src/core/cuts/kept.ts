import { type BearingSentence, type QuestionCoverage } from '../keyQuestions/coverage';
import { type Draft } from '../draft';
import { blockAt } from '../draftBlocks';
import { shiftSpan, type Span } from '../text/span';

/** The places of a draft that no cut touches. */
export interface Kept {
  /** Whether a cut of these words would touch one. */
  touches(span: Span): boolean;
}

/** Quotations, citations, and for each key question that the draft speaks to the sentence that does it best. */
export function keptIn(draft: Draft, coverage: readonly QuestionCoverage[]): Kept {
  const spans: Span[] = draft.mentions.map(({ citation }) => citation.span);
  spans.push(
    ...draft.citations.flatMap(({ span, pinpoints }) => [span, ...pinpoints.map((pinpoint) => pinpoint.span)]),
  );
  for (const block of draft.blocks) {
    if (block.kind === 'quotation') spans.push(block.span);
    const { quotations, quotationMarks } = draft.facts(block);
    for (const span of quotations) spans.push(shiftSpan(span, block.span.start));
    for (const { span } of quotationMarks) spans.push(shiftSpan(span, block.span.start));
  }
  for (const { sentences } of coverage) spans.push(...sentencesToKeep(draft, sentences));
  return { touches: (span) => spans.some(({ start, end }) => start < span.end && span.start < end) };
}

/** The sentence that does most by itself of those that do most; where it does not do enough without its neighbours, the paragraphs of all that speak to the question. */
function sentencesToKeep({ blocks }: Draft, sentences: readonly BearingSentence[]): readonly Span[] {
  const answering = sentences.filter(({ does }) => does === 'answers');
  const [best] = (answering.length > 0 ? answering : sentences).toSorted((a, b) => b.own - a.own);
  if (!best) return [];
  return best.holdsAlone ? [best.span] : sentences.map(({ span }) => blockAt(blocks, span.start)?.span ?? span);
}
