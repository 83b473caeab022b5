/** The only place where a span of the core becomes a range of the editor. */
export {
  type LensLine,
  toCodeLens,
  toDocumentLink,
  toInlayHint,
  toFoldingRange,
  toTokenData,
  toHover,
} from './decorations';
export { toDocumentSymbol, toSymbolInformation, toWorkspaceSymbol } from './symbols';
export { toRange, toSpan, toCorpusLocation, toLocationLink, toSelectionRange } from './ranges';
export { toDraftStub, toWorkspaceEdit, toIgnoringEdit } from './edits';
export { type CompletionClient, toCompletionItems, toInlineCompletion } from './completion';
export { type DiagnosticClient, toDiagnostic } from './diagnostics';
