import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type CorrectionKey, type Corrections, readCorrections, withCorrection } from '../core';
import { decodeText } from './decodeText';
import { readBytes, TEXT_LIMITS } from './readBytes';
import { isGone, reasonOf } from './readingProblem';

/** The file in a folder of documents that says what they are where somebody said so by hand. */
export const CORRECTIONS_FILE = 'rostrum-documents.json';

/** What a folder's file says, by the names that {@link nameIn} gives; nothing where there is none. Rejects with what is wrong with it. */
export async function readCorrectionsFile(root: string): Promise<Corrections> {
  const text = await textOf(join(root, CORRECTIONS_FILE));
  return text === undefined ? new Map() : readCorrections(text);
}

/** Says something of a document by hand, see `DocumentDisk.correct`. Written beside its place and put there in one step. */
export async function correctDocument(
  root: string,
  path: string,
  key: CorrectionKey,
  value: string | undefined,
): Promise<string | undefined> {
  const file = join(root, CORRECTIONS_FILE);
  const beside = `${file}.${process.pid}`;
  try {
    const text = withCorrection(await textOf(file), nameIn(root, path), key, value);
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return reasonOf(error);
  }
}

/** What a document is called in its folder's file, on every system alike. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return decodeText(await readBytes(file, TEXT_LIMITS));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
