import { createDraft, outlineOf } from '../../../../server/src/core';
import { assertLinear } from '../../../support/assertLinear';

describe('outlineOf', () => {
  it('takes linear time', () => {
    for (const piece of ['# a\n\n', 'Thank you. ', '# #', 'First, we\n\n', '*', ' ']) {
      const work = (length: number): void => void outlineOf(createDraft(piece.repeat(length / piece.length)));
      assertLinear(work, { what: JSON.stringify(piece) });
    }
  });
});
