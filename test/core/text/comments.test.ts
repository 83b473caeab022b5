import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { blankComments, endsInComment } from '../../../server/src/core/text/comments';

describe('comments', () => {
  for (const [text, blanked] of [
    ['before <!-- not said --> after', 'before                   after'],
    ['one\n<!-- a -->\ntwo', 'one           \ntwo'],
    ['one\r\n  <!-- a\nb --> two', 'one                 two'],
    ['one <!-- open\ntwo', 'one              '],
    ['no <! -- comment', 'no <! -- comment'],
  ] as const)
    it(`are blanked in ${JSON.stringify(text)}`, () => assert.equal(blankComments(text), blanked));

  it('are told where they have not ended', () => {
    assert.deepEqual(['a <!-- b', 'a <!-- b --> c', 'a', 'a --> <!--'].map(endsInComment), [true, false, false, true]);
  });

  it('change nothing of the paragraph they stand in', () => {
    const facts = (text: string): unknown => {
      const draft = createDraft(text);
      const { wordCount, mentions, names, blocks } = draft;
      return [
        wordCount,
        mentions.map(({ citation, quoted }) => [text.slice(citation.span.start, citation.span.end), quoted]),
        names.map(({ id }) => id),
        blocks.map(({ kind }) => kind),
        blocks.map((block) => draft.facts(block).tokens.map(({ key }) => key)),
        blocks.map((block) => draft.facts(block).quotations.length),
      ];
    };
    const lines = [
      'We thank UNODC and recall “the',
      'wording of resolution 2396 (2017)” and others,',
      'among them the United Nations Office of Counter-Terrorism (UNOCT).',
    ];
    const plain = facts(lines.join('\n'));
    assert.deepEqual(facts(lines.join('\n<!-- not resolution 2178 (2015) of CTED “ -->\n')), plain);
    assert.deepEqual(facts(lines.join(' <!-- not resolution 2178 (2015) of CTED “ -->\n')), plain);
  });
});
