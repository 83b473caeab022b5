import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { root } from '../support/root';

const CLI = join(root, 'dist/cli.js');
const DOCUMENTS = 60;

describe('a process that is killed while it reads and indexes', () => {
  let folder: string;
  let args: readonly string[];
  let expected: string;
  const cache = (): string => join(folder, 'cache');
  const kept = (part: string): string[] => {
    try {
      return readdirSync(join(cache(), part)).sort();
    } catch {
      return [];
    }
  };
  const isWhole = (name: string): boolean => /^[\da-f]{32}\.(?:document|segment)$/.test(name);
  const finish = (): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--cache', cache()], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-kill-'));
    const papers = join(folder, 'papers');
    mkdirSync(papers);
    for (let n = 0; n < DOCUMENTS; n++) {
      const text = `Statement ${n}\n\nWe say that the amber agreed phrase of ours holds, as in resolution 2396 (2017), for the ${n}th time.\n\n`;
      writeFileSync(join(papers, `note-${n}.txt`), text.repeat(20));
    }
    args = ['find', '--format', 'json', '--corpus', papers, 'amber agreed phrase'];
    expected = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' }).stdout;
    assert.equal((JSON.parse(expected) as { count: number }).count, DOCUMENTS * 20);
  });
  beforeEach(() => rmSync(cache(), { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true }));

  const moments: readonly (readonly [when: string, is: () => boolean])[] = [
    ['has read the first document', () => kept('documents').length > 0],
    ['has read half of them', () => kept('documents').length > DOCUMENTS / 2],
    ['has read all', () => kept('documents').filter(isWhole).length === DOCUMENTS],
    ['writes the index', () => kept('index').length > 0],
  ];
  for (const [when, isThen] of moments) {
    it(`when it ${when}, leaves nothing that is wrong or half`, async () => {
      const child = spawn(process.execPath, [CLI, ...args, '--cache', cache()], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      while (!isThen() && child.exitCode === null) await setImmediate();
      child.kill('SIGKILL');
      await ended;
      assert.equal(finish(), expected);
      const names = [...kept('documents'), ...kept('index')];
      assert.deepEqual(
        names.filter((name) => !isWhole(name)),
        [],
      );
      assert.equal(kept('documents').length, DOCUMENTS);
      assert.equal(finish(), expected);
      assert.deepEqual([...kept('documents'), ...kept('index')], names);
    });
  }
});
