import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project.mjs';

/** Folder of the labelled sets; its README says how a row is labelled. */
export const TRUTH = join(root, 'test/support/truth');

/** The parts of a set: `own` was written beside the code, `blind` by somebody who had seen none of it; the others were blind until they were looked at. */
export const PARTS = ['own', 'first', 'second', 'blind'];

/** Rows of a file under {@link TRUTH}, one JSON value a line; none where there is no such file. */
export function rowsOf(path) {
  const file = join(TRUTH, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** What a drafter wishes who has set nothing. */
export const WISHES = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
