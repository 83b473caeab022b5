import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsBeginning } from '../../../server/src/core/text/wordsBeginning';

describe('words that begin so', () => {
  it('are those that a look at each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), word, (words, prefix) => {
        const sorted = [...new Set(words)].sort();
        assert.deepEqual(
          wordsBeginning(sorted, prefix),
          sorted.filter((each) => each.startsWith(prefix)),
        );
      }),
    );
  });
});
