import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, win32 } from 'node:path';
import { writeOutput } from '../../server/src/cli/writeOutput';
import { ownGroup } from '../support/ownGroup';
import { root } from '../support/root';

/** A statement of which something is found. */
const LONG = 'seeds/2018-cted-statement.txt';
const DRAFT = 'Mr. Chair,\n\nWe recall resolution 2396 (2017).\n';

describe('what a verb writes', () => {
  let folder: string;
  let draft: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-output-'));
    draft = join(folder, 's.undraft');
    writeFileSync(draft, DRAFT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (
    args: readonly string[],
    stdin?: number,
  ): { readonly status: number | null; readonly error: string } => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'report', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: [stdin ?? 'ignore', 'pipe', 'pipe'],
    });
    return { status, error: stderr };
  };
  const isRefused = ({ status, error }: ReturnType<typeof report>, path: string): void => {
    assert.equal(error, `rostrum report: ${path} is not written: it is a file that this verb reads\n`);
    assert.equal(status, 2);
  };

  it('is never the draft, by whatever name', () => {
    const symbolic = join(folder, 'link.html');
    const hard = join(folder, 'hard.html');
    symlinkSync(draft, symbolic);
    linkSync(draft, hard);
    mkdirSync(join(folder, 'in'));
    for (const path of [draft, relative(root, draft), `${folder}/in/../s.undraft`, symbolic, hard]) {
      isRefused(report(['--output', path, draft]), path);
      assert.equal(readFileSync(draft, 'utf8'), DRAFT);
    }
    assert.deepEqual(readdirSync(folder).sort(), ['hard.html', 'in', 'link.html', 's.undraft']);
  });

  it('is never what standard input comes from', function () {
    if (process.platform === 'win32') this.skip();
    const stdin = openSync(draft, 'r');
    try {
      isRefused(report(['--output', draft, '-'], stdin), draft);
    } finally {
      closeSync(stdin);
    }
    assert.equal(readFileSync(draft, 'utf8'), DRAFT);
  });

  it('is never a catalogue or a document of the corpus', () => {
    const catalogue = join(folder, 'team.yaml');
    writeFileSync(catalogue, ownGroup);
    mkdirSync(join(folder, 'papers'));
    const paper = join(folder, 'papers', 'paper.txt');
    writeFileSync(paper, 'A paper on borders.\n');
    isRefused(report(['--output', catalogue, '--catalogue', catalogue, draft]), catalogue);
    isRefused(report(['--output', paper, '--corpus', join(folder, 'papers'), draft]), paper);
    assert.equal(readFileSync(catalogue, 'utf8'), ownGroup);
    assert.equal(readFileSync(paper, 'utf8'), 'A paper on borders.\n');
  });

  it('takes the place of an earlier one, whose rights and links it keeps', async () => {
    const output = join(folder, 'report.html');
    const link = join(folder, 'latest.html');
    writeFileSync(output, 'old');
    chmodSync(output, 0o600);
    symlinkSync(output, link);
    await writeOutput(link, 'new', [draft]);
    assert.equal(readFileSync(output, 'utf8'), 'new');
    assert.ok(lstatSync(link).isSymbolicLink());
    if (process.platform !== 'win32') assert.equal(statSync(output).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder).sort(), ['latest.html', 'report.html', 's.undraft']);
  });

  it('is told not to be written where standard output goes to a disk that is full', function () {
    if (process.platform !== 'linux') this.skip();
    const full = openSync('/dev/full', 'w');
    try {
      for (const verb of ['check', 'report', 'time']) {
        const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), verb, LONG], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', full, 'pipe'],
        });
        assert.deepEqual([status, stderr], [2, 'rostrum: the output is not written: its disk is full\n'], verb);
      }
    } finally {
      closeSync(full);
    }
  });

  it('is refused by its name on Windows, where a device or a hidden part of a file would take it', async () => {
    const onWindows = { path: win32, home: 'C:\\' };
    for (const name of ['nul', 'con.html', 's.undraft:report', 'report. '])
      await assert.rejects(
        writeOutput(join(folder, name), '', [draft], { system: onWindows }),
        /is not written: it has (?:the|a) /,
      );
    assert.deepEqual(readdirSync(folder), ['s.undraft']);
  });

  it('goes into no folder, pipe or device, and leaves nothing where it cannot be put', async function () {
    await assert.rejects(writeOutput(folder, '', []), { message: `${folder} is not written: it is a folder` });
    const inNoFolder = join(draft, 'report.html');
    await assert.rejects(writeOutput(inNoFolder, '', []), /is not written: its folder is not a folder|does not exist/);
    if (process.platform === 'win32') this.skip();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/null'])
      await assert.rejects(writeOutput(path, '', []), { message: `${path} is not written: it is not a file` });
    assert.deepEqual(readdirSync(folder).sort(), ['pipe', 's.undraft']);
  });
});
