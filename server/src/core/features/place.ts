import type { Corpus } from '../corpus/corpus';
import type { Span } from '../text/span';

/** A place in a document of the corpus. */
export interface CorpusPlace {
  /** The document's id. */
  readonly document: string;
  /** Raw span. */
  readonly span: Span;
}

/** "2023-conference-concept-note, para. 15": with the printed number of the paragraph where it has one. */
export function placeLabel({ document: id, span }: CorpusPlace, corpus: Corpus): string {
  const document = corpus.document(id);
  const offset = document?.clean.cleanOffset(span.start);
  const block = document?.blocks.find((candidate) => touchesInside(candidate.span, offset));
  const numbered = block?.kind === 'paragraph' && block.label !== undefined && /^\d+$/.test(block.label);
  return numbered ? `${id}, para. ${block.label}` : id;
}

/** An address that opens the document at the line of the place. Lines are counted from 1. */
export function placeLink({ document: id, span }: CorpusPlace, corpus: Corpus): string {
  const file = corpus.file(id);
  return file ? `${file.uri}#L${corpus.lines(id).position(span.start).line + 1}` : '';
}

function touchesInside(span: Span, offset: number | undefined): boolean {
  return offset !== undefined && span.start <= offset && offset < span.end;
}
