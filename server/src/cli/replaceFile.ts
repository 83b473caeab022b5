import { constants } from 'node:fs';
import { access, copyFile, lstat, realpath, rm, stat } from 'node:fs/promises';
import { readBytes, TEXT_LIMITS } from '../host/readBytes';
import { reasonOf } from '../host/readingProblem';
import { putInPlace } from './putInPlace';
import { writingReason } from './writeOutput';

/** More copies than anybody keeps beside a file. */
const MOST_COPIES = 1000;

/**
 * Puts `after` in the place of a file that was read as `before`, and keeps what was there: a copy beside it, "a.undraft.bak", or where there is one already
 * "a.undraft.bak2". Nothing that exists is written over but the file itself, its rights stay, and a link to it stays one. Gives the path of the copy.
 * Rejects with a sentence that begins with the path, and leaves all as it was, where the file is no longer what was read.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<string> {
  let copy: string | undefined;
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const place = isLink ? await realpath(path) : path;
    const { mode } = await stat(place);
    await access(place, constants.W_OK);
    await putInPlace(place, after, {
      mode: mode & 0o7777,
      ready: async () => {
        copy = await copyBeside(place);
        // Whoever wrote to it since it was read has the last word.
        if (!Buffer.from(await bytesOf(place)).equals(before))
          throw new Error('it has changed since it was read: run the verb again');
      },
    });
    return copy!;
  } catch (error) {
    if (copy !== undefined) await rm(copy, { force: true });
    throw new Error(`${path} is not written: ${writingReason(error)}`, { cause: error });
  }
}

async function bytesOf(place: string): Promise<Uint8Array> {
  try {
    return await readBytes(place, TEXT_LIMITS);
  } catch (error) {
    throw new Error(`it ${reasonOf(error)}`, { cause: error });
  }
}

/** Copies a file to the first name that is free. */
async function copyBeside(place: string): Promise<string> {
  for (let number = 1; number <= MOST_COPIES; number++) {
    const copy = `${place}.bak${number === 1 ? '' : number}`;
    try {
      await copyFile(place, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`there are ${MOST_COPIES} copies of it already: remove some`);
}
