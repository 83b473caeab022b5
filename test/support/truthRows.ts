import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/** Rows of a labelled set, by its path in `test/support/truth`; that folder's README says how a row is labelled. */
export function rowsOfTruth(path: string): readonly unknown[] {
  const lines = readFileSync(join(root, 'test/support/truth', path), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}
