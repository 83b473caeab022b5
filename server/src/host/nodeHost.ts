import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../lsp/host';
import { readCorpusFolder } from './readCorpusFolder';

/** A host with a disk. `root` is the folder that holds `seeds/` and `docs/`. */
export function nodeHost(root: string): Host {
  return {
    readSeeds: async () => (await readCorpusFolder(join(root, 'seeds'))).files,
    defer: (task) => void setImmediate(task),
    ruleDocumentation: (rule) => pathToFileURL(join(root, 'docs', 'rules', `${rule}.md`)).toString(),
  };
}
