import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
// Not by the façade: the thread is up in half the time without the rules and tables.
import { prepareDocument } from '../../core/corpus/preparedDocument';
import { reasonOf } from '../readingProblem';
import { documentText } from './documentText';

/** Entry point of the thread that reads documents: one path after another, each answered before the next is sent. */
parentPort?.on('message', (path: string) => {
  void read(path).then((reading) => parentPort?.postMessage(reading));
});

async function read(path: string): Promise<unknown> {
  try {
    const text = await documentText(path, await readFile(path));
    return { text, prepared: prepareDocument({ id: '', uri: '', text }) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
