import assert from 'node:assert/strict';
import { fileRows } from '../../../client/src/session/fileRows';

describe('the files of a workspace that a concept note is chosen from', () => {
  const labels = (...paths: string[]) =>
    fileRows(paths.map((path) => ({ uri: `memfs:/${path}`, path }))).map(({ label, description, uri }) => [
      label,
      description,
      uri,
    ]);

  it('are named with their folders, by name', () =>
    assert.deepEqual(labels('b.txt', 'texts/2027/a.docx', 'a.docx'), [
      ['a.docx', '', 'memfs:/a.docx'],
      ['a.docx', 'texts/2027', 'memfs:/texts/2027/a.docx'],
      ['b.txt', '', 'memfs:/b.txt'],
    ]));

  it('begin with those that are called what they are', () =>
    assert.deepEqual(
      labels('a.txt', 'z/Concept Note.docx', 'Provisional agenda.html', 'README.md').map(([label]) => label),
      ['Concept Note.docx', 'Provisional agenda.html', 'a.txt', 'README.md'],
    ));
});
