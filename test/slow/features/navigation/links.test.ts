import { createDraft, linksOf } from '../../../../server/src/core';
import { assertLinear } from '../../../support/assertLinear';

describe('linksOf', () => {
  it('takes linear time', () => {
    for (const piece of ['[', '[]', '[](', 'resolution 2396 ', '[a](b) resolution 2396 ', 'www.']) {
      const work = (length: number): void => void linksOf(createDraft(piece.repeat(length / piece.length)));
      assertLinear(work, { what: JSON.stringify(piece) });
    }
  });
});
