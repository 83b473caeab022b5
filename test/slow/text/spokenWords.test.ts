import { assertLinear } from '../../support/assertLinear';
import { spokenWords } from '../../../server/src/core/text/spokenWords';

describe('spokenWords', () => {
  it('takes time in proportion to the text, brackets and all', () => {
    const piece = 'we [agree x [ “ a.a.a.a ';
    assertLinear((length) => spokenWords(piece.repeat(Math.ceil(length / piece.length))));
  });
});
