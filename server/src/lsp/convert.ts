import {
  CompletionItemKind,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type Location,
  type LocationLink,
  type Range,
  type WorkspaceEdit,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Corpus,
  CorpusPlace,
  CorpusSymbol,
  CorpusSymbolKind,
  Definition,
  DraftLink,
  Edit,
  Fold,
  FoldKind,
  HoverCard,
  OutlineItem,
  OutlineKind,
  PhraseCompletion,
  Problem,
  Severity,
  Span,
} from '../core';
import { describePhrase, phraseDetail } from '../core';

/** The only place a span of the core becomes a range of the editor. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The range of a raw span in a document of the corpus. */
const toCorpusRange = (corpus: Corpus, id: string, { start, end }: Span): Range => {
  const lines = corpus.lines(id);
  return { start: lines.position(start), end: lines.position(end) };
};

/** A place of the corpus where an editor can open it; `undefined` for a document that is not there. */
export function toCorpusLocation({ document, span }: CorpusPlace, corpus: Corpus): Location | undefined {
  const file = corpus.file(document);
  return file && { uri: file.uri, range: toCorpusRange(corpus, document, span) };
}

/** A jump to the corpus that shows the whole paragraph and selects the name in it. */
export function toLocationLink(
  document: TextDocument,
  { origin, paragraph, place }: Definition,
  corpus: Corpus,
): LocationLink | undefined {
  const shown = toCorpusLocation(paragraph, corpus);
  const selected = toCorpusLocation(place, corpus);
  if (!shown || !selected) return undefined;
  return {
    originSelectionRange: toRange(document, origin),
    targetUri: shown.uri,
    targetRange: shown.range,
    targetSelectionRange: selected.range,
  };
}

const OUTLINE_KINDS: Record<OutlineKind, SymbolKind> = {
  section: SymbolKind.String,
  salutation: SymbolKind.Key,
  point: SymbolKind.Field,
  closing: SymbolKind.Key,
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

/** The same as a flat list, for a client that knows no other. */
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

const CORPUS_KINDS: Record<CorpusSymbolKind, SymbolKind> = {
  citation: SymbolKind.Constant,
  event: SymbolKind.Event,
  session: SymbolKind.Namespace,
};

/** What the corpus speaks of, where it can be opened; `undefined` for a place in a document that is not there. */
export function toWorkspaceSymbol(
  { kind, name, detail, place }: CorpusSymbol,
  corpus: Corpus,
): SymbolInformation | undefined {
  const location = toCorpusLocation(place, corpus);
  return location && { name, kind: CORPUS_KINDS[kind], location, ...(detail !== '' && { containerName: detail }) };
}

/** A link to the page of what is cited. */
export const toDocumentLink = (
  document: TextDocument,
  { span, target, title }: DraftLink,
  client: { readonly tooltips: boolean },
): DocumentLink => ({ range: toRange(document, span), target, ...(client.tooltips && { tooltip: title }) });

const FOLDING_KINDS: Record<FoldKind, FoldingRangeKind | undefined> = {
  'front-matter': FoldingRangeKind.Region,
  section: undefined,
  comment: FoldingRangeKind.Comment,
  footnotes: FoldingRangeKind.Region,
  code: undefined,
};

/** A fold as whole lines; `undefined` where it has one line only. */
export function toFoldingRange(document: TextDocument, { kind, span }: Fold): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  const known = FOLDING_KINDS[kind];
  return start.line < end.line
    ? { startLine: start.line, endLine: end.line, ...(known && { kind: known }) }
    : undefined;
}

/** Spans that grow, smallest first, as the editor links them. */
export function toSelectionRange(document: TextDocument, steps: readonly Span[]): SelectionRange {
  const outwards = [...steps].reverse().map((span) => toRange(document, span));
  const [whole = toRange(document, { start: 0, end: document.getText().length }), ...inner] = outwards;
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole });
}

/** What the client can do with a diagnostic. */
export interface DiagnosticClient {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** A problem as the editor lists it. */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  corpus: Corpus,
  client: DiagnosticClient,
  documentation: string | undefined,
): Diagnostic {
  const related = (problem.evidence ?? []).map(({ message, uri, document: id, span }) => ({
    message,
    location: { uri, range: toCorpusRange(corpus, id, span) },
  }));
  return {
    range: toRange(document, problem.span),
    message: problem.message,
    severity: SEVERITIES[problem.severity],
    source: 'rostrum',
    code: problem.rule,
    ...(client.codeDescription && documentation && { codeDescription: { href: documentation } }),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

/** Edits of one document. With `versioned` the client refuses them once the document has changed. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** A hover card as the editor shows it. */
export const toHover = (document: TextDocument, card: HoverCard): Hover => ({
  range: toRange(document, card.span),
  contents: { kind: 'markdown', value: card.markdown },
});

/** What the client can show of a completion item. */
export interface CompletionClient {
  readonly labelDetails: boolean;
}

/**
 * A phrase as a completion item. Its range and filter text reach back over the typed words of the phrase: without that the
 * editor closes the list at the first space.
 */
export function toCompletionItem(
  document: TextDocument,
  offset: number,
  phrase: PhraseCompletion,
  rank: number,
  corpus: Corpus,
  client: CompletionClient,
): CompletionItem {
  return {
    label: phrase.label,
    // The list is narrow and phrases are long: beside the label stands the count alone, the rest in the item's details.
    ...(client.labelDetails && { labelDetails: { description: `${phrase.count}×` } }),
    kind: CompletionItemKind.Text,
    detail: phraseDetail(phrase, corpus),
    documentation: { kind: 'markdown', value: describePhrase(phrase, corpus) },
    filterText: phrase.insert,
    sortText: String(rank).padStart(3, '0'),
    textEdit: { range: toRange(document, { start: phrase.replaceStart, end: offset }), newText: phrase.insert },
  };
}
