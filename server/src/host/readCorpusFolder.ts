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
  const readings = await Promise.all(names.map((name) => readSource(resolve(join(folder, name)))));
  return {
    files: readings.filter((reading) => 'text' in reading),
    problems: readings.filter((reading) => 'reason' in reading),
  };
}

async function readSource(path: string): Promise<SourceFile | FolderReading['problems'][number]> {
  try {
    const text = decodeText(await readFile(path));
    return { id: basename(path, extname(path)), uri: pathToFileURL(path).toString(), text };
  } catch (error) {
    return { path, reason: error instanceof Error ? error.message : String(error) };
  }
}
