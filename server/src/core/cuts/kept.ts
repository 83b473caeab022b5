import { type BearingSentence, type QuestionCoverage } from '../keyQuestions/coverage';
import { type Draft } from '../draft/draft';
import { blockAt } from '../draft/draftBlocks';
import { firstEndingAfter, shiftSpan, type Span } from '../text/span';

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
  const places = united(spans);
  return {
    touches: ({ start, end }) => {
      const next = places[firstEndingAfter(places, start, (place) => place.end)];
      return next !== undefined && next.start < end;
    },
  };
}

/** The same places in order, none of them in another: a draft has as many of them as cuts to hold against them. */
function united(spans: readonly Span[]): readonly Span[] {
  const places: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last && span.start < last.end) places[places.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else places.push(span);
  }
  return places;
}

/** From here on what a sentence does is beyond doubt, whatever goes elsewhere in the draft. */
const BEYOND_DOUBT = 0.88;

/**
 * The sentence that does most for a question, from those that answer it if any do. Where it rests on its paragraph or is not beyond
 * doubt, all sentences of the paragraph are kept: they lend it weight.
 */
function sentencesToKeep(draft: Draft, sentences: readonly BearingSentence[]): readonly Span[] {
  const answering = sentences.filter(({ does }) => does === 'answers');
  const [best] = (answering.length > 0 ? answering : sentences).toSorted(
    (a, b) => Number(b.restsOn === 'itself') - Number(a.restsOn === 'itself') || b.alone - a.alone,
  );
  const block = best && blockAt(draft.blocks, best.span.start);
  if (!block) return [];
  if (best.restsOn === 'itself' && best.score >= BEYOND_DOUBT) return [best.span];
  return draft.facts(block).sentences.map(({ span }) => shiftSpan(span, block.span.start));
}
