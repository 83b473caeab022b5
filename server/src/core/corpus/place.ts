import type { Corpus } from './corpus';
import { rawBlockAt } from '../source/placeLabel';
import type { Span } from '../text/span';

/** A place in a document of the corpus. */
export interface CorpusPlace {
  /** The document's id. */
  readonly document: string;
  /** Raw span. */
  readonly span: Span;
}

/** The paragraph, item, cell or footnote that the place stands in, with the whole place; the place itself where there is none. */
export function paragraphAround(place: CorpusPlace, corpus: Corpus): CorpusPlace {
  const document = corpus.document(place.document);
  const block = document && rawBlockAt(document, place.span.start);
  const raw = block && document.clean.toRaw(block.span);
  if (!raw) return place;
  const { start, end } = place.span;
  return { document: place.document, span: { start: Math.min(raw.start, start), end: Math.max(raw.end, end) } };
}

/** An address that opens the document at the line of the place. Lines are counted from 1. */
export function placeLink({ document: id, span }: CorpusPlace, corpus: Corpus): string {
  const file = corpus.file(id);
  return file ? `${file.uri}#L${corpus.lines(id).position(span.start).line + 1}` : '';
}
