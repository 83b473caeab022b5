import type { Span } from '../text/span';
import { openAttribution } from './openAttribution';
import type { Attribution } from './quotation';
import {
  MATTER,
  OWN,
  REACH,
  type Sentences,
  sentenceAt,
  sourcesWithin,
  tied,
  withArticle,
  written,
} from './quotingSentences';
import type { Source } from './sources';
import { hasSpeech, isSpokenOf, opensWithSpeech } from './speechVerbs';

/** What leads to a source that is quoted. */
const LEADS_IN = /\b(?:in|under|through|per|from|as|by|according to|quot(?:es?|ed|ing))\b/i;
/** Of a name that is a part of another: "the seventh review resolution of the Strategy". */
const PART_OF =
  /^[)\]*_]*(?:\]\([^)]*\)\)?)?\s*(?:resolution|review)?\s*(?:of|on|to)\s+(?:the\s+)?(?:United\s+Nations\s+)?$/i;

/** What the author says before a quotation, within its sentence, of where it is from. */
export function sourceBefore(paragraph: Sentences, quotation: Span): Attribution | undefined {
  const { masked } = paragraph;
  const sentence = sentenceAt(paragraph, quotation.start);
  const start = Math.max(sentence.start, quotation.start - REACH);
  const before = sourcesWithin(paragraph, { start, end: quotation.start });
  const speaker = before.findLast(
    ({ symbol, span }) => symbol === undefined && opensWithSpeech(masked.slice(span.end, quotation.start)),
  );
  const own = OWN.exec(masked.slice(speaker?.span.end ?? start, quotation.start));
  const spoken = own ? undefined : speaker;
  const cited = citedBefore(paragraph, start, quotation, before);
  if (!cited) return spoken && tied(spoken, withArticle(masked, spoken.span), written(masked, spoken.span));
  const { source, from } = cited;
  if (!spoken) return tied(source, { start: from, end: source.span.end });
  const isBehind = spoken.span.start >= source.span.end;
  const between = isBehind ? masked.slice(source.span.end, spoken.span.start) : masked.slice(spoken.span.end, from);
  if (isBehind ? !SUBJECT_FOLLOWS.test(between) : /[;]/.test(between))
    return tied({ ...spoken }, withArticle(masked, spoken.span), written(masked, spoken.span));
  const span = {
    start: Math.min(from, withArticle(masked, spoken.span).start),
    end: Math.max(source.span.end, spoken.span.end),
  };
  return tied(source, span, written(masked, spoken.span));
}

/** "In resolution 2396 (2017), the Security Council": nothing but this stands between the two. */
const SUBJECT_FOLLOWS =
  /^[)\]*_]*(?:\]\([^)]*\)\)?)?,?(?:\s+(?:adopted|of|dated|on)\b[^,;]{0,60},)?\s+(?:(?:by|in|through)\s+which\s+)?(?:the\s+)?(?:H\.\s?E\.\s+)?(?:(?:Mr|Mrs|Ms)\.\s+)?$/;

function citedBefore(
  { masked }: Sentences,
  start: number,
  quotation: Span,
  before: readonly Source[],
): { readonly source: Source; readonly from: number } | undefined {
  const cited = before.filter(({ symbol }) => symbol !== undefined);
  for (let i = cited.length - 1; i >= 0; i--) {
    const inner = cited[i - 1];
    const source = cited[i]!;
    if (inner && PART_OF.test(masked.slice(inner.span.end, source.span.start))) continue;
    if (
      inner &&
      isSpokenOf(masked.slice(inner.span.end, source.span.start), masked.slice(source.span.end, quotation.start))
    )
      continue;
    const gap = masked.slice(source.span.end, quotation.start);
    if (gap.includes(';') || OWN.test(gap)) return undefined;
    const from = clauseStart(masked, start, source.span.start);
    const segment = masked.slice(from, source.span.start);
    const isRelative =
      /^[)\]*_]*,?\s+(?:which|that|in which|by which|where(?:in|by)?|it)\b/.test(gap) && hasSpeech(gap);
    const isBracketed = /[([]\s*[[*_]{0,3}$/.test(segment);
    const isDocument = isBracketed && !source.symbol!.includes('/RES/');
    if (!isRelative && MATTER.test(isDocument ? segment.replace(/\b(?:reports?|letters?|notes?)\b/i, '') : segment))
      continue;
    if (source.isListed || !leadsTo(masked.slice(start, source.span.start), segment, gap, isRelative)) return undefined;
    const leading = /(?:[Ii]n|[Uu]nder|[Tt]hrough|[Aa]s|[Aa]ccording to|[Bb]y|[Ff]rom|[Pp]er)\s[^;]*$/.exec(segment);
    const words = isRelative || !leading ? source.span.start : from + leading.index;
    return { source, from: words };
  }
  return undefined;
}

/** Whether the words around a source make it the one that the quotation behind is from. */
function leadsTo(before: string, segment: string, gap: string, isRelative: boolean): boolean {
  if (/^[\s,:)\]*_—–-]*$/.test(gap) || /^[)\]*_]*(?:\]\([^)]*\))?[^.;]{0,120}:[\s*_]*$/.test(gap)) return true;
  if (isRelative || opensWithSpeech(gap)) return true;
  if (/^\s+(?:that|to)\s+$/.test(gap) && hasSpeech(before)) return true;
  return LEADS_IN.test(segment) && (hasSpeech(gap) || hasSpeech(before) || gap.trim().split(/\s+/).length <= 6);
}

/** Where the clause begins in which a source is named. */
function clauseStart(masked: string, sentence: number, end: number): number {
  const before = masked.slice(sentence, end);
  let from = 0;
  for (const { 0: mark, index } of before.matchAll(/[,;:—–”»]\s+|\b(?:that|and|but|while|whereas)\s+/g))
    if (!/[([]$/.test(before.slice(0, index))) from = index + mark.length;
  return sentence + from;
}

/** What a paragraph that ends in a colon says of the quotation in the next one. */
export function sourceAnnounced(paragraph: Sentences): Attribution | undefined {
  const { masked } = paragraph;
  const end = masked.trimEnd().replace(/[*_]+$/, '').length;
  if (masked.charAt(end - 1) !== ':') return undefined;
  const next = { start: end, end };
  const found = sourceBefore({ ...paragraph, masked: masked.slice(0, end) }, next);
  return found && openAttribution(paragraph, next, found, 0, end);
}
