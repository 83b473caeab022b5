import { type BigIntStats, constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import type { PathSystem } from '../host/namedPlaces';
import { unusableName } from '../host/unusableName';
import { putInPlace } from './putInPlace';

/** A file a verb has read: its path, or 0 for what standard input is. */
export type ReadPath = string | 0;

/** How a file is written. */
export interface WritingOptions {
  /** Whether it takes the place of one that is there; so it does unless somebody says no. */
  readonly overwrites?: boolean;
  readonly system?: PathSystem;
}

/**
 * Writes a file the user has named with `--output`: all that verbs write beside their drafts is written here. What a verb has `read` is never written over, by
 * whatever name, link or redirection it is reached. The text is written beside its place and put there in one step, so that a disk that
 * is full leaves what was there. Rejects with a sentence that begins with the path.
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  read: readonly ReadPath[],
  { overwrites = true, system }: WritingOptions = {},
): Promise<void> {
  try {
    // Windows would write to a device, or to a part of another file that nobody sees.
    const fault = unusableName(path, system);
    if (fault !== undefined) throw new Error(`it ${fault}`);
    const there = await statIfThere(path);
    if (there && !there.isFile()) throw new Error(there.isDirectory() ? 'it is a folder' : 'it is not a file');
    if (there && (await isOneOf(there, read))) throw new Error('it is a file that this verb reads');
    if (there && !overwrites) throw new Error('it is there already: say --force to write over it');
    if (there) await access(path, constants.W_OK);
    // A link stays, and leads to what is written.
    const place = there ? await realpath(path) : path;
    await putInPlace(place, content, { mode: there && Number(there.mode & 0o7777n) });
  } catch (error) {
    throw new Error(`${path} is not written: ${writingReason(error)}`, { cause: error });
  }
}

async function isOneOf(file: BigIntStats, read: readonly ReadPath[]): Promise<boolean> {
  for (const path of read) {
    const other = await statIfThere(path === 0 ? '/dev/stdin' : path);
    if (other?.dev === file.dev && other.ino === file.ino) return true;
  }
  return false;
}

async function statIfThere(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  ELOOP: 'it is a link that leads back to itself',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'its disk may not be written to',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
};

/** Why a file cannot be written, as a clause about it. */
export function writingReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (REASONS[code] ?? message);
}
