import assert from 'node:assert/strict';
import { createDraft, runRules, shippedCatalogue, type Wishes } from '../../../server/src/core';
import { driftIn } from '../../../server/src/core/phrases/drift';
import { formulaeOf } from '../../../server/src/core/phrases/formulae';
import { agreedLanguage } from '../../../server/src/core/rules/agreed-language';
import { tokenize } from '../../../server/src/core/text/tokens';
import { withEdits } from '../../../server/src/core/finding';
import { assertLinear } from '../../support/assertLinear';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const formulae = formulaeOf(shippedCatalogue).all;
const near = formulae.filter(({ mayBeNear }) => mayBeNear);
const preferred = near.filter(({ row }) => row.status === 'preferred');

describe('drift', () => {
  it('is never told of an agreed wording while it is typed', () => {
    const told: string[] = [];
    for (const { row } of preferred.filter(({ keys }) => keys.length <= 14)) {
      const whole = `They see ${row.phrase} there.`;
      for (let end = 1; end <= whole.length; end++) {
        const draft = createDraft(whole.slice(0, end));
        const { problems } = runRules(draft, { corpus: seedCorpus(), wishes }, {}, [agreedLanguage]);
        told.push(...problems.map(({ message }) => `${draft.text}: ${message}`));
      }
    }
    assert.deepEqual(told, []);
  });

  it('has no fix that takes what a draft denies, counts, owns or acts on', () => {
    const taken: string[] = [];
    for (const { row } of preferred) {
      const words = row.phrase.split(' ');
      for (let at = 1; at < words.length; at++) {
        for (const own of ['no', 'not', 'never', 'without', 'all', 'some', 'only', 'our', 'these', 'it', 'them']) {
          const phrase = [...words.slice(0, at), own, ...words.slice(at)].join(' ');
          const text = `We of the group see ${phrase} in that.`;
          const { problems } = runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, [agreedLanguage]);
          const wordsOf = (of: string): number => of.split(/[ ,.]+/).filter((word) => word === own).length;
          for (const { fixes = [] } of problems)
            for (const { edits } of fixes)
              if (wordsOf(withEdits(text, edits)) < wordsOf(text)) taken.push(`${phrase}: ${edits[0]!.newText}`);
        }
      }
    }
    assert.deepEqual(taken, []);
  });

  it('takes time in proportion to the text', () => {
    const paragraph = 'violent extremism in all forms and manifestations of the spread of conditions and terrorism ';
    const work = (length: number): void => {
      const content = paragraph.repeat(length / paragraph.length);
      driftIn({ content, tokens: tokenize(content) }, createDraft(''));
    };
    assertLinear(work);
  });
});
