import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

/** What reading one file may cost. */
export interface ByteLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Of a text that is written by hand: longer ones are not. */
export const TEXT_LIMITS: ByteLimits = { bytes: 8_000_000, milliseconds: 10_000 };

/**
 * All of a file, never more than the limits allow: pipes, devices and folders are refused, and so is a file that has no end, whatever
 * its size is said to be. Rejects with what a sentence that begins with the path goes on with, or an error of the system.
 */
export async function readBytes(path: string, { bytes, milliseconds }: ByteLimits): Promise<Uint8Array> {
  return inTime(milliseconds, read(path, bytes));
}

/** What a task gives, or a rejection where a disk that does not answer holds it up for longer. The task itself is not ended by that. */
export async function inTime<T>(milliseconds: number, task: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const reason = `takes too long to read (more than ${milliseconds / 1000} s)`;
    clock = setTimeout(() => reject(new Error(reason)), milliseconds);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Why a text is not read that has more than so many bytes. */
export function tooLong(bytes: number): string {
  return `is too long (more than ${Math.round(bytes / 1_000_000)} MB)`;
}

async function read(path: string, most: number): Promise<Uint8Array> {
  // Opening a device may itself do something, so it is looked at before; what took its place meanwhile is seen behind.
  refuseUnlessFile(await stat(path));
  const handle = await open(path, constants.O_RDONLY | NO_WAITING);
  try {
    const found = await handle.stat();
    refuseUnlessFile(found);
    return await readUpTo(handle, found.size, most);
  } finally {
    await handle.close();
  }
}

/** Who opens a pipe that nobody writes to would wait for that for ever. Windows has no such flag, and no such pipes among its files. */
const NO_WAITING = (constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }): void {
  if (found.isDirectory()) throw new Error('is a folder');
  if (!found.isFile()) throw new Error('is not a file');
}

const CHUNK = 1 << 18;

/** The size is what the system says; it may say 0 of a file that never ends. */
async function readUpTo(handle: FileHandle, size: number, most: number): Promise<Uint8Array> {
  if (size > most) throw new Error(tooLong(most));
  const chunks: Uint8Array[] = [];
  // One byte more than is there tells its end in the same step.
  let buffer = Buffer.allocUnsafe(size + 1);
  for (let total = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    total += bytesRead;
    if (total > most) throw new Error(tooLong(most));
    chunks.push(buffer.subarray(0, bytesRead));
    buffer = Buffer.allocUnsafe(CHUNK);
  }
}
