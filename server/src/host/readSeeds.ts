import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedDocument } from '../core';
import type { Seeds } from '../lsp/host';
import { readCorpusFolder } from './readCorpusFolder';

/**
 * Reads the documents in `root`/seeds, and from `root`/dist what the build read out of them. Without the latter, or where it
 * cannot be read, the documents are read when they are needed.
 */
export async function readSeeds(root: string): Promise<Seeds> {
  const [{ files }, prepared] = await Promise.all([
    readCorpusFolder(join(root, 'seeds')),
    readPrepared(join(root, 'dist', 'seeds.json')),
  ]);
  return { files, prepared };
}

async function readPrepared(path: string): Promise<readonly PreparedDocument[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as readonly PreparedDocument[];
  } catch {
    // Only speed is lost: a build from another place may lack the file.
    return [];
  }
}
