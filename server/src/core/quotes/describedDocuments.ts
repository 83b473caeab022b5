import type { DocumentKind } from '../kinds/textKinds';
import type { Span } from '../text/span';

/** A document without a symbol as a text names it: by what it is, and the year it is of, if it says so. */
export interface DescribedDocument {
  readonly span: Span;
  /** "concept note", "summary". */
  readonly kind: string;
  readonly year: string | undefined;
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

/** The documents that a text describes, in text order. */
export function describedDocuments(text: string): readonly DescribedDocument[] {
  return Array.from(text.matchAll(DESCRIBED), ({ 0: words, index, groups = {} }) => ({
    span: { start: index, end: index + words.length },
    kind: (groups['kind'] ?? groups['plain']!).toLowerCase().replace(/\s+/g, ' '),
    year: groups['before'] ?? groups['after'] ?? groups['bracketed'],
  }));
}

/**
 * What stands for a described document where others have their symbol: "concept note (2021)", "concept note (hlc-2023)". One without a
 * year is that of the draft's `event`; `undefined` where there is none.
 */
export function descriptionName({ kind, year }: DescribedDocument, event: string | undefined): string | undefined {
  const of = year ?? event;
  return of === undefined ? undefined : `${kind} (${of})`;
}

/** What a {@link descriptionName} says: the kind of document, and the year or event; `undefined` for a symbol. */
export function readDescription(name: string): { readonly kind: DocumentKind; readonly of: string } | undefined {
  const [, words, of] = /^(\p{Ll}+(?: \p{Ll}+)*) \((.+)\)$/u.exec(name) ?? [];
  const kind = words === undefined ? undefined : KINDS.get(words);
  return kind && of !== undefined ? { kind, of } : undefined;
}
