import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/root';

/** What the bundled command line prints. */
async function rostrum(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root });
  return stdout;
}

describe('rostrum index and what was left out', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-left-out-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('index --left-out tells what of the files in a folder was not read as text, and index how much', async () => {
    const papers = join(folder, 'paged');
    mkdirSync(papers, { recursive: true });
    const page = (n: number) =>
      `S/2031/7\n\nThe keepers of every harbour on the coast have agreed to\n\n31-01234\n${n}/2\n`;
    writeFileSync(join(papers, 'lamps.txt'), `${page(1)}\f${page(2)}`);
    const left = [
      [1, 'print order or bar code', '31-01234'],
      [1, 'page number', '1/2'],
      [2, 'page head or foot', 'S/2031/7'],
      [2, 'print order or bar code', '31-01234'],
      [2, 'page number', '2/2'],
    ].map((row) => `lamps\t${row.join('\t')}\n`);
    const out = await rostrum('index', '--left-out', papers);
    assert.equal(
      out,
      `${left.join('')}1 document, 5 stretches left out: page head or foot 1 (3 words), page number 2 (4 words), print order or bar code 2 (4 words)\n`,
    );
    const told = JSON.parse(await rostrum('index', '--left-out', papers, '--format', 'json')) as {
      documents: { id: string; leftOut: { page: number; reason: string; text: string; at: number }[] }[];
      sums: { reason: string; stretches: number; words: number }[];
    };
    assert.deepEqual(
      told.documents.map(({ id, leftOut }) => [id, leftOut.map(({ page, text }) => `${page} ${text}`)]),
      [['lamps', ['1 31-01234', '1 1/2', '2 S/2031/7', '2 31-01234', '2 2/2']]],
    );
    assert.deepEqual(told.sums[0], { reason: 'page-head', stretches: 1, words: 3 });
    const all = JSON.parse(await rostrum('index', '--corpus', papers, '--format', 'json')) as {
      documents: { id: string; leftOut: number }[];
    };
    assert.equal(all.documents.find(({ id }) => id === 'lamps')?.leftOut, 5);
  });
});
