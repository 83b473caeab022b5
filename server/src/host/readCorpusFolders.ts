import { join } from 'node:path';
import { documentIds, type PreparedDocument, type SourceFile } from '../core';
import type { UnreadFile } from '../lsp/host';
import { DEFAULT_SETTINGS } from '../lsp/settings';
import { DocumentReader } from './documentReader';
import { listCorpusFolder } from './listCorpusFolder';

/** What folders held: the documents, and each file that could not be read with the reason. */
export interface FolderReading {
  readonly files: readonly SourceFile[];
  readonly prepared: readonly PreparedDocument[];
  readonly problems: readonly UnreadFile[];
}

/** Reads all documents in folders and below, in the order of their paths. `root` is the folder that holds `dist/`; `taken` are ids of others. */
export async function readCorpusFolders(
  folders: readonly string[],
  root: string,
  taken: ReadonlySet<string>,
): Promise<FolderReading> {
  const listings = await Promise.all(
    folders.map((folder) => listCorpusFolder(folder, [], DEFAULT_SETTINGS.corpus.exclude)),
  );
  const problems = listings.flatMap((listing) => listing.problems);
  const listed = new Map(listings.flatMap((listing) => listing.files.map((file) => [file.path, file])));
  const ids = documentIds([...listed.keys()], taken);
  const files: SourceFile[] = [];
  const prepared: PreparedDocument[] = [];
  const reader = new DocumentReader(join(root, 'dist', 'reader', 'readerWorker.mjs'));
  for (const { path, uri } of listed.values()) {
    const reading = await reader.read(path);
    if ('reason' in reading) problems.push({ path, uri, reason: reading.reason });
    else {
      const id = ids.get(path)!;
      files.push({ id, uri, text: reading.text });
      prepared.push({ ...reading.prepared, id });
    }
  }
  reader.stop();
  return { files, prepared, problems };
}
