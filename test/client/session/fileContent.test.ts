import assert from 'node:assert/strict';
import type { FileStat, Uri } from 'vscode';
import { contentOf, MOST_BYTES } from '../../../client/src/session/fileContent';

// The classes and lists of VS Code are nowhere but in it.
const uri = { path: '/note.txt' } as unknown as Uri;
const stat = (size: number, type = 1): Promise<FileStat> =>
  Promise.resolve({ size, type: type as never, ctime: 0, mtime: 0 });

describe('a file that is read for a server without a disk', () => {
  it('is given alone, without the buffer it lies in', async () => {
    const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    const bytes = await contentOf({ stat: () => stat(2), readFile: () => Promise.resolve(part) }, uri);
    assert.deepEqual([...bytes], [2, 3]);
    assert.equal(bytes.buffer.byteLength, 2);
  });

  for (const [what, files, reason] of [
    ['is gone', () => Promise.reject(Object.assign(new Error('x'), { code: 'FileNotFound' })), 'does not exist'],
    ['is refused', () => Promise.reject(Object.assign(new Error('x'), { code: 'NoPermissions' })), 'may not be read'],
    ['fails otherwise', () => Promise.reject(new Error('429')), 'cannot be read (429)'],
    ['is a folder', () => stat(0, 2), 'is a folder'],
    ['is a link to a folder', () => stat(0, 66), 'is a folder'],
    ['is too large', () => stat(MOST_BYTES + 1), 'is too large (20 MB)'],
  ] as const)
    it(`is told why not, where it ${what}`, () =>
      assert.rejects(contentOf({ stat: files, readFile: () => assert.fail('is read') }, uri), { message: reason }));

  it('is none that was never named', () =>
    assert.rejects(
      contentOf({ stat: () => assert.fail('is looked for'), readFile: () => assert.fail('is read') }, undefined),
      {
        message: 'is not among the documents',
      },
    ));
});
