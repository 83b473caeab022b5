import { basename, extname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
// Not by the façade: the thread is up sooner without the rules.
import { headOf } from '../../core/documents/documentHead';
import { readParts } from '../../core/documents/documentParts';
import { createOwnCatalogue } from '../../core/lexicon/ownCatalogue';
import { lazy } from '../../core/text/lazy';
import type { Unread } from '../../lsp/documentDisk';
import { READING_LIMITS } from '../documentReader';
import { claimOrders, type FileReading, READY, type ReadingThreadData } from '../readingThread';
import { readBytes } from '../readBytes';
import { isGone, reasonOf } from '../readingProblem';
import { documentText } from './documentText';

/**
 * Entry point of a thread that reads documents, and finds what they name: it answers one path after another, in the order they are sent.
 */
const { catalogue: rows, begun } = workerData as ReadingThreadData;
const catalogue = lazy(() => createOwnCatalogue(rows).catalogue);
let sent = 0;
let last: Promise<unknown> = Promise.resolve();
let lastBegun: Promise<void> = Promise.resolve();
parentPort?.postMessage(READY);
parentPort?.on('message', (path: string) => {
  const order = ++sent;
  // The disk may fetch it while the one before is read; of those further behind nothing is in memory yet.
  const bytes = lastBegun.then(() => (isLeft(order) ? readBytes(path, READING_LIMITS) : new Uint8Array()));
  bytes.catch(() => undefined);
  let begin = (): void => undefined;
  lastBegun = new Promise((resolve) => (begin = resolve));
  const reading = last.then(() => {
    begin();
    return claimOrders(begun, order) < order ? read(path, bytes) : undefined;
  });
  last = reading.then((reading) => reading && parentPort?.postMessage(reading));
});

/** Whether nobody has begun with a file or taken it over. */
function isLeft(order: number): boolean {
  return Atomics.load(begun, 0) < order;
}

async function read(path: string, bytes: Promise<Uint8Array>): Promise<FileReading | Unread> {
  try {
    const parts = readParts(await documentText(path, await bytes), basename(path, extname(path)));
    return { head: headOf(parts, catalogue()), body: parts.body };
  } catch (error) {
    return { reason: reasonOf(error), gone: isGone(error) };
  }
}
