import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../server/src/core/quotes/alignment';
import type { QuotedWord } from '../../../server/src/core/quotes/quotedWords';

const words = (text: string): QuotedWord[] =>
  text.split(' ').map((key, at) => ({ key, start: at, end: at + 1, breaks: false }));

describe('align', () => {
  it('accounts for every word of the quotation, and of the stretch it lies on, once and in order', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 16 }),
        (quoted, source) => {
          const { steps, from, to, cost } = align(words(quoted.join(' ')), source, new Set());
          const own = steps.filter(({ kind }) => kind !== 'dropped').map(({ quoted: at }) => at);
          const theirs = steps.filter(({ kind }) => kind !== 'added').map(({ source: at }) => at);
          assert.deepEqual(
            own,
            quoted.map((_, at) => at),
          );
          assert.deepEqual(
            theirs,
            source.slice(from, to).map((_, at) => from + at),
          );
          assert.equal(cost === 0, source.join('').includes(quoted.join('')));
        },
      ),
    );
  });
});
