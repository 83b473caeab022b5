import assert from 'node:assert/strict';
import { reasonOf } from '../../server/src/host/readingProblem';

describe('why a file cannot be read', () => {
  for (const [code, reason] of [
    ['EBUSY', 'is held by another program'],
    ['EPERM', 'may not be read'],
    ['ENAMETOOLONG', 'has too long a name'],
    ['EIO', 'cannot be read (EIO: i/o error)'],
  ] as const) {
    it(`is said in words: ${code}`, () =>
      assert.equal(reasonOf(Object.assign(new Error(`${code}: i/o error`), { code })), reason));
  }
});
