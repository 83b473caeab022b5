import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root';

/**
 * Makes a folder of the threads' bundles, with ours for the corpus, and one that stands for a library that a file drives mad: it never ends
 * reading the first file. Gives the path of what is there once it has begun.
 */
export function endlessReader(scripts: string): string {
  mkdirSync(scripts, { recursive: true });
  const begun = join(scripts, 'begun');
  const ours = pathToFileURL(join(root, 'dist/reader/corpusWorker.mjs')).href;
  writeFileSync(join(scripts, 'corpusWorker.mjs'), `import ${JSON.stringify(ours)};\n`);
  writeFileSync(
    join(scripts, 'readerWorker.mjs'),
    `import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
parentPort.postMessage('ready');
parentPort.on('message', () => {
  writeFileSync(${JSON.stringify(begun)}, '');
  for (;;);
});
`,
  );
  return begun;
}
