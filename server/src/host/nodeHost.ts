import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../lsp/host';
import { CorpusThread } from './corpus/corpusThread';
import { readSeeds } from './readSeeds';
import { readTextFile } from './readTextFile';

/** A host with a disk. `root` is the folder that holds `seeds/`, `dist/` and `docs/`. */
export function nodeHost(root: string): Host {
  return {
    openDisk: (options) => new CorpusThread(join(root, 'dist', 'reader'), options),
    readSeeds: () => readSeeds(root),
    readFile: readTextFile,
    // Once for the messages that have arrived, once for the connection, which writes from a setImmediate of its own.
    defer: (task) => void setImmediate(() => setImmediate(task)),
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    ruleDocumentation: (rule) => pathToFileURL(join(root, 'docs', 'rules', `${rule}.md`)).toString(),
  };
}
