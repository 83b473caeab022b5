import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { correctDocument, CORRECTIONS_FILE } from '../../server/src/host/correctionsFile';
import { listCorpusFolder } from '../../server/src/host/listCorpusFolder';

describe('what is said of documents by hand', () => {
  let folder: string;
  const file = (): string => join(folder, CORRECTIONS_FILE);
  const said = async (of = folder): Promise<readonly unknown[]> =>
    (await listCorpusFolder(of, [], [])).files.map(({ correction }) => correction);

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-corrections-')));
    mkdirSync(join(folder, 'a'));
    for (const name of ['a/note.txt', 'b.txt']) writeFileSync(join(folder, name), 'Text.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is kept beside them, and found with the document in any folder below', async () => {
    assert.equal(await correctDocument(folder, join(folder, 'a', 'note.txt'), 'title', 'Lamps'), undefined);
    assert.deepEqual(await said(), [{ title: 'Lamps' }, undefined]);
    assert.ok(readFileSync(file(), 'utf8').includes('"a/note.txt"'));
    assert.deepEqual(readdirSync(folder).sort(), ['a', 'b.txt', CORRECTIONS_FILE]);
  });

  it('is found with a document that is named instead of a folder', async () => {
    await correctDocument(folder, join(folder, 'b.txt'), 'date', '2037');
    assert.deepEqual(await said(join(folder, 'b.txt')), [{ date: '2037' }]);
  });

  it('is named, and left as it is, where the file is damaged', async () => {
    writeFileSync(file(), '{');
    const problem = await correctDocument(folder, join(folder, 'b.txt'), 'title', 'Lamps');
    assert.equal(problem, 'is no JSON any more: mend it or remove it');
    assert.equal(readFileSync(file(), 'utf8'), '{');
    const { files, problems } = await listCorpusFolder(folder, [], []);
    assert.equal(files.length, 2);
    assert.deepEqual(
      problems.map(({ path, reason }) => [path, reason]),
      [[file(), 'is no JSON any more: mend it or remove it']],
    );
  });
});
