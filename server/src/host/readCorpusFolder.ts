import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core';
import { decodeText } from './decodeText';

/** What a folder held: the documents, and for each file that could not be read its path with the reason. */
export interface FolderReading {
  readonly files: readonly SourceFile[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** Reads the text files directly in a folder, in the order of their names; files that tell about the folder are left out. */
export async function readCorpusFolder(folder: string): Promise<FolderReading> {
  const names = (await readdir(folder))
    .filter((name) => /\.(?:txt|md)$/i.test(name) && !/^readme\./i.test(name))
    .sort();
  const files: SourceFile[] = [];
  const problems: { path: string; reason: string }[] = [];
  for (const name of names) {
    const path = resolve(join(folder, name));
    try {
      const text = decodeText(await readFile(path));
      files.push({ id: basename(name, extname(name)), uri: pathToFileURL(path).toString(), text });
    } catch (error) {
      problems.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { files, problems };
}
