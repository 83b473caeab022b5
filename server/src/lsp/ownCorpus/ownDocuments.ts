import { type FileReading, type PhraseSegment, restoreReading } from '../../core';
import type { DocumentReading, ListedFile, ReadDocument, UnreadFile, WantedDocument } from '../host';

/** The user's documents as far as they are read. */
export interface OwnDocuments {
  readonly read: readonly FileReading[];
  /** Where their phrases are found. */
  readonly segments: readonly PhraseSegment[];
  /** The file on the disk, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly UnreadFile[];
  /** Files that were left when the user had the reading stopped. */
  readonly leftOut: number;
}

export const NO_DOCUMENTS: OwnDocuments = { read: [], segments: [], paths: new Map(), problems: [], leftOut: 0 };

/** A file as it was read last. */
export interface ReadFile {
  readonly stamp: string;
  readonly reading: DocumentReading;
  /** As the corpus has it: the same object as long as neither file nor id has changed. */
  entry?: FileReading;
}

/** A file that could be read, under the id it has in the corpus. */
export interface OwnDocument {
  readonly id: string;
  readonly file: ListedFile;
  readonly read: ReadFile;
  readonly reading: ReadDocument;
}

/** Which of the files listed are documents, and which could not be read. What was not read yet is neither. */
export function sortFiles(
  listed: Iterable<ListedFile>,
  read: ReadonlyMap<string, ReadFile>,
  ids: ReadonlyMap<string, string>,
): { readonly documents: readonly OwnDocument[]; readonly problems: readonly UnreadFile[] } {
  const documents: OwnDocument[] = [];
  const problems: UnreadFile[] = [];
  for (const file of listed) {
    const { path, uri } = file;
    const found = read.get(path);
    if (!found) continue;
    const { reading } = found;
    if ('reason' in reading) problems.push({ path, uri, reason: reading.reason });
    else documents.push({ id: ids.get(path)!, file, read: found, reading });
  }
  return { documents, problems };
}

/** What the index is to have of a document. */
export function wantedDocument({ id, file: { path }, reading: { head, kept } }: OwnDocument): WantedDocument {
  return { id, path, digest: head.digest, ...(kept !== undefined && { kept }) };
}

/** A document as the corpus has it. `address` is that by which the client opens it. */
export function corpusEntry(
  { id, file: { uri }, read, reading: { head, body } }: OwnDocument,
  address: (id: string, file: string) => string,
): FileReading {
  if (read.entry?.file.id !== id) read.entry = restoreReading({ id, uri: address(id, uri) }, head, body);
  return read.entry;
}
