import { assertLinear } from '../../support/assertLinear';
import { spokenWords } from '../../../server/src/core/text/spokenWords';

describe('spokenWords', () => {
  it('takes time in proportion to the text, brackets and all', () => {
    const piece = 'we [agree x [ “ a.a.a.a ';
    assertLinear((length) => spokenWords(piece.repeat(Math.ceil(length / piece.length))));
  });

  it('takes time in proportion to the text, whatever of it stays open', () => {
    for (const piece of ['~~a ', '{--a ', '<s>a ', '{~~a ', '(pause ', '![a](', '![a ', '[a](b "'])
      assertLinear((length) => spokenWords(piece.repeat(Math.ceil(length / piece.length))), { what: piece });
  });
});
