import { type CleanText, type CleanTextPieces, restoreCleanText } from '../text/cleanText';
import { type Remembering } from '../text/memory';
import { type PhraseSource } from '../phraseIndex/segment/phraseSegment';
import { type FileText } from '../source/fileText';
import { parseSourceDocument } from '../source/parseSourceDocument';
import { type SourceDocument } from '../source/sourceDocument';

/** What of a document is looked at only where something of it is shown. */
type Structure = Pick<SourceDocument, 'blocks' | 'sections' | 'footnotes' | 'leftOut'>;

/** What a document says of itself and its event. Its title is "" where none is printed. */
export type DocumentFacts = Omit<SourceDocument, 'id' | 'uri' | 'clean' | keyof Structure | keyof Remembering>;

/** A document's text and structure as plain data: what may lie on a disk until it is asked for. */
export interface DocumentBody {
  readonly raw: string;
  /** The clean text, and how it was made from the raw one. */
  readonly text: string;
  readonly pieces: CleanTextPieces;
  readonly structure: Structure;
}

/** A document's text and structure, to be asked. */
export interface OpenBody extends Structure {
  readonly raw: string;
  readonly clean: CleanText;
}

/** What a text says, as plain data: it has no id and no address, and nobody has looked for names in it. */
export interface DocumentParts {
  readonly facts: DocumentFacts;
  readonly body: DocumentBody;
}

/** Reads any text. `name` is that of its file, without the extension. */
export function readParts(file: FileText, name: string): DocumentParts {
  const { text: raw } = file;
  const document = parseSourceDocument({ id: '', uri: '', text: raw }, { ...file, name });
  const { id: _id, uri: _uri, clean, blocks, sections, footnotes, leftOut, ...facts } = document;
  const structure = { blocks, sections, footnotes, leftOut };
  return { facts, body: { raw, text: clean.text, pieces: clean.pieces, structure } };
}

export function openBody({ raw, text, pieces, structure }: DocumentBody): OpenBody {
  return { raw, clean: restoreCleanText(text, raw.length, pieces), ...structure };
}

/** The body of a document whose own is lost: it says nothing, and nothing fails. */
export const EMPTY_BODY: OpenBody = openBody({
  raw: '',
  text: '',
  pieces: { cleanStarts: [], rawStarts: [], rawLengths: [], copied: [] },
  structure: { blocks: [], sections: [], footnotes: [], leftOut: [] },
});

/** A document as the phrase index reads it, from its body alone. */
export function phraseSourceOfBody(
  id: string,
  { text, structure: { blocks } }: Pick<DocumentBody, 'text' | 'structure'>,
): PhraseSource {
  return { id, text, blocks: blocks.map(({ span }) => span) };
}
