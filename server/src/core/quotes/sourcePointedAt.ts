import type { Span } from '../text/span';
import type { Attribution } from './quotation';
import { MATTER, OWN, type Sentences, sentenceAt, sourcesWithin, tied } from './quotingSentences';
import { hasSpeech, pointsBackTo } from './speechVerbs';

/** Sentences that may point back one after another. */
const MOST_BACK = 4;

/**
 * The source that a sentence's subject leads back to: "It also decides that “…”" behind a sentence about one resolution alone. `tiedIn`
 * says what the last quotation of a sentence is tied to.
 */
export function sourcePointedAt(
  paragraph: Sentences,
  quotation: Span,
  tiedIn: (sentence: Span) => Attribution | undefined,
): Attribution | undefined {
  const { masked, sentences: all } = paragraph;
  let { index } = sentenceAt(paragraph, quotation.start);
  let body: 'Council' | 'Assembly' | undefined;
  for (let back = 0; back < MOST_BACK && index > 0; back++) {
    const { start } = all[index]!;
    const subject = pointsBackTo(masked.slice(start, Math.min(all[index]!.end, start + 120)));
    if (subject === undefined) return undefined;
    if (OWN.test(masked.slice(start, Math.min(all[index]!.end, Math.max(start, quotation.start))))) return undefined;
    if (subject !== 'any') body = subject;
    index--;
    const turned = tiedIn(all[index]!) ? undefined : turnedTo(paragraph, all[index]!);
    if (turned && back === 0) return turned;
    const found = tiedIn(all[index]!) ?? subjectOf(paragraph, all[index]!);
    if (found?.symbol === undefined) continue;
    const fits = body === undefined || found.symbol.startsWith(body === 'Council' ? 'S/' : 'A/');
    return fits
      ? { span: found.span, symbol: found.symbol, ...(found.name !== undefined && { name: found.name }) }
      : undefined;
  }
  return undefined;
}

/** "I turn to the report A/98/712.", "Turning to A/98/712, I would draw attention to paragraph 10.": what comes is from there. */
const TURNS_TO =
  /^[*_]{0,3}(?:(?:Let\s+(?:me|us)|(?:Allow|Permit)\s+me\s+to|I(?:\s+(?:now|also|would\s+like\s+to|wish\s+to|want\s+to|will|shall))*|We(?:\s+(?:now|also))?)\s+)?(?:now\s+)?(?:[Tt]urn(?:ing)?|[Cc]om(?:e|ing)|[Rr]efer(?:ring)?|[Ll]ook(?:ing)?|[Qq]uot(?:e|ing)|[Cc]it(?:e|ing)|[Dd]raw(?:ing)?\s+(?:your\s+)?attention)\s+(?:now\s+|back\s+)?(?:to|at|from)\b/;
const PARAGRAPH = /\bpara(?:graph|\.)\s+(\d{1,3}(?:\s*\([a-z]\))?)/g;

/** The one source that a sentence turns to, with the one paragraph that it names. */
function turnedTo(paragraph: Sentences, sentence: Span): Attribution | undefined {
  const text = paragraph.masked.slice(sentence.start, sentence.end);
  if (!TURNS_TO.test(text)) return undefined;
  const cited = sourcesWithin(paragraph, sentence).filter(({ symbol }) => symbol !== undefined);
  const [first] = cited;
  if (!first || first.isListed || cited.some(({ symbol }) => symbol !== first.symbol)) return undefined;
  const places = [...text.matchAll(PARAGRAPH)].map(([, number]) => number!);
  const [place] = places.length === 1 ? places : [];
  return tied({ ...first, ...(place !== undefined && { paragraph: place }) }, first.span);
}

/** The one source that a sentence is about: it is named before anything is said, and no other is. */
function subjectOf(paragraph: Sentences, sentence: Span): Attribution | undefined {
  const { masked } = paragraph;
  const cited = sourcesWithin(paragraph, sentence).filter(({ symbol }) => symbol !== undefined);
  const [first] = cited;
  if (!first || first.isListed || cited.some(({ symbol }) => symbol !== first.symbol)) return undefined;
  const before = masked.slice(sentence.start, first.span.start);
  const isSubject =
    !hasSpeech(before) &&
    !OWN.test(before) &&
    !MATTER.test(before) &&
    hasSpeech(masked.slice(first.span.end, sentence.end));
  return isSubject && before.length < 120 ? tied({ ...first }, first.span) : undefined;
}

/** Between two quotations of one source: " and ", ", as well as the need to ". */
const JOINS = /^[,;]?(?:\s+(?!resolution|In\b)[a-zé’'-]+){0,8},?\s+$/;

/** Whether a quotation goes on with the source of the one before it in its sentence. */
export function isJoined(paragraph: Sentences, before: Span, quotation: Span): boolean {
  const { masked } = paragraph;
  const between = masked.slice(before.end, quotation.start);
  if (between.length > 100 || !JOINS.test(between) || OWN.test(between)) return false;
  if (sourcesWithin(paragraph, { start: before.end, end: quotation.start }).length > 0) return false;
  return sentenceAt(paragraph, before.end - 1).index === sentenceAt(paragraph, quotation.start).index;
}
