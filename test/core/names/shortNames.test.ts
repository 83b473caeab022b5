import assert from 'node:assert/strict';
import { createCorpus, createDraft } from '../../../server/src/core';
import { hoverAt } from '../../../server/src/core/features/cards/hover';
import { readMarks } from '../../support/marks';
import { seedCorpus } from '../../support/seedCorpus';

const FULL = 'United Nations Global Counter-Terrorism Coordination Compact';
const compact = (text: string) => createDraft(text).names.filter(({ id }) => id === 'coordination-compact');

describe('short forms of names', () => {
  for (const marked of [
    `The [[${FULL}]] was signed.\n\nMembers of [[the Compact]] met, and [[The Compact]] grew.`,
    'The [[Coordination Compact]] was signed.\n\nMembers of [[the\nCompact]] met.',
    'Through [[the Compact]], UNOCT works.',
    '[[The Compact]] serves Member States against terrorism.',
    `The UN Global Compact is for business. The [[${FULL}]] is not.\n\nWe thank [[the Compact]].`,
    `The [[${FULL}]]: we look to [[the Compact]] for guidance.`,
    `# The [[${FULL}]]\n\nOur part in [[the Compact]]`,
    `In [[${FULL}]], under UN reform. We thank [[the Compact]].`,
  ])
    it(`are found in ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(
        compact(text).map(({ span }) => span),
        ranges,
      );
    });

  for (const marked of [
    'We joined the Compact.',
    'We joined the Compact. The [[Coordination Compact]] is another.',
    'The UN Global Compact calls on business.\n\nWe joined the Compact against terrorism.',
    'The Global Compact for Safe, Orderly and Regular Migration\n\nThe Compact and terrorism.',
    'the Compact for Safe Migration and terrorism, and the Compact',
    `The [[${FULL}]] and the Global Digital Compact.\n\nWe joined the Compact.`,
    `The [[${FULL}]] and the Compact on Refugees. We joined the Compact.`,
    `The [[${FULL}]] has a compact text, the compact is short.`,
  ])
    it(`are not taken for it in ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(
        compact(text).map(({ span }) => span),
        ranges,
      );
    });

  it('take their ground from other paragraphs, after an edit too', () => {
    const ungrounded = 'Hello.\n\nWe joined the Compact.';
    const draft = createDraft(ungrounded);
    assert.equal(draft.names.length, 0);
    const edited = createDraft(`The ${FULL}.\n\nWe joined the Compact.`, { previous: draft });
    assert.equal(edited.names.length, 2);
  });

  it('have the card of the name', () => {
    const text = `The ${FULL} grew.\n\nWe joined the Compact.`;
    const card = hoverAt(createDraft(text), text.length - 3, seedCorpus());
    assert.match(card!.markdown, /^\*\*United Nations Global Counter\\?-Terrorism Coordination Compact\*\*/);
  });

  it('count in the corpus where they have ground', () => {
    const file = (id: string, text: string) => ({ id, uri: `file:///${id}`, text });
    const { names } = createCorpus([
      file('a', `The ${FULL} grew.\n\nWe joined the Compact.`),
      file('b', 'We joined the Compact.'),
    ]);
    assert.deepEqual(names.documentsOf('entity coordination-compact'), [{ documentId: 'a', count: 2 }]);
  });
});
