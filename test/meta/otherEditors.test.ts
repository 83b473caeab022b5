import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root';

/** A block of a document that stands for a file, under a comment that names it from `docs`. */
const BLOCK = /<!-- file: (\S+) -->\n\n```\w+\n([^]*?)```/g;

/** The files that a text shows otherwise than they are. */
const shownWrongly = (text: string): string[] =>
  [...text.matchAll(BLOCK)]
    .filter(([, file, shown]) => readFileSync(join(root, 'docs', file!), 'utf8') !== shown)
    .map(([, file]) => file!);

describe('the configurations of other editors', () => {
  const text = readFileSync(join(root, 'docs/other-editors.md'), 'utf8');

  it('are documented as they are tested', () => assert.deepEqual(shownWrongly(text), []));

  it('are each documented', () => {
    const shown = [...text.matchAll(BLOCK)].map(([, file]) => file);
    const there = readdirSync(join(root, 'docs/editors')).map((file) => `editors/${file}`);
    assert.deepEqual(shown.sort(), there.sort());
  });

  it('would be missed if they were documented otherwise', () =>
    assert.deepEqual(shownWrongly(text.replace("'rostrum', 'lsp'", "'rostrum', 'serve'")), ['editors/neovim.lua']));
});

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

describe('a suite that passes cases over', () => {
  const count = async (output: string, code: number): Promise<Count> => {
    const { countCases } = (await import(pathToFileURL(join(root, 'scripts/countCases.mjs')).href)) as {
      readonly countCases: (output: string, code: number) => Count;
    };
    return countCases(output, code);
  };

  it('says how many, and has not failed for that', async () => {
    assert.deepEqual(await count('  1 passing (2s)\n  14 pending\n', 0), { passed: 1, failed: 0, skipped: 14 });
    assert.deepEqual(await count('  0 passing (2s)\n  14 pending\n', 0), { passed: 0, failed: 0, skipped: 14 });
    assert.equal((await count('  0 passing (2s)\n', 0)).failed, 1);
    assert.equal((await count('  3 passing (2s)\n', 1)).failed, 1);
  });
});
