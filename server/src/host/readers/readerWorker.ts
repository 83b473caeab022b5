import { basename, extname } from 'node:path';
import { parentPort } from 'node:worker_threads';
// Not by the façade: the thread is up in half the time without the rules and tables.
import { type DocumentParts, readParts } from '../../core/documents/documentParts';
import type { Unread } from '../../lsp/documentDisk';
import { READING_LIMITS } from '../documentReader';
import { readBytes } from '../readBytes';
import { isGone, reasonOf } from '../readingProblem';
import { documentText } from './documentText';

/** Entry point of the thread that reads documents: it answers one path after another, in the order they are sent. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (path: string) => {
  // The disk may fetch it while the one before is read.
  const bytes = readBytes(path, READING_LIMITS);
  bytes.catch(() => undefined);
  last = last.then(() => read(path, bytes)).then((reading) => parentPort?.postMessage(reading));
});

async function read(path: string, bytes: Promise<Uint8Array>): Promise<DocumentParts | Unread> {
  try {
    return readParts(await documentText(path, await bytes), basename(path, extname(path)));
  } catch (error) {
    return { reason: reasonOf(error), gone: isGone(error) };
  }
}
