import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSegment, type PhraseSegment } from '../../core';

/** Segments of the phrase index kept in a folder from one start to the next. What is in the folder is a copy: all of it may go. */
export interface SegmentCache {
  /**
   * The segments that are whole, in no order. A file that is damaged, cut short or of another version is removed: what it held is read
   * anew. Never rejects.
   */
  load(): Promise<readonly PhraseSegment[]>;
  /**
   * Keeps these segments and no others. Each is written beside its place and put there in one step, so that whoever is
   * stopped in between leaves no half of one. Rejects where the folder cannot be written.
   */
  save(segments: readonly PhraseSegment[]): Promise<void>;
}

const SEGMENT = /^[\da-f]{32}\.segment$/;
/** What a process that was stopped has left; one of another process that is still writing is written again. */
const UNFINISHED = /^[\da-f]{32}\.segment\.\d+$/;

/** The cache in a folder, which is made when it is needed. Files are named by their content, so that two processes may share it. */
export function segmentCacheIn(folder: string): SegmentCache {
  return {
    async load() {
      const names = await listed(folder);
      await removed(folder, names.filter(isUnfinished));
      const opened = await Promise.all(names.filter(isSegment).map((name) => openFile(folder, name)));
      return opened.filter((segment) => segment !== undefined);
    },
    async save(segments) {
      await mkdir(folder, { recursive: true });
      const there = new Set(await listed(folder));
      const wanted = new Map(segments.map((segment) => [nameOf(segment.bytes), segment]));
      for (const [name, { bytes }] of wanted) {
        if (there.has(name)) continue;
        const beside = join(folder, `${name}.${process.pid}`);
        await writeFile(beside, bytes);
        await rename(beside, join(folder, name));
      }
      await removed(
        folder,
        [...there].filter((name) => isSegment(name) && !wanted.has(name)),
      );
    },
  };
}

const isSegment = (name: string): boolean => SEGMENT.test(name);
const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

async function openFile(folder: string, name: string): Promise<PhraseSegment | undefined> {
  try {
    const segment = openSegment(await readFile(join(folder, name)));
    if (!segment) await removed(folder, [name]);
    return segment;
  } catch {
    // Another process has removed it, or it may not be read: it is as if it were not there.
    return undefined;
  }
}

async function listed(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function removed(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    // What cannot be removed now is met again.
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function nameOf(bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.segment`;
}
