import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus, CorpusSymbol, CorpusSymbolKind, OutlineItem, OutlineKind } from '../../core';
import { toRange, toCorpusLocation } from './ranges';

const OUTLINE_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.String,
  salutation: SymbolKind.Key,
  point: SymbolKind.Field,
  closing: SymbolKind.Key,
  preambular: SymbolKind.Field,
  operative: SymbolKind.Method,
};

/** A part of a draft with its parts, as an outline shows it. */
export const toDocumentSymbol = (
  document: TextDocument,
  { kind, title, span, selection, children }: OutlineItem,
): DocumentSymbol => ({
  name: title,
  kind: OUTLINE_KINDS[kind],
  range: toRange(document, span),
  selectionRange: toRange(document, selection),
  children: children.map((child) => toDocumentSymbol(document, child)),
});

/** Symbols as a flat list, for a client that knows no tree. */
export const toSymbolInformation = (
  document: TextDocument,
  { kind, title, span, children }: OutlineItem,
  containerName?: string,
): SymbolInformation[] => [
  {
    name: title,
    kind: OUTLINE_KINDS[kind],
    location: { uri: document.uri, range: toRange(document, span) },
    ...(containerName !== undefined && { containerName }),
  },
  ...children.flatMap((child) => toSymbolInformation(document, child, title)),
];

const CORPUS_KINDS: Readonly<Record<CorpusSymbolKind, SymbolKind>> = {
  citation: SymbolKind.Constant,
  event: SymbolKind.Event,
  session: SymbolKind.Namespace,
  entity: SymbolKind.Class,
  convention: SymbolKind.Constant,
  person: SymbolKind.Object,
  term: SymbolKind.Key,
};

/** What the corpus speaks of, where it can be opened; `undefined` for a place in a document that is not there. */
export function toWorkspaceSymbol(
  { kind, name, detail, place }: CorpusSymbol,
  corpus: Corpus,
): SymbolInformation | undefined {
  const location = toCorpusLocation(place, corpus);
  return location && { name, kind: CORPUS_KINDS[kind], location, ...(detail !== '' && { containerName: detail }) };
}
