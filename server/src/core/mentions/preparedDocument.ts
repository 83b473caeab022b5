import { type CleanTextPieces, restoreCleanText } from '../text/cleanText';
import { digestOf } from '../text/digest';
import type { PreparedMentions } from './preparedMentions';
import type { SourceDocument } from '../source/sourceDocument';
import { parseSourceDocument } from '../source/parseSourceDocument';
import type { SourceFile } from '../source/sourceFile';

/**
 * A source document read ahead of time, as plain data: reading the documents that ship with Rostrum takes longer than
 * everything else between its start and its first answer, and always gives the same.
 */
export interface PreparedDocument {
  readonly id: string;
  /** Of the raw text it was read from. */
  readonly digest: number;
  readonly document: Omit<SourceDocument, 'clean' | 'uri' | 'id'>;
  readonly text: string;
  readonly pieces: CleanTextPieces;
  /** What it names, by the rows that ship with Rostrum, where that was looked for. */
  readonly mentions?: PreparedMentions;
}

/** Reads a document ahead of time, perhaps before it has an id and address: those of the file it is restored for count. */
export function prepareDocument(file: SourceFile): PreparedDocument {
  const { clean, uri: _uri, id, ...document } = parseSourceDocument(file);
  return { id, digest: digestOf(file.text), document, text: clean.text, pieces: clean.pieces };
}

/** The document that was prepared, if the file still has the text it was prepared from; read anew otherwise. */
export function restoreDocument(file: SourceFile, prepared: PreparedDocument | undefined): SourceDocument {
  if (prepared?.digest !== digestOf(file.text)) return parseSourceDocument(file);
  const clean = restoreCleanText(prepared.text, file.text.length, prepared.pieces);
  const { document } = prepared;
  // A document without a title is called by its id, which one that was read under no id has only now.
  return { ...document, title: document.title || file.id, id: file.id, uri: file.uri, clean };
}
