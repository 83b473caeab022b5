import { statSync } from 'node:fs';
import { type PhraseSegment, phraseSourceOfBody, updateSegments } from '../../core';
import type { FileReading } from '../readingThread';
import type { Unread, WantedDocument } from '../../lsp/documentDisk';

/** The number of documents practised with, enough for small segments to be merged, and their largest size in bytes. */
const PRACTISED = 4;
const SHORT = 30_000;

/**
 * Goes through changes of some short documents and forgets them again. After a start from what was kept nothing has been read yet, and the
 * first change would wait until the engine has compiled all that a change takes.
 */
export async function practiseChanges(
  documents: Iterable<Pick<WantedDocument, 'id' | 'path'>>,
  segments: readonly PhraseSegment[],
  read: (path: string) => Promise<FileReading | Unread>,
): Promise<void> {
  let changed = segments;
  let left = PRACTISED;
  for (const { id, path } of documents) {
    if (!isShortText(path)) continue;
    const reading = await read(path);
    if ('reason' in reading) return;
    // What was asked meanwhile is answered first.
    await new Promise<void>((resolve) => void setImmediate(resolve));
    changed = updateSegments(changed, { gone: new Set([id]), added: [phraseSourceOfBody(id, reading.body)] });
    if (--left === 0) return;
  }
}

function isShortText(path: string): boolean {
  try {
    return /\.(?:txt|md)$/i.test(path) && statSync(path).size <= SHORT;
  } catch {
    return false;
  }
}
