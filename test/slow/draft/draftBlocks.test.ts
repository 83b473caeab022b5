import { draftBlocks } from '../../../server/src/core/draft/draftBlocks';
import { assertLinear } from '../../support/assertLinear';

describe('draftBlocks', () => {
  it('takes time in proportion to the text, whatever of it stays open', () => {
    for (const piece of ['{--a\n', '<del>\n', '{--a\n--}\n', '<del>a\n\n</del>b\n'])
      assertLinear((length) => draftBlocks(piece.repeat(Math.ceil(length / piece.length))), { what: piece });
  });
});
