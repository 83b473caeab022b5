import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How a file is put in its place. */
export interface PlacingOptions {
  /** The rights it is given: those of a file that it takes the place of. */
  readonly mode?: number | undefined;
  /** Is asked last, when all is written: where it rejects, nothing is put in place. */
  readonly ready?: () => Promise<void>;
}

/**
 * Writes a file beside its place and puts it there in one step, so that nobody sees half of it, and a disk that is full leaves what was there. Leaves
 * nothing behind where it rejects.
 */
export async function putInPlace(
  place: string,
  content: string | Uint8Array,
  { mode, ready }: PlacingOptions = {},
): Promise<void> {
  const beside = join(dirname(place), `.rostrum-${randomUUID()}`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(beside, mode);
    await ready?.();
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
