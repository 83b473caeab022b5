import { blankComments } from '../../../server/src/core/text/comments';
import { assertLinear } from '../../support/assertLinear';

describe('comments', () => {
  it('are blanked in time that grows with the text', () => {
    for (const piece of ['<!-- ', '\n   ', '\n<!-- a -->', 'a <!-- b --> '])
      assertLinear((length) => blankComments(piece.repeat(Math.ceil(length / piece.length))), { what: piece });
  });
});
