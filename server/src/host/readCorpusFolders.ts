import { join } from 'node:path';
import { documentIds, type OwnFile } from '../core';
import { type LastReading, NO_DOCUMENTS, type OwnDocuments, sortFiles } from '../lsp/ownCorpus/ownDocuments';
import { readAhead } from '../lsp/ownCorpus/readAhead';
import { settings } from '../protocol';
import { CorpusThread } from './corpus/corpusThread';

/** What folders are read with. */
export interface FolderReadingOptions {
  /** The folder that holds `dist/`. */
  readonly root: string;
  /** Ids of other documents. */
  readonly taken: ReadonlySet<string>;
  /** Files with rows of the user's own. */
  readonly catalogue: readonly OwnFile[];
  /** A folder that keeps what was read for the next time. */
  readonly cache: string | undefined;
  readonly warn: (message: string) => void;
  /** Is told how many documents are read, of how many. */
  readonly progress?: (done: number, all: number) => void;
}

/** Reads all documents in folders and below, in the order of their paths. */
export async function readCorpusFolders(
  folders: readonly string[],
  { root, taken, catalogue, cache, warn, progress }: FolderReadingOptions,
): Promise<OwnDocuments> {
  if (folders.length === 0) return NO_DOCUMENTS;
  const disk = new CorpusThread(join(root, 'dist', 'reader'), { cache, warn, lost: () => undefined });
  disk.useCatalogue(catalogue);
  const listings = await Promise.all(
    folders.map((folder) => disk.list(folder, [], settings['corpus.exclude'].default)),
  );
  const listed = new Map(listings.flatMap((listing) => listing.files.map((file) => [file.path, file])));
  const ids = documentIds([...listed.keys()], taken);
  const kept = await disk.recall([...listed.values()]);
  const read = new Map<string, LastReading>();
  const readings = readAhead([...listed.values()].entries(), async ([i, file]) => ({
    file,
    reading: kept[i] ?? (await disk.read(file)),
  }));
  for await (const { file, reading } of readings) {
    read.set(file.path, { stamp: file.stamp, reading });
    progress?.(read.size, listed.size);
  }
  const { entries, wanted, problems } = sortFiles(listed.values(), read, ids, (_id, uri) => uri);
  const segments = await disk.index(wanted);
  await disk.close();
  return {
    entries,
    segments,
    paths: new Map(wanted.map(({ id, path }) => [id, path])),
    problems: [...listings.flatMap((listing) => listing.problems), ...problems],
    leftOut: 0,
    unread: undefined,
  };
}
