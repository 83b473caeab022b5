import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCorpus, type LocalCorpus, type SourceFile } from '../../server/src/core';
import { root } from './root';

/** The seed documents as the product reads them. */
export function seedFiles(): readonly SourceFile[] {
  const folder = join(root, 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { id: basename(name, '.txt'), uri: pathToFileURL(path).toString(), text: readFileSync(path, 'utf8') };
  });
}

let corpus: LocalCorpus | undefined;

/** A corpus of the seeds. Immutable, so the tests share one. */
export function seedCorpus(): LocalCorpus {
  return (corpus ??= createCorpus(seedFiles()));
}
