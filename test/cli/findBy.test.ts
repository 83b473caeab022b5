import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root';

const RECORD = `A/91/PV.7\n\nThe meeting was called to order at 9.05 a.m.\n
The President: We speak of tidal lamps.\n
Ms. Dahl (Norway): Tidal lamps matter.\n
Mr. Ndiaye (Freedonia) (spoke in French): They do. Tidal lamps!\n
The meeting rose at noon.\n`;
const SPEECH =
  'My country lights its tidal lamps every night, and has done so for years. It will go on.\n\nThat is all.\n';

interface Grouped {
  readonly by: string;
  readonly count: number;
  readonly unknown: number;
  readonly groups: readonly { readonly name: string; readonly code?: string; readonly count: number }[];
}

describe('rostrum find --by', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-find-'));
    writeFileSync(join(folder, 'record.txt'), RECORD);
    writeFileSync(join(folder, 'NOR_70_2015.txt'), SPEECH);
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, out: stdout, error: stderr };
  };
  const find = (...args: readonly string[]) => run('find', '--corpus', folder, ...args);

  it('state counts by delegation, speeches of records each for itself', () => {
    const { status, out } = find('--by', 'state', '--format', 'json', 'tidal lamps');
    const { by, count, groups, unknown } = JSON.parse(out) as Grouped;
    assert.deepEqual([status, by, count, unknown], [0, 'state', 4, 1]);
    assert.deepEqual(
      groups.map(({ name, code, count: times }) => [name, code, times]),
      [
        ['Norway', 'NOR', 2],
        ['Freedonia', undefined, 1],
      ],
    );
  });

  it('speaker prints a bar for each', () => {
    const { status, out } = find('--by', 'speaker', 'tidal lamps');
    assert.equal(status, 0);
    for (const row of [
      /^ {2}Ms\. Dahl \(Norway\) +█+ 1 {2}\(1 of 1 document\)$/m,
      /^ {2}The President +█+ 1/m,
      /^ {2}no speaker known +█+ 1$/m,
    ])
      assert.match(out, row);
  });

  it('year tells what has no date', () => {
    const { by, groups, unknown } = JSON.parse(find('--by', 'year', '--format', 'json', 'tidal lamps').out) as Grouped;
    assert.equal(by, 'year');
    assert.equal(
      groups.reduce((sum, { count }) => sum + count, unknown),
      4,
    );
  });

  it('says by what it can count', () => {
    const { status, error } = find('--by', 'mood', 'tidal lamps');
    assert.equal(status, 2);
    assert.match(error, /--by is one of state, speaker, year, not "mood"/);
  });

  it('index tells the delegation and the speaker of a document', () => {
    const { out } = run('index', '--corpus', folder, '--format', 'json');
    const { documents } = JSON.parse(out) as {
      documents: readonly {
        readonly id: string;
        readonly delegation?: string;
        readonly speaker?: string;
      }[];
    };
    const of = (id: string) => documents.find((document) => document.id === id);
    assert.deepEqual(of('NOR_70_2015')?.delegation, 'Norway');
    assert.equal(of('2018-cted-statement')?.speaker, 'Michèle Coninx');
    assert.equal(of('record')?.delegation, undefined);
  });
});
