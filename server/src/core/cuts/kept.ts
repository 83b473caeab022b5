import { type Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { agreedPhrasesIn } from '../phrases/agreedPhrasesIn';
import { firstEndingAfter, shiftSpan, type Span } from '../text/span';
import { type KeptAnswers } from './answersToKeep';
import { type CutIdea, type CutKind } from './cut';
import { firstMentionsIn } from './firstMentions';

/** What a draft must not lose. */
export interface Kept {
  /** Whether a cut would touch it. */
  readonly touches: (cut: Pick<CutIdea, 'kind' | 'span' | 'isSentence' | 'replacement'>) => boolean;
}

/**
 * What no cut touches: quotations, citations, and what later words hang on. Of agreed language and names nothing is cut out; a sentence goes
 * with those in it, unless agreed language is most of it.
 */
export function keptIn(draft: Draft): Kept {
  const whole: Span[] = draft.mentions.map(({ citation }) => citation.span);
  whole.push(
    ...draft.citations.flatMap(({ span, pinpoints }) => [span, ...pinpoints.map((pinpoint) => pinpoint.span)]),
  );
  const phrases: Span[] = [];
  for (const block of draft.blocks) {
    if (block.kind === 'quotation') whole.push(block.span);
    const { quotations, quotationMarks } = draft.facts(block);
    for (const span of quotations) whole.push(shiftSpan(span, block.span.start));
    for (const { span } of quotationMarks) whole.push(shiftSpan(span, block.span.start));
    if (isSpoken(block.kind)) phrases.push(...agreedPhrasesIn(draft, block));
  }
  const places = united(whole);
  const agreed = united(phrases);
  const agreedSentences = draft.blocks.flatMap((block) =>
    isSpoken(block.kind)
      ? draft
          .facts(block)
          .sentences.map(({ span }) => shiftSpan(span, block.span.start))
          .filter((span) => isMostly(span, over(agreed, span)))
      : [],
  );
  const names = united(draft.names.map(({ span }) => span));
  const isFirstMention = firstMentionsIn(draft);
  return {
    touches: ({ span, isSentence, replacement }) => {
      const tears = ({ start, end }: Span): boolean => start < span.start || span.end < end;
      const inAgreed = over(agreed, span);
      return (
        over(places, span).length > 0 ||
        (isSentence
          ? over(agreedSentences, span).length > 0
          : inAgreed.some((phrase) => replacement === '' || tears(phrase))) ||
        over(names, span).some(tears) ||
        isFirstMention(span)
      );
    },
  };
}

/** Those of places in order that a span has a part of. */
function over(places: readonly Span[], { start, end }: Span): readonly Span[] {
  const from = firstEndingAfter(places, start, (place) => place.end);
  let to = from;
  while (to < places.length && places[to]!.start < end) to++;
  return places.slice(from, to);
}

/** A sentence is agreed language from this share of it on. */
const MOSTLY = 0.5;

function isMostly({ start, end }: Span, agreed: readonly Span[]): boolean {
  return agreed.reduce((sum, phrase) => sum + phrase.end - phrase.start, 0) >= MOSTLY * (end - start);
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

/** Kinds of cuts that take nothing of what a sentence says. */
const SET_PHRASES: ReadonlySet<CutKind> = new Set(['title', 'opening', 'doubling']);

/** What no cut touches of the answers to key questions: of a sentence that is kept for one set phrases may go, beside the words it shares with the question. */
export function keptOf({ sentences, words, said }: KeptAnswers): Kept {
  const [whole, touched, sayings] = [united(sentences), united(words), united(said)];
  return {
    touches: ({ kind, span, isSentence }) =>
      isSentence
        ? over(whole, span).length > 0
        : over(touched, span).length > 0 || (!SET_PHRASES.has(kind) && over(sayings, span).length > 0),
  };
}
