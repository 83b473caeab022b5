import { createDraft } from '../../../server/src/core';
import { kindFactsOf } from '../../../server/src/core/draft/kindFacts';
import { signRows } from '../../../server/src/core/kinds/signRows';
import { assertLinear } from '../../support/assertLinear';

describe('the kind of a text', () => {
  it('is told in time that grows with the text', () => {
    const lines = signRows.flatMap(({ accept }) => accept);
    for (const joint of [' ', '\n', '\n\n']) {
      const piece = lines.join(joint);
      assertLinear((length) => createDraft(piece.repeat(Math.ceil(length / piece.length))).kind, { what: joint });
      assertLinear((length) => kindFactsOf(piece.repeat(Math.ceil(length / piece.length))), { what: joint });
    }
  });
});
