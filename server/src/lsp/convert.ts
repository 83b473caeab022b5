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
  type InlineCompletionItem,
  type InsertReplaceEdit,
  type Location,
  type LocationLink,
  type Range,
  type WorkspaceEdit,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CompletionItem as CoreCompletionItem,
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
  IgnoringComment,
  InlineCompletion,
  NameToken,
  OutlineItem,
  OutlineKind,
  Problem,
  Severity,
  Span,
} from '../core';
import { nameKinds, REASON_TO_WRITE, standingRest } from '../core';

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

/** The span of a range of the editor. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

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

/**
 * Tokens as LSP packs them, five numbers each: lines and characters from the one before, length, number of the kind in
 * `nameKinds`, no modifiers. A token over several lines is cut at their ends, for clients that cannot take one whole.
 */
export function toTokenData(document: TextDocument, tokens: readonly NameToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { kind, span } of tokens) {
    const type = nameKinds.indexOf(kind);
    const written = document.getText(toRange(document, span));
    for (const { 0: piece, index } of written.matchAll(/[^\r\n]+/g)) {
      const at = document.positionAt(span.start + index);
      const sameLine = at.line === last.line;
      data.push(at.line - last.line, sameLine ? at.character - last.character : at.character, piece.length, type, 0);
      last = at;
    }
  }
  return data;
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

/** The edit that puts in a comment, its reason selected to be written over where the client can. */
export function toIgnoringEdit(
  document: TextDocument,
  { offset, halves: [before, after] }: IgnoringComment,
  { versioned, snippets }: { readonly versioned: boolean; readonly snippets: boolean },
): WorkspaceEdit {
  const span = { start: offset, end: offset };
  if (!versioned || !snippets)
    return toWorkspaceEdit(document, [{ span, newText: `${before}${REASON_TO_WRITE}${after}` }], versioned);
  const { uri, version } = document;
  const snippet = { kind: 'snippet' as const, value: `${before}\${1:${REASON_TO_WRITE}}${after}` };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [{ range: toRange(document, span), snippet }] }],
  };
}

/** A hover card as the editor shows it. */
export const toHover = (
  document: TextDocument,
  { span, markdown, text }: HoverCard,
  client: { readonly markdown: boolean },
): Hover => ({
  range: toRange(document, span),
  contents: client.markdown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: text },
});

/** What the client can show of a completion item. */
export interface CompletionClient {
  readonly labelDetails: boolean;
  /** Edits that say what to replace after the cursor, for who wants that. */
  readonly insertReplace: boolean;
}

const COMPLETION_KINDS: Record<CoreCompletionItem['kind'], CompletionItemKind> = {
  phrase: CompletionItemKind.Text,
  citation: CompletionItemKind.Reference,
  entity: CompletionItemKind.Module,
  convention: CompletionItemKind.File,
  person: CompletionItemKind.Value,
  term: CompletionItemKind.Keyword,
};

/**
 * What the core offers, as the items of an editor's list in the core's order. An editor puts the items first that match most of
 * what is typed: so all of a line replace the same of it.
 */
export function toCompletionItems(
  document: TextDocument,
  offset: number,
  items: readonly CoreCompletionItem[],
  client: CompletionClient,
): CompletionItem[] {
  const text = document.getText();
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const start = Math.min(...items.map(({ replaceStart }) => replaceStart).filter((from) => from >= line));
  return items.map((item, rank) => {
    const kept = item.replaceStart < line ? '' : text.slice(start, item.replaceStart);
    return {
      label: item.label,
      ...(client.labelDetails && { labelDetails: { description: item.aside } }),
      kind: COMPLETION_KINDS[item.kind],
      detail: item.detail,
      documentation: { kind: 'markdown', value: item.documentation },
      filterText: kept + item.filterText,
      sortText: String(rank).padStart(3, '0'),
      textEdit: toCompletionEdit(
        document,
        { start: item.replaceStart - kept.length, end: offset },
        kept + item.insert,
        client,
      ),
    };
  });
}

/** Both edits where they differ: replacing takes away what the item would write a second time. */
function toCompletionEdit(
  document: TextDocument,
  span: Span,
  newText: string,
  client: CompletionClient,
): TextEdit | InsertReplaceEdit {
  const insert = toRange(document, span);
  const after = client.insertReplace ? standingRest(document.getText(), span.end, newText) : 0;
  if (after === 0) return { range: insert, newText };
  return { newText, insert, replace: toRange(document, { start: span.start, end: span.end + after }) };
}

/** Ghost text as the editor shows it, always with its range: without one an editor replaces the rest of the line. */
export const toInlineCompletion = (
  document: TextDocument,
  offset: number,
  { insert, replaceStart }: InlineCompletion,
): InlineCompletionItem => ({
  insertText: insert,
  filterText: insert,
  range: toRange(document, { start: replaceStart, end: offset }),
});
