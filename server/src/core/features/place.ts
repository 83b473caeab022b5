import type { Corpus } from '../corpus/corpus';
import type { Block } from '../corpus/sourceDocument';
import type { Span } from '../text/span';

/** A place in a document of the corpus. */
export interface CorpusPlace {
  /** The document's id. */
  readonly document: string;
  /** Raw span. */
  readonly span: Span;
}

/** "2023-conference-concept-note, para. 15": with the printed number of the paragraph where it has one. */
export function placeLabel(place: CorpusPlace, corpus: Corpus): string {
  const block = blockOf(place, corpus);
  const numbered = block?.kind === 'paragraph' && block.label !== undefined && /^\d+$/.test(block.label);
  return numbered ? `${place.document}, para. ${block.label}` : place.document;
}

/** The paragraph, item, cell or footnote that the place stands in, with the whole place; the place itself where there is none. */
export function paragraphAround(place: CorpusPlace, corpus: Corpus): CorpusPlace {
  const block = blockOf(place, corpus);
  const raw = block && corpus.document(place.document)?.clean.toRaw(block.span);
  if (!raw) return place;
  const { start, end } = place.span;
  return { document: place.document, span: { start: Math.min(raw.start, start), end: Math.max(raw.end, end) } };
}

/** An address that opens the document at the line of the place. Lines are counted from 1. */
export function placeLink({ document: id, span }: CorpusPlace, corpus: Corpus): string {
  const file = corpus.file(id);
  return file ? `${file.uri}#L${corpus.lines(id).position(span.start).line + 1}` : '';
}

function blockOf({ document: id, span }: CorpusPlace, corpus: Corpus): Block | undefined {
  const document = corpus.document(id);
  const offset = document?.clean.cleanOffset(span.start);
  return document?.blocks.find((candidate) => touchesInside(candidate.span, offset));
}

function touchesInside(span: Span, offset: number | undefined): boolean {
  return offset !== undefined && span.start <= offset && offset < span.end;
}
