import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextFile } from '../lsp/host';
import { decodeText } from './decodeText';
import { namedPlaces } from './namedPlaces';
import { readBytes, TEXT_LIMITS } from './readBytes';
import { reasonOf } from './readingProblem';

/** Reads a text file; see {@link Host.readFile}. */
export async function readTextFile(path: string, folders: readonly string[]): Promise<TextFile> {
  const places = namedPlaces(path, folders);
  if (places.length === 0) throw new Error('has no workspace folder to be looked for in');
  let problem: unknown;
  for (const place of places) {
    try {
      const text = decodeText(await readBytes(place, TEXT_LIMITS));
      return { name: basename(place), uri: pathToFileURL(place).toString(), text };
    } catch (error) {
      problem ??= error;
    }
  }
  throw new Error(reasonOf(problem));
}
