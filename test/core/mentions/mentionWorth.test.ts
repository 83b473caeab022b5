import { strict as assert } from 'node:assert';
import { createCorpus } from '../../../server/src/core';

/** What the corpus says best of UNOCT, of a document with these paragraphs. */
function bestOf(...paragraphs: readonly string[]): string | undefined {
  const text = ['Concept note', 'A meeting on many things', ...paragraphs].join('\n\n');
  const { names } = createCorpus([{ id: 'note', uri: 'file:///note', text }]);
  const best = names.bestMention('entity unoct');
  return best && names.excerpt(best, 160);
}

describe('the place that says most of a name', () => {
  const plain = '4. Many participants spoke of what the Member States expect of UNOCT in the coming years.';
  const table: readonly (readonly [what: string, better: string, ...worse: string[]])[] = [
    [
      'a sentence that tells of its beginning',
      '5. The United Nations Office of Counter-Terrorism (UNOCT) was established by the General Assembly in June 2017.',
      plain,
      '6. UNOCT is the leading office for the coordination of such work.',
    ],
    [
      'a beginning told on the way',
      '5. Much was expected of UNOCT, which was established by the General Assembly in June 2017.',
      plain,
    ],
    ['a sentence that says what it is', '5. UNOCT is the leading office for the coordination of such work.', plain],
    ['a sentence that opens with it', '5. UNOCT provides capacity-building to Member States at their request.', plain],
    ['prose to a heading', plain, '## Session II: UNOCT and the future of coordination'],
    ['prose to items', plain, '- What can UNOCT do for the Member States that ask for its help?'],
    ['a statement to a question', plain, '5. Is UNOCT the office that could do this for Member States?'],
    ['prose to a footnote', `${plain}¹`, '¹ UNOCT is named in the report of the Secretary-General on its work.'],
    [
      'what speaks of it to what speaks of something of it',
      '5. UNOCT provides capacity-building to Member States at their request.',
      '4. For many years it was said by all that the programmes and projects of UNOCT are even in every respect.',
    ],
  ];
  for (const [what, better, ...worse] of table) {
    it(`is ${what}, wherever it stands`, () => {
      const expected = better.replace(/^\d+\. /, '');
      for (const paragraphs of [
        [better, ...worse],
        [...worse, better],
      ])
        assert.equal(bestOf(...paragraphs), expected);
    });
  }

  it('is the first of equals', () => {
    assert.equal(bestOf(plain, plain.replace('Many', 'Some')), plain.replace('4. ', ''));
  });

  it('is the only one there is', () => {
    assert.equal(bestOf('## Session II: UNOCT'), 'Session II: UNOCT');
  });
});
