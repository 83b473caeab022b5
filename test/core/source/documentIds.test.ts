import assert from 'node:assert/strict';
import { documentIds } from '../../../server/src/core';

describe('the ids of documents', () => {
  for (const [what, paths, ids] of [
    ['are the names of the files', ['a/2021/note.txt', 'statement.v2.pdf'], ['note', 'statement.v2']],
    ['have the folder where names are shared', ['2021/note.txt', '2023/note.pdf'], ['note (2021)', 'note (2023)']],
    ['have as many folders as it takes', ['a/x/note.md', 'b/x/note.md'], ['note (a › x)', 'note (b › x)']],
    ['tell a folder from none', ['note.txt', '2023/note.txt'], ['note', 'note (2023)']],
    ['tell kinds apart', ['note.pdf', 'note.docx'], ['note [pdf]', 'note [docx]']],
    ['keep clear of those that are taken', ['seed.txt', 'a/seed.txt'], ['seed [txt]', 'seed (a)']],
    [
      'show what is in a name',
      ['a\u202Efdp.txt', 'b\nc.txt', `${'x'.repeat(120)}.txt`],
      ['afdp', 'b c', `${'x'.repeat(99)}…`],
    ],
    ['tell names apart that show alike', ['a/note.txt', 'b/no\u200Bte.txt'], ['note (a)', 'note (b)']],
    ['leave a file alone that is all extension', ['.note'], ['.note']],
  ] as const) {
    it(what, () => {
      const found = documentIds(paths, new Set(['seed']));
      assert.deepEqual(
        paths.map((path) => found.get(path)),
        ids,
      );
      assert.deepEqual(documentIds([...paths].reverse(), new Set(['seed'])).get(paths[0]), ids[0]);
    });
  }
});
