import assert from 'node:assert/strict';
import { createDraft, rules, runRules } from '../../../server/src/core';
import { holdsForKind, rulesByKind } from '../../../server/src/core/rules/rulesByKind';
import { textKinds } from '../../../server/src/core/kinds/textKinds';
import { seedCorpus } from '../../support/seedCorpus';

const wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const found = (text: string): readonly string[] =>
  runRules(createDraft(text), { corpus: seedCorpus(), wishes }).problems.map(({ rule }) => rule);

describe('rules by kind', () => {
  const unused = 'The Example Working Group (EWG) met in May.\n\nIt agreed on three things.';

  for (const [kind, expected] of [
    ['statement', true],
    ['remarks', true],
    ['right-of-reply', true],
    ['concept-note', false],
    ['programme', false],
    ['report', false],
    ['draft-resolution', false],
    ['letter', false],
  ] as const)
    it(`${expected ? 'advise' : 'do not advise'} to leave an acronym out of a ${kind}`, () =>
      assert.equal(found(`---\nkind: ${kind}\n---\n${unused}`).includes('acronym-unused'), expected));

  it('ask for the names of acronyms everywhere but in programmes and records', () => {
    const text = 'The work of UNODC goes on.\n\nUNODC agreed, and UNODC will go on.';
    const kinds = ['statement', 'concept-note', 'programme', 'verbatim-record'];
    assert.deepEqual(
      kinds.filter((kind) => found(`---\nkind: ${kind}\n---\n${text}`).includes('undefined-acronym')),
      ['statement', 'concept-note'],
    );
  });

  it('go by what the text shows where nothing says it', () => {
    assert.ok(found(`Mr. Chair,\n\n${unused}`).includes('acronym-unused'));
    assert.ok(!found(`# Concept note\n\n${unused}`).includes('acronym-unused'));
  });

  it('have a row for rules that there are, each for some kinds and not for all', () => {
    for (const { rule, holdsFor, because } of rulesByKind) {
      assert.ok(
        rules.some(({ id }) => id === rule),
        rule,
      );
      assert.ok(holdsFor.size > 0 && holdsFor.size < textKinds.length && because !== '', rule);
    }
    assert.equal(holdsForKind('year-missing', 'programme'), true);
  });

  it('leave a comment alone that has a rule ignored which does not hold here', () => {
    const text = `---\nkind: concept-note\n---\n<!-- rostrum-ignore acronym-unused: the reader knows it -->\n${unused}`;
    assert.deepEqual(found(text), []);
  });
});
