import assert from 'node:assert/strict';
import path from 'node:path';
import type { PathSystem } from '../../server/src/host/namedPlaces';
import { reasonOf } from '../../server/src/host/readingProblem';
import { unusableName } from '../../server/src/host/unusableName';

const windows: PathSystem = { path: path.win32, home: 'C:\\Users\\Delegate' };
const others: PathSystem = { path: path.posix, home: '/home/delegate' };

describe('a path at which no file can lie', () => {
  for (const [written, fault] of [
    ['C:\\texts\\nul.txt', /device of Windows \(nul\.txt\)/],
    ['texts/aux/note.txt', /device of Windows \(aux\)/],
    ['\\\\mission\\share\\PRN', /device/],
    ['\\\\?\\C:\\texts\\con', /device/],
    ['note: final.txt', /does not allow \(:\)/],
    ['C:\\texts.\\note.txt', /ends in a dot/],
  ] as const)
    it(written, () => {
      assert.match(unusableName(written, windows) ?? '', fault);
      assert.equal(unusableName(written, others), undefined);
    });

  for (const written of ['C:\\texts\\note.txt', 'd:note.txt', '..\\.\\note.txt', '\\\\mission\\share\\', 'C:/a//b.txt'])
    it(`${written} is a place`, () => assert.equal(unusableName(written, windows), undefined));

  it('is what is said where it cannot be read, and nothing where it can', () => {
    const error = (place: string) =>
      Object.assign(new Error('ENOENT: no such file or directory'), { code: 'ENOENT', path: place });
    assert.equal(
      reasonOf(error('C:\\con.txt'), windows),
      'has the name of a device of Windows (con.txt): give it another',
    );
    assert.equal(reasonOf(error('C:\\note.txt'), windows), 'does not exist');
    assert.equal(reasonOf(error('/srv/con.txt'), others), 'does not exist');
  });
});
