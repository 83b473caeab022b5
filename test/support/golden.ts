import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/**
 * Compares lines with a reviewed file under test/corpus. `UPDATE=1 npm test` writes the file anew; its diff is what a review
 * reads.
 */
export function assertGolden(name: string, lines: readonly string[]): void {
  const path = join(root, 'test', 'corpus', `${name}.golden.txt`);
  const actual = `${lines.join('\n')}\n`;
  if (process.env['UPDATE'] !== undefined) writeFileSync(path, actual);
  assert.ok(existsSync(path), `${path} is missing: UPDATE=1 writes it`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
