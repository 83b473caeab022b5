import type { Location, LocationLink, Range, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus, CorpusPlace, Definition, Span } from '../../core';

/** A span of the core as a range of the editor. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The span of a range of the editor. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** The range of a raw span in a document of the corpus. */
export const toCorpusRange = (corpus: Corpus, id: string, { start, end }: Span): Range => {
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

/** Spans that grow, smallest first, as the editor links them. */
export function toSelectionRange(document: TextDocument, steps: readonly Span[]): SelectionRange {
  const outwards = [...steps].reverse().map((span) => toRange(document, span));
  const [whole = toRange(document, { start: 0, end: document.getText().length }), ...inner] = outwards;
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole });
}
