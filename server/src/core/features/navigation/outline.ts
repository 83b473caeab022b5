import type { Draft } from '../../draft/draft';
import { isSpoken } from '../../draft/draftBlocks';
import { isSalutation } from '../../draft/isSalutation';
import type { Span } from '../../text/span';
import { draftSections } from './sections';
import { shorten } from '../../text/shorten';
import { isOrgansText, textKindRow } from '../../kinds/textKinds';
import { resolutionParagraphs } from '../../draft/resolutionParagraphs';

/**
 * What a part of a draft is: a headed section; of a speech the address to the room, a numbered point and its end; of a resolution or decision a
 * paragraph of its preamble and an operative one.
 */
export type OutlineKind = 'section' | 'salutation' | 'point' | 'closing' | 'preambular' | 'operative';

/** One part of a draft with the parts inside it. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Never empty; single spaces. */
  readonly title: string;
  readonly span: Span;
  /** What is selected on the way there: the heading, or the paragraph's first line; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The parts of a draft, each within the section that it stands in. */
export function outlineOf(draft: Draft): readonly OutlineItem[] {
  const sections = draftSections(draft).map(({ title, heading, span }): OutlineItem => ({
    kind: 'section',
    title: title === '' ? 'No heading yet' : title,
    span,
    selection: heading,
    children: [],
  }));
  return nest([...sections, ...partsOf(draft)].sort((a, b) => a.span.start - b.span.start));
}

/** Puts every item into the last before it that holds it. Items are in text order and none overlaps another by a part of it. */
function nest(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { end: number; children: OutlineItem[] }[] = [];
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.end <= item.span.start) open.pop();
    const children: OutlineItem[] = [];
    (open.at(-1)?.children ?? top).push({ ...item, children });
    open.push({ end: item.span.end, children });
  }
  return top;
}

/** The parts of a draft that belong to its kind. */
function partsOf(draft: Draft): readonly OutlineItem[] {
  const { kind } = draft.kind;
  if (textKindRow(kind).isSpoken) return speechParts(draft);
  return isOrgansText(kind) ? resolutionParts(draft) : [];
}

/** How a paragraph begins that opens a point of the speech. */
const POINT =
  /^(?:(?:first|second|third|fourth|fifth|sixth)(?:ly)?,|(?:last(?:ly)?|finally),|(?:my|our|the) (?:first|second|third|fourth|fifth|sixth|last|final) (?:point|observation|message|remark)\b)/i;

/** How a paragraph begins with which a speech comes to its end. */
const CLOSING =
  /^(?:(?:in|by way of) (?:conclusion|closing)\b|(?:to|let me|allow me to|(?:i|we) (?:shall|will)) (?:now )?(?:conclude|close)\b|(?:(?:i|we) )?thank(?:s| you)\b)/i;

/** How much of a paragraph says how it begins, in characters. */
const OPENING = 80;

/** A closing is a few paragraphs at the end. */
const CLOSING_MAX = 4;

/** The salutation, the points and the closing: a paragraph each, in text order. */
function speechParts({ text, blocks }: Draft): readonly OutlineItem[] {
  const paragraphs = blocks
    .filter(({ kind }) => isSpoken(kind))
    .map(({ span }) => ({ span, line: lineOf(text, span) }));
  const salutation = paragraphs.findIndex(({ line }) =>
    isSalutation(text.slice(line.start, line.end).slice(0, OPENING)),
  );
  // Thanks close a speech at its end only: at its beginning they are for the briefers.
  const end = Math.max(salutation + 1, paragraphs.length - CLOSING_MAX);
  const opens = (pattern: RegExp, { start }: Span): boolean => pattern.test(plain(text.slice(start, start + OPENING)));
  const closing = paragraphs.findIndex(({ span }, at) => at >= end && opens(CLOSING, span));
  return paragraphs.flatMap(({ span, line }, at): OutlineItem[] => {
    const isPoint = at > salutation && (closing < 0 || at < closing) && opens(POINT, span);
    const kind = at === salutation ? 'salutation' : at === closing ? 'closing' : isPoint ? 'point' : undefined;
    return kind
      ? [{ kind, title: titleOf(text.slice(line.start, line.end)), span, selection: line, children: [] }]
      : [];
  });
}

/** The paragraphs of a resolution's preamble, and its operative paragraphs, in text order. */
function resolutionParts(draft: Draft): readonly OutlineItem[] {
  return resolutionParagraphs(draft).map(({ kind, block: { span } }) => {
    const line = lineOf(draft.text, span);
    const first = plain(draft.text.slice(span.start, Math.min(span.end, span.start + TITLE_LENGTH * 2)));
    return { kind, title: shorten(first, { most: TITLE_LENGTH, atWords: true }), span, selection: line, children: [] };
  });
}

/** The first line of a paragraph that says something, without the white space around it. */
function lineOf(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', start);
  const stop = feed < 0 || feed > end ? end : feed;
  return { start, end: start + text.slice(start, stop).trimEnd().length };
}

const TITLE_LENGTH = 60;

/** The line as far as a list has room for it, cut at a word. */
function titleOf(line: string): string {
  return shorten(plain(line), { most: TITLE_LENGTH, atWords: true });
}

/** Without Markdown's emphasis and with single spaces. */
function plain(text: string): string {
  return text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
}
