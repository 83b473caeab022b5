import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodingOf } from '../../server/src/cli/encodingOf';
import { replaceFile } from '../../server/src/cli/replaceFile';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff';
import { decodeText } from '../../server/src/host/decodeText';
import { docxOf } from '../support/documentFiles';
import { rostrum } from '../support/rostrumCommand';
import { runCommand } from '../support/runCommand';

const WRONG = 'Mr. Chair,\n\nWe recall resolution 2396 (2018), and so does the Counter Terrorism Committee.\n';
const RIGHT = 'Mr. Chair,\n\nWe recall resolution 2396 (2017), and so does the Counter-Terrorism Committee.\n';

let folder: string;
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-fix-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('rostrum fix', () => {
  it('prints the text with what is sure, and leaves the file as it is', async () => {
    const path = write('a.undraft', WRONG);
    const { status, out, error } = await rostrum(['fix', path]);
    assert.deepEqual([status, out, error], [0, RIGHT, `rostrum: ${path}: 2 changes made\n`]);
    assert.equal(readFileSync(path, 'utf8'), WRONG);
    assert.deepEqual(readdirSync(folder), ['a.undraft']);
    const piped = await runCommand(['fix', '-'], `${WRONG}\nWe fight ISIS.\n`);
    assert.equal(piped.out, `${RIGHT}\nWe fight ISIS.\n`);
    assert.match(piped.error, /^rostrum: standard input: 2 changes made; 1 finding is left \(rostrum check\)\n$/);
    assert.match((await runCommand(['fix', '-'], 'We agree.\n')).error, /: nothing to fix that is sure\n$/);
  });

  it('shows what differs in a form that patch reads', async () => {
    const path = write('a.undraft', WRONG);
    const { status, out, error } = await runCommand(['fix', '--diff', folder]);
    assert.deepEqual([status, error], [0, '']);
    const [line, fixed] = [WRONG.split('\n')[2], RIGHT.split('\n')[2]];
    assert.equal(out, `--- ${path}\n+++ ${path}\n@@ -1,3 +1,3 @@\n Mr. Chair,\n \n-${line}\n+${fixed}\n`);
  });

  it('writes to another file, and over one that is there only by force', async () => {
    const path = write('a.undraft', WRONG);
    const output = at('fixed.undraft');
    const asked = ['fix', '--output', output, path];
    assert.equal((await runCommand(asked)).status, 0);
    assert.equal(readFileSync(output, 'utf8'), RIGHT);
    const refused = await runCommand(asked);
    assert.equal(refused.status, 2);
    assert.equal(
      refused.error,
      `rostrum fix: ${output} is not written: it is there already: say --force to write over it\n`,
    );
    assert.equal((await runCommand([...asked, '--force'])).status, 0);
    const own = await runCommand(['fix', '--force', '--output', path, path]);
    assert.equal(own.status, 2);
    assert.match(own.error, /it is a file that this verb reads/);
    assert.equal(readFileSync(path, 'utf8'), WRONG);
  });

  it('replaces files with --write alone, keeps copies, and touches none that has nothing to fix', async () => {
    const path = write('a.undraft', WRONG);
    const right = write('b.undraft', RIGHT);
    chmodSync(path, 0o640);
    const { mtimeNs } = statSync(right, { bigint: true });
    const { status, out, error } = await runCommand(['fix', '--write', folder]);
    assert.deepEqual([status, out], [0, '']);
    assert.equal(error, `rostrum: ${path}: 2 changes made, the text before is in ${path}.bak\n`);
    assert.deepEqual([readFileSync(path, 'utf8'), readFileSync(`${path}.bak`, 'utf8')], [RIGHT, WRONG]);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.equal(statSync(right, { bigint: true }).mtimeNs, mtimeNs);
    writeFileSync(path, WRONG);
    assert.match((await runCommand(['fix', '--write', path])).error, /a\.undraft\.bak2\n$/);
    assert.deepEqual(readdirSync(folder), ['a.undraft', 'a.undraft.bak', 'a.undraft.bak2', 'b.undraft']);
  });

  it('keeps the encoding, and writes nothing where it would change more than it fixes', async () => {
    const marked = write('marked.md', `\uFEFF${WRONG}`);
    const wide = write('wide.md', Buffer.from(`\uFEFF${WRONG}`, 'utf16le'));
    const old = write('old.md', Buffer.from(WRONG.replace('We', '\x93We\x94'), 'latin1'));
    const { status, error } = await runCommand(['fix', '--write', marked, wide, old]);
    assert.equal(status, 2);
    assert.match(error, /^rostrum: \S+old\.md is not written: it is not in UTF-8, /m);
    assert.equal(readFileSync(marked, 'utf8'), `\uFEFF${RIGHT}`);
    assert.equal(readFileSync(wide, 'utf16le'), `\uFEFF${RIGHT}`);
    assert.ok(!readdirSync(folder).includes('old.md.bak'));
  });

  it('leaves documents to the program they are from', async () => {
    const path = write('a.docx', docxOf(['Mr. Chair,', 'We recall resolution 2396 (2018).']));
    const before = readFileSync(path);
    const { status, out, error } = await runCommand(['fix', '--write', path]);
    assert.deepEqual([status, out], [2, '']);
    assert.equal(
      error,
      `rostrum: ${path} is no text file, and is left as it is: “rostrum check” says what to change in it\n`,
    );
    assert.ok(readFileSync(path).equals(before));
  });

  for (const [args, message] of [
    [['--diff', '--write', 'a'], /--diff, --output and --write exclude each other/],
    [['--force', 'a'], /--force goes with --output alone/],
    [['--write', '-'], /standard input cannot be written to/],
    [['seeds/2018-cted-statement.txt', 'seeds/2018-cted-statement.txt'], /2 drafts are not printed as one/],
  ] as const)
    it(`says what is wrong with "${args.join(' ')}"`, async () => {
      const { status, error } = await runCommand(['fix', ...args]);
      assert.equal(status, 2);
      assert.match(error, message);
    });
});

