import { statSync } from 'node:fs';
import { divideReading, type PhraseSegment, shippedCatalogue, updateSegments } from '../../core';
import type { WantedDocument } from '../../lsp/host';
import type { FileReading } from '../documentReader';

/** Documents it is done with, enough for small segments to be merged, and their size at most in bytes. */
const PRACTISED = 4;
const SHORT = 30_000;

/**
 * Goes through changes of some short documents and forgets them again. What was kept from an earlier start needs no reading, so that the
 * first change would wait for the engine to compile all that a change takes.
 */
export async function practiseChanges(
  documents: Iterable<Pick<WantedDocument, 'id' | 'path'>>,
  segments: readonly PhraseSegment[],
  read: (path: string) => Promise<FileReading>,
): Promise<void> {
  let changed = segments;
  let left = PRACTISED;
  for (const { id, path } of documents) {
    if (!isShortText(path)) continue;
    const reading = await read(path);
    if ('reason' in reading) return;
    const { text, structure } = divideReading(reading.text, reading.prepared, shippedCatalogue).body;
    // What was asked meanwhile is answered first.
    await new Promise<void>((resolve) => void setImmediate(resolve));
    const blocks = structure.blocks.map(({ span }) => span);
    changed = updateSegments(changed, { gone: new Set([id]), added: [{ id, text, blocks }] });
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
