import { correctedFacts, type CorpusEntry, entryOfHead, type PhraseSegment, type UnreadFiles } from '../../core';
import type { ListedFile, ReadDocument, Unread, UnreadFile, WantedDocument } from '../documentDisk';

/** The user's documents as far as they are read: what the corpus is to show of them. */
export interface OwnDocuments {
  readonly entries: readonly CorpusEntry[];
  /** Where their phrases are found. */
  readonly segments: readonly PhraseSegment[];
  /** The file on the disk, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly UnreadFile[];
  /** Files that were left when the user had the reading stopped. */
  readonly leftOut: number;
  /** Files that these documents lack as yet. */
  readonly unread: UnreadFiles | undefined;
}

export const NO_DOCUMENTS: OwnDocuments = {
  entries: [],
  segments: [],
  paths: new Map(),
  problems: [],
  leftOut: 0,
  unread: undefined,
};

/** What reading a file gave last. */
export interface LastReading {
  /** The stamp of the file as it was listed or read; "" if it must be read again. */
  readonly stamp: string;
  readonly reading: ReadDocument | Unread;
  /** As the corpus has it: the same object as long as neither file nor id has changed, nor what was said of it by hand. */
  entry?: CorpusEntry;
  correction?: string;
}

/** What the files listed come to: the documents that could be read, and the files that could not. */
export interface SortedFiles {
  readonly entries: readonly CorpusEntry[];
  /** What the index is to have of each of these. */
  readonly wanted: readonly WantedDocument[];
  readonly problems: readonly UnreadFile[];
}

/**
 * Sorts the files listed into documents, which get their `ids` in the corpus (by path), and problems. Files not yet read are left out.
 * `address` gives the address by which the client opens a document, from its id and the file's own address.
 */
export function sortFiles(
  listed: Iterable<ListedFile>,
  read: ReadonlyMap<string, LastReading>,
  ids: ReadonlyMap<string, string>,
  address: (id: string, file: string) => string,
): SortedFiles {
  const entries: CorpusEntry[] = [];
  const wanted: WantedDocument[] = [];
  const problems: UnreadFile[] = [];
  for (const { path, uri, correction = {} } of listed) {
    const last = read.get(path);
    if (!last) continue;
    const { reading } = last;
    if ('reason' in reading) {
      problems.push({ path, uri, reason: reading.reason });
      continue;
    }
    const { head, body, kept } = reading;
    const id = ids.get(path)!;
    const said = JSON.stringify(correction);
    if (last.entry?.file.id !== id || last.correction !== said) {
      const facts = correctedFacts(head.facts, correction);
      last.entry = entryOfHead({ id, uri: address(id, uri) }, { ...head, facts }, body);
      last.correction = said;
    }
    entries.push(last.entry);
    wanted.push({ id, path, digest: head.digest, ...(kept !== undefined && { kept }) });
  }
  return { entries, wanted, problems };
}
