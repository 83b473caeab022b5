import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSegment, type PhraseSegment, type PreparedDocument, type SourceFile } from '../core';
import type { Seeds } from '../lsp/host';
import { decodeText } from './decodeText';

/**
 * Reads the documents in `root`/seeds, and from `root`/dist what the build read out of them. Without the latter, or where it
 * cannot be read, the documents are read and indexed when they are needed.
 */
export async function readSeeds(root: string): Promise<Seeds> {
  const [files, prepared, index] = await Promise.all([
    readTexts(join(root, 'seeds')),
    readPrepared(join(root, 'dist', 'seeds.json')),
    readIndex(join(root, 'dist', 'seeds.segment')),
  ]);
  return { files, prepared, index };
}

async function readPrepared(path: string): Promise<readonly PreparedDocument[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as readonly PreparedDocument[];
  } catch {
    // Only speed is lost: a build from another place may lack the file.
    return [];
  }
}

async function readIndex(path: string): Promise<PhraseSegment | undefined> {
  try {
    return openSegment(await readFile(path));
  } catch {
    return undefined;
  }
}

async function readTexts(folder: string): Promise<readonly SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const text = decodeText(await readFile(path));
      return { id: basename(name, '.txt'), uri: pathToFileURL(path).toString(), text };
    }),
  );
}
