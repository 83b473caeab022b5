import type { DocumentKind } from '../kinds/textKinds';
import type { Span } from '../text/span';
import { firstSpeech } from './speechVerbs';

/** A document without a symbol as a text names it: by what it is, and the year or event it is of, if it says so. */
export interface DescribedDocument {
  readonly span: Span;
  /** "concept note", "summary". */
  readonly kind: string;
  /** "2021", "Third High-Level Conference". */
  readonly of: string | undefined;
  /** The paragraph named with it: "10", "2 (a)". */
  readonly paragraph?: string;
}

/** What documents are called that a text names without their symbol. */
const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['concept note', 'concept-note'],
  ['summary', 'summary'],
  ['report', 'report'],
  ['letter', 'letter'],
  ['draft resolution', 'draft-resolution'],
]);

const YEAR = String.raw`(?:19|20)\d\d`;
const EVENT = String.raw`(?:high-level\s+)?(?:conference|symposium|meeting|seminar|forum|summit|week)`;
const WHOSE = String.raw`(?:(?:co-)?chair(?:man|woman|person)?s?[’']s?\s+|president[’']s\s+)?`;
const KIND = String.raw`${WHOSE}(?<kind>concept\s+note|summary)`;
/** "the 2021 concept note", "the 2011 symposium summary", "the concept note of the 2021 conference", "the concept note of 2021", "the concept note". */
const DESCRIBED = new RegExp(
  String.raw`\b(?:[Tt]he|[Ii]ts)\s+(?:(?<before>${YEAR})\s+(?:${EVENT}\s+)?${KIND}|${KIND.replace('kind', 'plain')}(?:\s+(?:of|for|from|to)\s+(?:the\s+)?(?<after>${YEAR})(?:\s+${EVENT})?|\s+\((?<bracketed>${YEAR})\))?)(?!\s+(?:of|for|from|to|on|by)\s+[^“"«])(?![\p{L}\p{N}-])`,
  'giu',
);

