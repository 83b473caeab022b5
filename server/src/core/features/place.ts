import type { SourceDocument } from '../corpus/sourceDocument';
import type { Span } from '../text/span';

/** A place in a document of the corpus. */
export interface CorpusPlace {
  readonly document: SourceDocument;
  /** Raw span. */
  readonly span: Span;
}

/** "2023-conference-concept-note, para. 15": the printed number of the paragraph where it has one. */
export function placeLabel({ document, span }: CorpusPlace): string {
  const clean = document.clean.cleanOffset(span.start);
  const block =
    clean === undefined ? undefined : document.blocks.find(({ span: s }) => s.start <= clean && clean < s.end);
  const numbered = block?.kind === 'paragraph' && block.label !== undefined && /^\d+$/.test(block.label);
  return numbered ? `${document.id}, para. ${block.label}` : document.id;
}

/** An address that opens the document at the line of the place. Lines are counted from 1. */
export function placeLink({ document, span }: CorpusPlace): string {
  return `${document.uri}#L${document.lineAt(span.start)}`;
}
