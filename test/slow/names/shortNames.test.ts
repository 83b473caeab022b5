import { createDraft } from '../../../server/src/core';
import { assertLinear } from '../../support/assertLinear';

describe('short forms of names', () => {
  it('take time in proportion to the text', () => {
    for (const piece of ['the Compact ', 'Compact ', 'Global Compact, the Compact ', `the Coordination Compact `]) {
      const work = (length: number) => createDraft(piece.repeat(length / piece.length)).names;
      assertLinear(work, { what: piece, short: 5_000 });
    }
  });
});
