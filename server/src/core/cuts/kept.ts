import { type BearingSentence, type QuestionCoverage } from '../keyQuestions/coverage';
import { type Draft } from '../draft';
import { blockAt } from '../draftBlocks';
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

/**
 * The sentence that does most of those that do most. Where it does not do enough without its paragraph, also what lends it weight there: the
 * first sentence and those beside it.
 */
function sentencesToKeep(draft: Draft, sentences: readonly BearingSentence[]): readonly Span[] {
  const answering = sentences.filter(({ does }) => does === 'answers');
  const [best] = (answering.length > 0 ? answering : sentences).toSorted(
    (a, b) => Number(b.holdsAlone) - Number(a.holdsAlone) || b.score - a.score,
  );
  const block = best && blockAt(draft.blocks, best.span.start);
  if (!block || best.holdsAlone) return best ? [best.span] : [];
  const spans = draft.facts(block).sentences.map(({ span }) => shiftSpan(span, block.span.start));
  const at = spans.findIndex(({ start }) => start === best.span.start);
  return [spans[0]!, best.span, ...spans.slice(Math.max(0, at - 1), at + 2)];
}
