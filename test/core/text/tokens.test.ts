import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/core/text/tokens';

describe('tokenize', () => {
  for (const [name, text, expected] of [
    ['joins what belongs together', 'Da’esh counter-terrorism A/RES/60/288', "|da'esh counter-terrorism a/res/60/288"],
    ['hyphens of all kinds are one', 'non\u2011State co\u2010operation', '|non-state co-operation'],
    ['soft hyphens vanish', 'co\u00ADoperation', '|cooperation'],
    ['a sentence ends a phrase', 'One two. Three', '|one two |three'],
    ['a comma does not', 'one, two (three)', '|one two three'],
    ['quotation marks do', 'the “whole” of it', '|the |whole |of it'],
    ['a dash between words does not join them', 'success – and sustainable', '|success and sustainable'],
    ['possessives', "Member States' own State's", "|member states own state's"],
    ['ligatures are their letters', 'con\uFB01rm e\uFB00ort', '|confirm effort'],
    ['decomposed letters', 'Ko\u0308ln', '|k\u00F6ln'],
  ] as const) {
    it(name, () =>
      assert.equal(
        tokenize(text)
          .map(({ key, breaks }) => (breaks ? `|${key}` : key))
          .join(' '),
        expected,
      ),
    );
  }

  it('points back at the text', () => {
    const text = '“As and when”, they say.';
    assert.deepEqual(
      tokenize(text).map(({ start, end }) => text.slice(start, end)),
      ['As', 'and', 'when', 'they', 'say'],
    );
  });
});
