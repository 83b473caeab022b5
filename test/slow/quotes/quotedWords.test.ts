import { assertLinear } from '../../support/assertLinear';
import { quotedWords } from '../../../server/src/core/quotes/quotedWords';

describe('quotedWords', () => {
  it('takes time linear in the length', () => {
    for (const piece of ['\n', ' ', ' \n', '[', ']', '[a] ', '… ', 'a-\n', '[^1]', 'b [a] ', 'b[a]'])
      assertLinear(
        (length) => {
          const text = piece.repeat(Math.ceil(length / piece.length));
          quotedWords(text, [{ start: 0, end: text.length }]);
        },
        { what: piece },
      );
  });
});
