import assert from 'node:assert/strict';
import { createDraft, rules, runRules, type Wishes } from '../../../server/src/core';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

describe('two spellings that are both in United Nations texts', () => {
  for (const name of [
    'Organization of Islamic Cooperation (OIC)',
    'Organisation of Islamic Cooperation (OIC)',
    'Organization for Security and Cooperation in Europe (OSCE)',
    'Organization for Security and Co-operation in Europe (OSCE)',
  ])
    it(`no rule says a word of ${name}`, () => {
      const acronym = /\((\w+)\)/.exec(name)![1]!;
      const draft = createDraft(`Mr. Chair,\n\nWe thank the ${name} for its work. The ${acronym} stands ready.\n`);
      const { problems } = runRules(draft, { corpus: seedCorpus(), wishes }, {}, rules);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
    });
});
