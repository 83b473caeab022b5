import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextFile } from '../lsp/host';
import { decodeText } from './decodeText';
import { reasonOf } from './readingProblem';

/** Longer files are not written by hand. */
const MOST_BYTES = 8_000_000;

/** Reads a text file; see {@link Host.readFile}. */
export async function readTextFile(path: string, folders: readonly string[]): Promise<TextFile> {
  const places = isAbsolute(path)
    ? [path]
    : folders.filter((folder) => folder.startsWith('file:')).map((folder) => join(fileURLToPath(folder), path));
  if (places.length === 0) throw new Error('has no workspace folder to be looked for in');
  let problem: unknown;
  for (const place of places) {
    try {
      const { size } = await stat(place);
      if (size > MOST_BYTES) throw new Error('is too long');
      return { name: basename(place), uri: pathToFileURL(place).toString(), text: decodeText(await readFile(place)) };
    } catch (error) {
      problem ??= error;
    }
  }
  throw new Error(reasonOf(problem));
}