describe('replacing a file', () => {
  it('is left undone where the file is no longer what was read', async () => {
    const path = write('a.undraft', 'of somebody else');
    await assert.rejects(replaceFile(path, Buffer.from('as read'), Buffer.from('fixed')), {
      message: `${path} is not written: it has changed since it was read: run the verb again`,
    });
    assert.equal(readFileSync(path, 'utf8'), 'of somebody else');
    assert.deepEqual(readdirSync(folder), ['a.undraft']);
  });

  it('keeps a link, and the copy beside what it leads to', async function () {
    if (process.platform === 'win32') this.skip();
    const path = write('a.undraft', 'as read');
    symlinkSync(path, at('link'));
    const copy = await replaceFile(at('link'), Buffer.from('as read'), Buffer.from('fixed'));
    assert.ok(lstatSync(at('link')).isSymbolicLink());
    assert.deepEqual([readFileSync(path, 'utf8'), readFileSync(copy, 'utf8')], ['fixed', 'as read']);
    assert.match(copy, /a\.undraft\.bak$/);
  });

  it('is refused where there is none', () =>
    assert.rejects(replaceFile(at('gone'), Buffer.from(''), Buffer.from('')), /gone is not written: /));
});

describe('the encoding of a file', () => {
  const text = 'Mr. Chair, “we” agree.\r\n';
  const bytes = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\uFEFF${text}`),
    'UTF-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16 from its large end': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  };
  for (const [name, own] of Object.entries(bytes))
    it(`is kept where it is ${name}`, () =>
      assert.deepEqual(Buffer.from(encodingOf(own, decodeText(own))!(text)), own));

  it('is not known of others, nor of what the text has not', () => {
    for (const own of [Buffer.from('\x93we\x94 agree', 'latin1'), Buffer.from('a\rb'), Buffer.from('we agree\0\0')])
      assert.equal(encodingOf(own, decodeText(own)), undefined);
  });
});

describe('the difference of two texts', () => {
  const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at + 1}`);

  for (const [name, before, after] of [
    ['two places apart', numbers(40), numbers(40).with(4, 'five').with(30, 'thirty-one')],
    ['two places near', numbers(20), numbers(20).with(4, 'five').with(9, 'ten')],
    ['lines gone and come', numbers(12), [...numbers(12).slice(3, 9), 'more', 'and more', ...numbers(12).slice(9)]],
    ['all', ['a', 'b'], ['c']],
    ['something in nothing', [], ['a']],
    ['nothing', ['a'], []],
    ['lines that stand twice', ['a', 'b', 'a', 'b', 'c'], ['b', 'a', 'b', 'a', 'c']],
  ] as const)
    for (const end of ['\n', ''])
      it(`is what patch makes one of the other by: ${name}${end === '' ? ', no line end' : ''}`, function () {
        if (process.platform === 'win32') this.skip();
        const textOf = (lines: readonly string[]): string => (lines.length === 0 ? '' : lines.join('\n') + end);
        const path = write('text', textOf(before));
        const diff = unifiedDiff('text', textOf(before), textOf(after));
        execFileSync('git', ['apply', '-p0', '--unidiff-zero', '-'], { cwd: folder, input: diff });
        assert.equal(readFileSync(path, 'utf8'), textOf(after));
      });

  it('is nothing where they are the same, and shows few lines around', () => {
    assert.equal(unifiedDiff('a', 'x\n', 'x\n'), '');
    const lines = numbers(40);
    const diff = unifiedDiff('a b', lines.join('\n'), lines.with(20, 'new').join('\n'));
    assert.match(diff, /^--- a b\t\n\+\+\+ a b\t\n@@ -18,7 \+18,7 @@\n/);
    assert.equal(diff.split('\n').length, 12);
  });

  it('is told as one where nearly all differs', () => {
    const [old, now] = [numbers(3000), numbers(3000).map((line) => `${line}!`)];
    const diff = unifiedDiff('a', old.join('\n'), now.join('\n'));
    assert.match(diff, /^--- a\n\+\+\+ a\n@@ -1,3000 \+1,3000 @@\n-line 1\n/);
  });
});