/** "the concept note for the debate on water", "Slovenia’s letter of 20 August", "his report on unmanned aircraft". */
const TOLD =
  /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|(?<whose>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)[’']s?)\s+(?:Chair(?:man|person|woman)?s?[’']s?\s+|Secretary-General[’']s\s+)?(?<kind>[Cc]oncept\s+[Nn]ote|[Ss]ummary|[Rr]eport|[Ll]etter|[Dd]raft\s+[Rr]esolution)(?:\s+(?:of|for|from|to|on|about|in)\s+(?<about>[^.,;:“”"«»()\n]{3,90}))?/gu;
/** Words of a description that say nothing of which document it is. */
const EMPTY =
  /^(?:the|of|for|from|to|on|about|in|at|and|an?|by|its|our|this|that|with|held|organi[sz]ed|recent|latest|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Where what a document is about has ended, and the author goes on: "the concept note for the Dialogue we are told", "… for Dakar is this one". */
const GOES_ON =
  /\s(?:we|one|I|you|there|it|is|are|was|were|has|have|had|will|would|can|could|should|must|may|which|that|who|as)\b/;
/** "paragraph 10 of", right before a document. */
const PLACE_BEFORE = /\bparagraph\s+(\d{1,3}(?:\s*\([a-z]\))?)\s+of\s+$/i;
const PLACE_BEHIND = /^[\s,]*(?:[([]\s*)?(?:in\s+|at\s+)?para(?:graph|\.)\s+(\d{1,3}(?:\s*\([a-z]\))?)/i;
const NEAR = 40;

/** The title in marks right behind a document: "the concept note of “Closing the Distance”". */
const TITLED = /^\s+(?:of|for|from|on)\s+(?:the\s+)?(?:(?:high-level\s+)?\p{L}+\s+)?[“"«]([^”"»\n]{3,120})[”"»]/u;
/** What an event is called that a sentence names beside a document of its. */
const NEAR_EVENT =
  /\b((?:\p{Lu}[\p{L}-]*\s+(?:(?:of|on|for|the|and)\s+){0,2}){1,6})(?:Conference|Symposium|Dialogue|Forum|Summit|Debate|Seminar)\b/gu;
const EVENT_REACH = 160;

/** The event that a document without another word to it is of: its title in marks right behind, or the one event the sentence names. */
function eventNear(text: string, { start, end }: Span): string | undefined {
  const titled = TITLED.exec(text.slice(end, end + EVENT_REACH))?.[1];
  if (titled !== undefined) return wordsOf(titled);
  const before = text
    .slice(Math.max(0, start - EVENT_REACH), start)
    .split(/[.?!]\s/)
    .at(-1)!;
  const behind = text.slice(end, end + EVENT_REACH).split(/[.?!]\s|[“"«]/)[0]!;
  const found = [...before.matchAll(NEAR_EVENT), ...behind.matchAll(NEAR_EVENT)];
  return found.length === 1 ? wordsOf(found[0]![1]!) : undefined;
}

/** The words of a name that tell it from others; `undefined` where none does. */
function wordsOf(name: string): string | undefined {
  const telling = (name.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !EMPTY.test(word));
  return telling.length === 0 ? undefined : telling.join(' ');
}

/** The documents that a text describes, in text order. */
export function describedDocuments(text: string): readonly DescribedDocument[] {
  const told = Array.from(text.matchAll(TOLD)).flatMap(({ 0: words, index, groups = {} }) => {
    const { whose, about = '' } = groups;
    const ends = [firstSpeech(about), GOES_ON.exec(about)?.index].map((end) => end ?? about.length);
    const phrase = about.slice(0, Math.min(...ends)).trim();
    const of = [whose, ...phrase.split(/\s+/)].filter((word) => word !== undefined && word !== '' && !EMPTY.test(word));
    const end = index + words.length - about.length + phrase.length;
    // "the letter in S/2031/590": its symbol says which.
    return of.length === 0 || /^\p{Lu}+\/\S*\d/u.test(phrase)
      ? []
      : [described(text, { start: index, end }, groups['kind']!, of.join(' '))];
  });
  const others = Array.from(text.matchAll(DESCRIBED), ({ 0: words, index, groups = {} }) => {
    const end = index + words.length;
    const of = groups['before'] ?? groups['after'] ?? groups['bracketed'] ?? eventNear(text, { start: index, end });
    return described(text, { start: index, end }, groups['kind'] ?? groups['plain']!, of);
  }).filter(({ span }) => !told.some((one) => one.span.start < span.end && one.span.end > span.start));
  return [...told, ...others].sort((one, other) => one.span.start - other.span.start);
}

function described(text: string, words: Span, kind: string, of: string | undefined): DescribedDocument {
  const before = PLACE_BEFORE.exec(text.slice(Math.max(0, words.start - NEAR), words.start));
  const behind = before ? null : PLACE_BEHIND.exec(text.slice(words.end, words.end + NEAR));
  const paragraph = (before ?? behind)?.[1];
  const start = words.start - (before?.[0].length ?? 0);
  const end = words.end + (behind?.[0].length ?? 0);
  return {
    span: { start, end },
    kind: kind.toLowerCase().replace(/\s+/g, ' '),
    of: of?.replace(/\s+/g, ' '),
    ...(paragraph !== undefined && { paragraph }),
  };
}

/**
 * What stands for a described document where others have their symbol: "concept note (2021)", "concept note (hlc-2023)". One without a
 * year is that of the draft's `event`; `undefined` where there is none.
 */
export function descriptionName({ kind, of: own }: DescribedDocument, event: string | undefined): string | undefined {
  const of = own ?? event;
  return of === undefined ? undefined : `${kind} (${of})`;
}

/** What a {@link descriptionName} says: the kind of document, and the year or event; `undefined` for a symbol. */
export function readDescription(name: string): { readonly kind: DocumentKind; readonly of: string } | undefined {
  const [, words, of] = /^(\p{Ll}+(?: \p{Ll}+)*) \((.+)\)$/u.exec(name) ?? [];
  const kind = words === undefined ? undefined : KINDS.get(words);
  return kind && of !== undefined ? { kind, of } : undefined;
}
