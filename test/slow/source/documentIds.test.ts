import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentIds } from '../../../server/src/core';

describe('the ids of documents', () => {
  it('are different, one for each file, whatever the files', () => {
    const part = fc.constantFrom('a', 'b', 'a (b)', 'a.txt', 'a [txt]');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.txt`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const ids = documentIds(paths, new Set(['a', 'a [txt]']));
        assert.equal(ids.size, paths.length);
        assert.equal(new Set([...ids.values(), 'a', 'a [txt]']).size, paths.length + 2);
      }),
    );
  });
});
