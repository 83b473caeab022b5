import { join } from 'node:path';
import { documentIds, type FileReading, type OwnFile, type PhraseSegment, restoreReading } from '../core';
import type { ListedFile, ReadDocument, UnreadFile, WantedDocument } from '../lsp/host';
import { readAhead } from '../lsp/ownCorpus/readAhead';
import { settings } from '../protocol';
import { CorpusThread } from './corpus/corpusThread';

/** What folders held: the documents with their index, and each file that could not be read with the reason. */
export interface FolderReading {
  readonly read: readonly FileReading[];
  readonly segments: readonly PhraseSegment[];
  readonly problems: readonly UnreadFile[];
}

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
}

/** Reads all documents in folders and below, in the order of their paths. */
export async function readCorpusFolders(
  folders: readonly string[],
  { root, taken, catalogue, cache, warn }: FolderReadingOptions,
): Promise<FolderReading> {
  if (folders.length === 0) return { read: [], segments: [], problems: [] };
  const disk = new CorpusThread(join(root, 'dist', 'reader'), { cache, warn, lost: () => undefined });
  disk.useCatalogue(catalogue);
  const listings = await Promise.all(
    folders.map((folder) => disk.list(folder, [], settings['corpus.exclude'].default)),
  );
  const problems = listings.flatMap((listing) => listing.problems);
  const listed = [...new Map(listings.flatMap((listing) => listing.files.map((file) => [file.path, file]))).values()];
  const ids = documentIds(
    listed.map(({ path }) => path),
    taken,
  );
  const kept = await disk.recall(listed);
  const found: { readonly file: ListedFile; readonly id: string; readonly reading: ReadDocument }[] = [];
  const readings = readAhead(listed.entries(), async ([i, file]) => ({
    file,
    reading: kept[i] ?? (await disk.read(file)),
  }));
  for await (const { file, reading } of readings) {
    const { path, uri } = file;
    if ('reason' in reading) problems.push({ path, uri, reason: reading.reason });
    else found.push({ file, id: ids.get(path)!, reading });
  }
  const segments = await disk.index(
    found.map(({ file: { path }, id, reading: { head, kept: name } }): WantedDocument => ({
      id,
      path,
      digest: head.digest,
      ...(name !== undefined && { kept: name }),
    })),
  );
  await disk.close();
  const read = found.map(({ file: { uri }, id, reading: { head, body } }) => restoreReading({ id, uri }, head, body));
  return { read, segments, problems };
}
