import { assertLinear } from '../../support/assertLinear';
import { wordRules, runWordRules } from '../../support/wordRules';

describe('what a draft ignores', () => {
  it('takes time in proportion to the text', () => {
    const comment = '<!-- rostrum-ignore small-word: x -->\n';
    for (const piece of [comment, '<!-- rostrum-ignore', `text\n${comment}`, `${comment}\n\n`])
      assertLinear((length) => runWordRules(piece.repeat(Math.ceil(length / piece.length)), [wordRules[0]!]), {
        what: piece,
      });
  });
});
