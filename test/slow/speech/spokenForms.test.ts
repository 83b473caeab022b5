import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertLinear } from '../../support/assertLinear';
import { spokenForms } from '../../../server/src/core';
import { spokenWords } from '../../../server/src/core/text/spokenWords';
import { spokenCases } from '../../core/speech/spokenForms.cases';

/** Each written word with what is said for it, "–" for nothing, parted by bars. */
const told = (text: string): string =>
  spokenForms(text)
    .map(({ words }) => words.join(' ') || '–')
    .join(' | ');

describe('spokenForms', () => {
  it('has one entry for each word that is counted, whatever the text', () => {
    const piece = fc.constantFrom(
      ...Object.values(spokenCases).flatMap((rows) => rows.map(([written]) => written)),
      '(',
      '“',
      '.\n',
      '%',
      '§',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const forms = spokenForms(written);
        assert.deepEqual(
          forms.map(({ span }) => span),
          spokenWords(written),
        );
        for (const { words } of forms)
          for (const word of words) assert.ok(word !== '' && !/\s/.test(word), `“${word}”`);
      }),
      { numRuns: 300 },
    );
  });

  it('reads every figure as words', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (number) => {
        assert.match(told(number.toLocaleString('en')), /^[a-z -]+$/);
        assert.match(told(`resolution ${number}`), /^[a-z -]+ \| [a-z -]+$/);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['resolution 2396 (2017) ', 'a(b(c ', 'II-', 'A/1/', '1,', 'U.S.', '(((((ABC) ', 'e.g./']) {
      const work = (length: number): void => void spokenForms(piece.repeat(Math.ceil(length / piece.length)));
      assertLinear(work, { what: piece });
    }
  });
});
