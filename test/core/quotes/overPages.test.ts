import assert from 'node:assert/strict';
import { createCorpus, createDraft } from '../../../server/src/core';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';

const words =
  'keep a register of small craft, share it with their neighbours and report every year on the state of the lights';
const note = '__________________\n\n[^1]: Resolution 90/3.\n\n';

/** What stands between the words "with" and "their" of the source. */
const BORDERS: Readonly<Record<string, string>> = {
  'a form feed': '\n\n\f',
  'a page number': '\n\n3\n\n',
  'a page number, a form feed and a head of symbol and title': '\n\n2/3\n\n\fSecurity of harbours A/RES/91/17\n\n',
  'a note, a print order, a form feed and a head in two lines': `\n\n${note}31-01234\n2/3\n\n\fA/RES/91/17\n\nSecurity of harbours\n\n`,
  'the symbol and print orders, without a form feed': '\n31-01234 (E)\n*3101234*\n\n\nA/RES/91/17\n',
  'the border of a column': '\n\n',
};

describe('a quotation over the end of a page', () => {
  for (const [what, border] of Object.entries(BORDERS))
    it(`is verbatim: ${what}`, () => {
      const text = `United Nations A/RES/91/17

General Assembly

31-01234 (E)

# 91/17. Security of harbours

The General Assembly,

1. Urges all coastal States[^1] to ${words.replace('with their', `with${border}their`)};

2. Decides to return to the matter at its next session.

3/3
`;
      const corpus = createCorpus([{ id: 'assembly', uri: 'file:///corpus/assembly.txt', text }]);
      const [judged] = verdictsOf(createDraft(`The Assembly urged all States to “${words}”.`), corpus);
      assert.equal(judged?.verdict.kind, 'verbatim');
    });

  it('is verbatim where lines come back in the sentences', () => {
    const line = 'international lamp law, international buoy law and the international\ntide law';
    const text = `Concept note on lamps\n\n1. Every port shall keep its lamps, in compliance with\n${line};\n\n2. Every pilot shall carry two lamps, in compliance with\n${line};\n`;
    const corpus = createCorpus([{ id: 'lamps', uri: 'file:///corpus/lamps.txt', text }]);
    const quoted = `Every pilot shall carry two lamps, in compliance with ${line.replace('\n', ' ')}`;
    const [judged] = verdictsOf(createDraft(`The concept note on lamps says: “${quoted}”.`), corpus);
    assert.equal(judged?.verdict.kind, 'verbatim');
  });
});
