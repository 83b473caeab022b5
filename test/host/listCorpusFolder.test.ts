import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listCorpusFolder } from '../../server/src/host/listCorpusFolder';
import type { FolderListing } from '../../server/src/lsp/documentDisk';
import { settings } from '../../server/src/protocol';

describe('the list of a corpus folder', () => {
  let folder: string;
  const write = (...names: string[]): void => {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'Text.\n');
    }
  };
  const link = (name: string, target: string): void => symlinkSync(target, join(folder, name));
  const list = (exclude: readonly string[] = settings['corpus.exclude'].default): Promise<FolderListing> =>
    listCorpusFolder(folder, [], exclude);
  const names = ({ files }: FolderListing): string[] => files.map(({ path }) => relative(folder, path));
  const problems = (listing: FolderListing): string[] =>
    listing.problems.map(({ path, reason }) => `${relative(folder, path)} ${reason}`);

  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-folder-')))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has documents of every kind, in folders within folders, by path', async () => {
    write('b.PDF', 'a/x/deep.docx', 'a.txt', 'c.htm', 'd.md', 'e.html', 'picture.png', 'sheet.xlsx', 'old.doc');
    const listing = await list();
    assert.deepEqual(names(listing), ['a/x/deep.docx', 'a.txt', 'b.PDF', 'c.htm', 'd.md', 'e.html', 'old.doc']);
    assert.deepEqual(listing.problems, []);
    assert.equal(listing.uri, pathToFileURL(folder).toString());
  });

  for (const [what, exclude, kept] of [
    ['what is no document of anybody’s', undefined, ['a/note.txt', 'drafts/note.txt', 'note.txt']],
    ['a folder', ['drafts/', '.*'], ['README.md', 'a/note.txt', 'node_modules/x.md', 'note.txt', '~$note.docx']],
    ['all but some', ['*', '!a/', '!a/note.txt'], ['a/note.txt']],
    [
      'nothing by a pattern of nothing',
      ['# a comment', '', '*.txt', '!note.txt', '.*', '~$*', '*.md'],
      ['a/note.txt', 'drafts/note.txt', 'note.txt'],
    ],
  ] as const) {
    it(`leaves out ${what}`, async () => {
      write('README.md', '.hidden.txt', '.git/x.txt', 'node_modules/x.md', '~$note.docx');
      write('note.txt', 'a/note.txt', 'drafts/note.txt');
      assert.deepEqual(names(await list(exclude)).sort(), kept);
    });
  }

  it('goes through no circle of links, and says where one is', async () => {
    write('a/note.txt');
    link('a/up', '..');
    link('self', 'self');
    link('lost.txt', 'nowhere.txt');
    const listing = await list();
    assert.deepEqual(names(listing), ['a/note.txt']);
    assert.deepEqual(problems(listing), [
      'a/up is a link that leads back to a folder it lies in',
      'lost.txt is a link to nothing',
      'self is a link that leads back to itself',
    ]);
  });

  it('follows links to elsewhere, and has each file once', async () => {
    write('a/note.txt');
    link('again', 'a');
    link('note too.txt', 'a/note.txt');
    const elsewhere = mkdtempSync(join(tmpdir(), 'rostrum-elsewhere-'));
    writeFileSync(join(elsewhere, 'far.txt'), 'x');
    link('there', elsewhere);
    assert.deepEqual(names(await list()), ['a/note.txt', 'there/far.txt']);
    rmSync(elsewhere, { recursive: true });
  });

  it('says what it may not look into, and has the rest', async function () {
    if (process.getuid?.() === 0) this.skip();
    write('note.txt', 'closed/x.txt');
    chmodSync(join(folder, 'closed'), 0);
    const listing = await list();
    assert.deepEqual(names(listing), ['note.txt']);
    assert.deepEqual(problems(listing), ['closed may not be read']);
  });

  it('finds a folder from the workspace, the first that has it', async () => {
    write('w2/papers/note.txt', 'w1/x.txt');
    const workspace = ['w1', 'w2'].map((name) => pathToFileURL(join(folder, name)).toString());
    const { files } = await listCorpusFolder('papers', ['vscode-vfs://github/x', ...workspace], []);
    assert.deepEqual(
      files.map(({ path }) => relative(folder, path)),
      ['w2/papers/note.txt'],
    );
  });

  for (const [what, name, reason] of [
    ['gone', 'gone', 'does not exist'],
    ['a file that is no document', 'sheet.xlsx', 'is neither a folder nor a document that can be read'],
  ] as const) {
    it(`that is ${what} is empty, and says so`, async () => {
      write('sheet.xlsx');
      const listing = await listCorpusFolder(join(folder, name), [], []);
      assert.deepEqual(listing.files, []);
      assert.deepEqual(problems(listing), [`${name} ${reason}`]);
    });
  }

  for (const name of ['note.txt', 'note.DOCX', 'README.md', '.hidden.pdf'])
    it(`that is the document ${name} has that one alone, whatever is left out of folders`, async () => {
      write(name, 'other.txt');
      const path = join(folder, name);
      const listing = await listCorpusFolder(path, [], settings['corpus.exclude'].default);
      assert.deepEqual(names(listing), [name]);
      assert.deepEqual([listing.problems, listing.isFile, listing.uri], [[], true, pathToFileURL(path).toString()]);
    });

  it('tells by the stamp that a file has changed', async () => {
    write('note.txt');
    const [before] = (await list()).files;
    writeFileSync(join(folder, 'note.txt'), 'Other text.\n');
    const [after] = (await list()).files;
    assert.notEqual(after!.stamp, before!.stamp);
  });
});
