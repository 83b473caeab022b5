import { type Span } from '../text/span';

/** How far a sentence is followed to either side, in UTF-16 units. */
const reach = 1500;
/** The end of a sentence: a stop after a word of some length or a bracket, then white space and a capital. */
const sentenceEnd = /(?:[\p{L}\d]{3}|[)\]”"’*])[.?!][)\]”"’*]*[\d⁰¹²³⁴-⁹]*\s+(?=[“"‘(*[]*\p{Lu})|;\s+(?=\p{Lu})/gu;
const blankLine = /\r?\n[ \t]*\r?\n/g;

/**
 * The sentence around `span` as plain text: no Markdown, no web addresses, single spaces; at most `length` characters,
 * with an ellipsis at every edge that was cut. `span` itself is kept whole where it fits.
 */
export function excerptAround(text: string, span: Span, length: number): string {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const after = text.slice(span.end, span.end + reach);
  const start = startOfSentence(before, text.charAt(span.start));
  const end = endOfSentence(text.slice(Math.max(span.start, span.end - 3), span.end), after);
  const head = plain(before.slice(start)).trimStart();
  const mention = plain(text.slice(span.start, span.end)).trim();
  const tail = plain(after.slice(0, end)).trimEnd().replace(/[;,]$/, '');
  const whole = `${head}${mention}${tail}`;
  const cutBefore = start === 0 && span.start > reach;
  if (whole.length <= length && !cutBefore) return whole;
  return cut(head, mention, tail, length, cutBefore);
}

/** Keeps the beginning of the sentence where the mention fits into it, else what stands around the mention. */
function cut(head: string, mention: string, tail: string, length: number, cutBefore: boolean): string {
  const room = length - 2;
  const lead = cutBefore ? '…' : '';
  // A sentence that leads up to the mention, as a report's title does to its symbol: its two ends say what it is.
  if (tail.length <= 16) {
    const close = head.slice(wordStart(head, head.length - Math.floor(room * 0.2)));
    const open = head.slice(0, wordStart(head, room - close.length - mention.length - tail.length - 3)).trimEnd();
    return `${lead}${open} … ${close}${mention}${tail}`;
  }
  const whole = `${head}${mention}${tail}`;
  const fits = head.length + mention.length <= room * 0.75;
  const start = fits ? 0 : wordStart(head, head.length - Math.floor(room * 0.4));
  const end = whole.length - start <= room ? whole.length : wordEnd(whole, start + room);
  return `${start > 0 ? '…' : lead}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`;
}

/** The first start of a word at or after `at`; `at` itself where none comes soon. */
function wordStart(text: string, at: number): number {
  const from = Math.max(0, at);
  if (from === 0) return 0;
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space - from > 30 ? from : space + 1;
}

/** The last end of a word at or before `at`; `at` itself where none comes soon. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 || at - space > 30 ? at : space;
}

/** `next` is the character after `before`: a sentence ends where a capital follows. */
function startOfSentence(before: string, next: string): number {
  let start = 0;
  for (const match of before.matchAll(blankLine)) start = match.index + match[0].length;
  const paragraph = start;
  for (const match of `${before.slice(paragraph)}${next}`.matchAll(sentenceEnd)) {
    start = Math.min(paragraph + match.index + match[0].length, before.length);
  }
  // Paragraph numbers, bullets, footnote marks and table cells are not part of the sentence.
  const label = /^\s*(?:\d{1,3}\.?\s|[-•*]\s|[⁰¹²³⁴-⁹]+\s*|>\s?|#{1,6}\s)+/u.exec(before.slice(start));
  return start + (label?.[0].length ?? 0);
}

/** `last` is the end of the mention: its closing bracket is part of what ends a sentence. */
function endOfSentence(last: string, after: string): number {
  const blank = after.search(/\r?\n[ \t]*\r?\n/);
  const within = blank < 0 ? after : after.slice(0, blank);
  const [stop] = `${last}${within}`.matchAll(sentenceEnd);
  return stop ? Math.max(0, stop.index + stop[0].length - last.length) : within.length;
}

/** Markdown marks, tags, escapes and web addresses taken out; white space made single spaces. */
function plain(text: string): string {
  return text
    .replace(/\]\([^)\s]*\)/g, '')
    .replace(/<[^<>\n]{0,200}>/g, '')
    .replace(/(?:https?:\/\/|www\.)\S*/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\*+|`+|[[\]]|\/\/(?=\s|$)|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/[\s\u00a0\u00ad\u200b]+/g, ' ');
}
