import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentReader } from '../documentReader';
import { type CorpusCall, type CorpusThreadData } from './corpusCalls';
import { CorpusWork } from './corpusWork';

/** Entry point of the thread that reads and indexes the user's documents; one reads the files for it, as one may be its end. */
const { scripts, cache, stops } = workerData as CorpusThreadData;

const work = new CorpusWork({
  reader: new DocumentReader(scripts.reader),
  cache,
  stops: () => Atomics.load(stops, 0),
  // Whatever the code of either thread is made of: their bundles name their pieces by their content.
  build: Object.values(scripts)
    .reduce((hash, script) => hash.update(readFileSync(script)), createHash('sha256'))
    .digest('hex'),
  warn: (warning) => parentPort?.postMessage({ warning }),
});

parentPort?.on('message', ({ call, name, args }: CorpusCall) => {
  const method = work[name].bind(work) as (...args: readonly unknown[]) => unknown;
  void Promise.resolve(method(...args)).then(
    (result) => parentPort?.postMessage({ call, result }),
    (error: unknown) =>
      parentPort?.postMessage({ call, error: error instanceof Error ? error.message : String(error) }),
  );
});
