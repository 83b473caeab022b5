import { isUpper } from '../text/letters';
import { sentences } from '../text/sentences';
import { firstEndingAfter, type Span } from '../text/span';
import type { Attribution } from './quotation';
import { paragraphNumber, type Source } from './sources';
import { hasSpeech, opensWithSpeech, pointsBack } from './speechVerbs';

/** A paragraph as attributions are read in it. Everything is relative to it. */
export interface Sentences {
  readonly content: string;
  /** The paragraph with what is quoted made illegible: no word and no stop in it is the author's. */
  readonly masked: string;
  readonly sentences: readonly Span[];
  readonly sources: readonly Source[];
}

/** Reads a paragraph with these quotations. */
export function readSentences(content: string, quotations: readonly Span[], sources: readonly Source[]): Sentences {
  let masked = '';
  let last = 0;
  for (const { start, end } of quotations) {
    const inside = content.slice(start + 1, end);
    const tail = /[.?!…,;:]*[”“»"’']?$/.exec(inside)![0];
    // Behind a stop a quotation opens a sentence, whatever its first letter.
    const isOpening =
      isUpper(inside.charAt(0)) || /[.?!][)”"’]*\s+$/.test(content.slice(Math.max(last, start - 8), start));
    const first = isOpening ? 'X' : '';
    masked += content.slice(last, start + 1) + first.padEnd(inside.length - tail.length, '~') + tail;
    last = end;
  }
  masked += content.slice(last);
  return { content, masked, sentences: sentences(masked), sources };
}

/** The sentence around an offset; from the one before on where it stands between two. */
function sentenceAt({ sentences, masked }: Sentences, offset: number): Span & { readonly index: number } {
  const next = firstEndingAfter(sentences, offset, ({ end }) => end);
  const index = Math.min(next, sentences.length - 1);
  return { ...(sentences[index] ?? { start: 0, end: masked.length }), index };
}

/** Stretches that no certain attribution is longer than. */
const REACH = 600;

function sourcesWithin({ sources }: Sentences, { start, end }: Span): readonly Source[] {
  const first = firstEndingAfter(sources, start, ({ span }) => span.end);
  const found: Source[] = [];
  for (let i = first; i < sources.length && sources[i]!.span.start < end; i++) {
    const { span } = sources[i]!;
    if (span.start >= start && span.end <= end) found.push(sources[i]!);
  }
  return found;
}

/** "entitled “…”": what stands in the marks names something. */
const TITLE =
  /\b(?:entitled|titled|called|named|known as|headed|themes?(?: (?:is|was|of))?|titles?|session on|motto|(?:reports?|notes?|letters?|guide|study|handbook|publication|seminar|workshop|event)(?: of the Secretary-General)? on)[\s,:*_]*$/i;

/** Whether a quotation is introduced as what something is called. */
export function isTitle({ masked }: Sentences, { start }: Span): boolean {
  return TITLE.test(masked.slice(Math.max(0, start - 40), start));
}

/** Between a quotation's last mark and a bracket: a stop, a footnote mark, a space. */
const BRACKET = /[.,;]?[*_]{0,3}(?:\[\^[^\]\n]{1,40}\]|[¹²³⁰⁴-⁹]{1,3})?\s{0,2}(?=[([])/y;
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

function tied({ symbol, paragraph }: Source, span: Span, name?: string): Attribution {
  return {
    span,
    ...(symbol !== undefined && { symbol }),
    ...(paragraph !== undefined && { paragraph }),
    ...(name !== undefined && { name }),
  };
}

/** Whoever writes speaks there. */
const OWN = /\b(?:[Ww]e|[Mm]y|[Oo]urs?|I)\b/;
/** What makes a source a matter, not a source: "Recalling resolution 1373 (2001)", "the implementation of the Strategy". */
const MATTER =
  /\b(?:recall(?:s|ed|ing)?|not(?:es|ed|ing)|welcom(?:e|es|ed|ing)|bear(?:s|ing)? in mind|reaffirm(?:s|ed|ing)?|pursuant|accordance|compliance|conformity|line with|consistent with|build(?:s|ing)? on|since|following|guid(?:ed|ing) by|based on|besides?|alongside|unlike|despite|beyond|implement(?:s|ed|ing|ation)?|adopt(?:s|ed|ing|ion)?|support(?:s|ed|ing)?|anniversary|regarding|concerning|against)\b|\b(?:reports?|letters?|briefings?|remarks|statements?|speech|stud(?:y|ies)|guide|handbook|note|debate|discussion|meeting|negotiations?)\s+(?:[a-z-]+\s+){0,4}?(?:of|on|to|under|about)\b/i;
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
    const gap = masked.slice(source.span.end, quotation.start);
    if (gap.includes(';') || OWN.test(gap)) return undefined;
    const from = clauseStart(masked, start, source.span.start);
    const segment = masked.slice(from, source.span.start);
    const isRelative = /^[)\]*_]*,?\s+(?:which|that|in which|by which|where(?:in|by)?)\b/.test(gap) && hasSpeech(gap);
    const isBracketed = /[([]\s*[[*_]{0,3}$/.test(segment);
    const isDocument = isBracketed && !source.symbol!.includes('/RES/');
    if (!isRelative && MATTER.test(isDocument ? segment.replace(/\breports?\b/i, '') : segment)) continue;
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

function withArticle(masked: string, { start, end }: Span): Span {
  const article = /\b[Tt]he\s$/.exec(masked.slice(Math.max(0, start - 4), start));
  return { start: start - (article?.[0].length ?? 0), end };
}

function written(masked: string, span: Span): string {
  const { start, end } = withArticle(masked, span);
  return masked.slice(start, end).replace(/\s+/g, ' ');
}

/** From a quotation to the source that its sentence goes on with: ", as stated in", " of the". */
const LEADS_ON =
  /^[\s,*_]*(?:as\s+|which\s+(?:is|was)\s+)?(?:[a-z]+(?:ed|d|n|t)\s+(?:out\s+|forth\s+|down\s+|for\s+)?)?(?:in|by|of|from|under)\s+(?:(?:the|its|his|her|their|that|this|landmark|historic|recent|annex|preamble|to|of|paragraph|same|Council['’]s|Assembly['’]s|United|Nations|Global)\s+)*[([]?$/i;
const DASH = /^[.,]?\s*[—–-]{1,2}\s*[*_]{0,3}[([]?$/;

/** What the author says behind a quotation, within its sentence, of where it is from. */
export function sourceAfter(paragraph: Sentences, quotation: Span, until: number): Attribution | undefined {
  const { masked } = paragraph;
  const sentence = sentenceAt(paragraph, quotation.end - 1);
  const end = Math.min(sentence.end, until, quotation.end + REACH);
  const dashed = /^\s*[—–]/.test(masked.slice(quotation.end, quotation.end + 4));
  const after = sourcesWithin(paragraph, {
    start: quotation.end,
    end: dashed ? Math.min(until, quotation.end + REACH) : end,
  });
  const [first] = after;
  if (!first) return undefined;
  const lead = masked.slice(quotation.end, first.span.start);
  const start = quotation.end + (/^[\s.,*_—–-]*/.exec(lead)?.[0].length ?? 0);
  const spanTo = ({ span }: Source): Span => ({ start: Math.min(start, span.start), end: span.end });
  const sure = (source: Source | undefined): Source | undefined => (source?.isListed ? undefined : source);
  if (first.symbol !== undefined) {
    return sure(first) && (DASH.test(lead) || LEADS_ON.test(lead)) ? tied(first, spanTo(first)) : undefined;
  }
  const cited = after.find(({ symbol }) => symbol !== undefined);
  const name = written(masked, first.span);
  const bare = lead.replace(/\b[Tt]he\s+$/, '');
  const speaks = opensWithSpeech(masked.slice(first.span.end, end));
  const isSubject = /^[\s,]*(?:as\s+)?$/.test(bare) && speaks;
  const isInverted =
    /^[\s,]*(?:in the words of|according to)\s+$/.test(bare) ||
    (hasSpeech(bare) && bare.trim().split(/\s+/).length <= 2);
  if (DASH.test(bare)) return tied(cited ?? first, spanTo(cited ?? first), name);
  if (!isSubject && !isInverted) return undefined;
  if (cited && !cited.isListed) {
    const between = masked.slice(first.span.end, cited.span.start);
    if (
      /(?:^|\s)(?:in|through|by|with)\s+(?:[a-z]+\s+){0,3}[([]?$/.test(between) &&
      !OWN.test(between) &&
      !between.includes(';')
    )
      return tied(cited, spanTo(cited), name);
  }
  return tied(first, spanTo(first), name);
}

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
    const subject = pointsBack(masked.slice(start, Math.min(all[index]!.end, start + 120)));
    if (subject === undefined) return undefined;
    if (OWN.test(masked.slice(start, Math.min(all[index]!.end, Math.max(start, quotation.start))))) return undefined;
    if (subject !== 'any') body = subject;
    index--;
    const found = tiedIn(all[index]!) ?? subjectOf(paragraph, all[index]!);
    if (found?.symbol === undefined) continue;
    const fits = body === undefined || found.symbol.startsWith(body === 'Council' ? 'S/' : 'A/');
    return fits
      ? { span: found.span, symbol: found.symbol, ...(found.name !== undefined && { name: found.name }) }
      : undefined;
  }
  return undefined;
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

/** What a paragraph that ends in a colon says of the quotation in the next one. */
export function sourceAnnounced(paragraph: Sentences): Attribution | undefined {
  const { masked } = paragraph;
  const end = masked.trimEnd().replace(/[*_]+$/, '').length;
  if (masked.charAt(end - 1) !== ':') return undefined;
  return sourceBefore({ ...paragraph, masked: masked.slice(0, end) }, { start: end, end });
}
