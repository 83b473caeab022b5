import type { DocumentKind } from '../kinds/textKinds';
import type { Span } from '../text/span';

/** A document without a symbol as a draft names it: by what it is, and the year or the event it is of. */
export interface DescribedDocument {
  readonly span: Span;
  /** What stands for it where others have their symbol: "concept note (2021)", "concept note (hlc-2023)". */
  readonly name: string;
}

/** Documents of which an event has one. */
const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['concept note', 'concept-note'],
  ['summary', 'summary'],
]);

const YEAR = String.raw`(?:19|20)\d\d`;
const EVENT = String.raw`(?:high-level\s+)?(?:conference|symposium|meeting|seminar|forum|summit|week)`;
const KIND = String.raw`(?<kind>concept\s+note|summary)`;
/** "the 2021 concept note", "the 2011 symposium summary", "the concept note of the 2021 conference", "the concept note of 2021", "the concept note". */
const DESCRIBED = new RegExp(
  String.raw`\b[Tt]he\s+(?:(?<before>${YEAR})\s+(?:${EVENT}\s+)?${KIND}|${KIND.replace('kind', 'plain')}(?:\s+(?:of|for|from|to)\s+(?:the\s+)?(?<after>${YEAR})(?:\s+${EVENT})?|\s+\((?<bracketed>${YEAR})\))?)(?!\s+(?:of|for|from|to|on|by)\b)(?![\p{L}\p{N}-])`,
  'giu',
);

/**
 * The documents that a text describes, in text order. A document without a year belongs to the draft's `event`, as the front matter
 * names it, where there is one.
 */
export function describedDocuments(text: string, event: string | undefined): readonly DescribedDocument[] {
  return Array.from(text.matchAll(DESCRIBED)).flatMap(({ 0: words, index, groups = {} }) => {
    const kind = (groups['kind'] ?? groups['plain']!).toLowerCase().replace(/\s+/g, ' ');
    const of = groups['before'] ?? groups['after'] ?? groups['bracketed'] ?? event;
    if (of === undefined) return [];
    return [{ span: { start: index, end: index + words.length }, name: `${kind} (${of})` }];
  });
}

/** What a name that {@link describedDocuments} gives says: the kind of document, and the year or event; `undefined` for a symbol. */
export function readDescription(name: string): { readonly kind: DocumentKind; readonly of: string } | undefined {
  const [, words, of] = /^(\p{Ll}+(?: \p{Ll}+)*) \((.+)\)$/u.exec(name) ?? [];
  const kind = words === undefined ? undefined : KINDS.get(words);
  return kind && of !== undefined ? { kind, of } : undefined;
}
