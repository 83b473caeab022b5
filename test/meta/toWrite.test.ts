import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';

/** Where `npm run new-rule` and `npm run new-feature` write. */
const PLACES = ['server/src/core', 'server/src/lsp', 'test/core', 'test/lsp', 'docs/rules', 'docs/language-server.md'];

/** Lines that somebody is still to write: "file:line: what". */
function leftIn(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.includes('TO WRITE') ? [`${file}:${i + 1}: ${line.trim()}`] : []));
}

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return existsSync(join(root, place)) ? [place] : [];
  const names = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:ts|md)$/.test(name)).map((name) => join(place, name));
}

describe('what a generator has begun', () => {
  it('is written to its end', () => assert.deepEqual(PLACES.flatMap(filesIn).flatMap(leftIn), []));
});
