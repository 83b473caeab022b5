import {
  batchesOf,
  createOwnCatalogue,
  type FileText,
  headOf,
  openBody,
  type OwnFile,
  phraseSourceOfBody,
  type PhraseSegment,
  type PhraseSource,
  readParts,
  segmentChanges,
  shippedCatalogue,
  updateSegments,
} from '../core';
import type {
  ClientDiskOptions,
  DocumentDisk,
  FolderListing,
  ListedFile,
  ReadDocument,
  Unread,
  WantedDocument,
} from '../lsp/documentDisk';
import { unescaped } from '../lsp/unescaped';

/** Reads the text out of a file's bytes, by its name. Rejects with what is wrong with it, for the user. */
export type TextReader = (path: string, bytes: Uint8Array) => Promise<FileText>;

/** An address, which no path of a folder is: "c:" is a drive. */
const ADDRESS = /^[a-z][a-z\d+.-]+:/i;
/** A file is said to have changed by who watches it: it has no stamp of its own. */
const STAMP = 'named';

/**
 * What a server without a disk has instead: the files that the client names and reads for it. Folders, which it cannot list, are empty.
 * Everything is done in the server's own thread, as these are single documents.
 */
export class ClientDisk implements DocumentDisk {
  readonly #bytesOf: ClientDiskOptions['bytesOf'];
  readonly #readText: TextReader;
  readonly #unindexed = new Map<string, PhraseSource>();
  #catalogue = shippedCatalogue;
  #segments: readonly PhraseSegment[] = [];

  constructor({ bytesOf }: Pick<ClientDiskOptions, 'bytesOf'>, readText: TextReader) {
    this.#bytesOf = bytesOf;
    this.#readText = readText;
  }

  list(folder: string): Promise<FolderListing> {
    if (!ADDRESS.test(folder)) return Promise.resolve({ uri: '', root: '', files: [], problems: [] });
    const file: ListedFile = { path: unescaped(folder), uri: folder, stamp: STAMP };
    return Promise.resolve({ uri: folder, root: '', isFile: true, files: [file], problems: [] });
  }

  useCatalogue(files: readonly OwnFile[]): void {
    this.#catalogue = createOwnCatalogue(files).catalogue;
  }

  recall(files: readonly ListedFile[]): Promise<readonly undefined[]> {
    return Promise.resolve(files.map(() => undefined));
  }

  async read({ path, uri, stamp }: ListedFile): Promise<ReadDocument | Unread> {
    try {
      const file = uri.replace(/[?#].*$/s, '');
      const name = path.replace(/^.*[\\/]|\.[^.]*$/g, '');
      const parts = readParts(await this.#readText(file, await this.#bytesOf(uri)), name);
      this.#unindexed.set(path, phraseSourceOfBody('', parts.body));
      const open = openBody(parts.body);
      return { stamp, head: headOf(parts, this.#catalogue), body: () => open };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error), gone: false };
    }
  }

  index(documents: readonly WantedDocument[]): Promise<readonly PhraseSegment[]> {
    const { gone, missing } = segmentChanges(this.#segments, documents);
    const lacking = new Set(missing);
    const added = documents.flatMap(({ id, path }) => {
      const source = lacking.has(id) ? this.#unindexed.get(path) : undefined;
      return source ? [{ ...source, id }] : [];
    });
    for (const [n, batch] of [[], ...batchesOf(added)].entries())
      this.#segments = updateSegments(this.#segments, { ...(n === 0 && { gone }), added: batch });
    for (const { path } of documents) this.#unindexed.delete(path);
    return Promise.resolve(this.#segments);
  }

  stopIndexing(): void {
    // A few documents are indexed before anybody could ask for that.
  }

  correct(): Promise<string> {
    return Promise.resolve('is kept beside the documents, where a browser cannot write');
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
