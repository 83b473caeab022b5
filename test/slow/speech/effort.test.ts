import assert from 'node:assert/strict';
import fc from 'fast-check';
import { effortOf } from '../../../server/src/core/speech/effort';
import { spokenWords } from '../../../server/src/core/text/spokenWords';
import { assertLinear } from '../../support/assertLinear';
import { randomDrafts } from '../../support/randomDrafts';

const efforts = (text: string): readonly number[] => effortOf(text, spokenWords(text));
const effort = (text: string): number => efforts(text).at(-1) ?? 0;

describe('the effort of a paragraph', () => {
  it('grows from word to word, one sum for each', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const sums = efforts(text);
        assert.equal(sums.length, spokenWords(text).length);
        sums.forEach((sum, index) => assert.ok(sum >= (sums[index - 1] ?? 0)));
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const piece = 'in resolution 2396 (2017), the Security Council (CTED) called for US$ 5 million; ';
    const work = (length: number): void => void effort(piece.repeat(Math.ceil(length / piece.length)));
    assertLinear(work);
  });
});
