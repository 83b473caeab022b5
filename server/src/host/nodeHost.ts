import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../lsp/host';
import { DocumentReader } from './documentReader';
import { listCorpusFolder } from './listCorpusFolder';
import { readSeeds } from './readSeeds';
import { readTextFile } from './readTextFile';

/** A host with a disk. `root` is the folder that holds `seeds/`, `dist/` and `docs/`. */
export function nodeHost(root: string): Host {
  const reader = new DocumentReader(join(root, 'dist', 'reader', 'readerWorker.mjs'));
  return {
    disk: { list: listCorpusFolder, read: (path) => reader.read(path) },
    readSeeds: () => readSeeds(root),
    readFile: readTextFile,
    // Once for the messages that have arrived, once for the connection, which writes from a setImmediate of its own.
    defer: (task) => void setImmediate(() => setImmediate(task)),
    ruleDocumentation: (rule) => pathToFileURL(join(root, 'docs', 'rules', `${rule}.md`)).toString(),
  };
}
