import assert from 'node:assert/strict';
import { createDraft, runRules, shippedCatalogue, type Wishes } from '../../../server/src/core';
import { driftIn } from '../../../server/src/core/phrases/drift';
import { formulaeOf } from '../../../server/src/core/phrases/formulae';
import { agreedLanguage } from '../../../server/src/core/rules/agreed-language';
import { tokenize } from '../../../server/src/core/text/tokens';
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

  it('takes time in proportion to the text', () => {
    const paragraph = 'violent extremism in all forms and manifestations of the spread of conditions and terrorism ';
    const work = (length: number): void => {
      const content = paragraph.repeat(length / paragraph.length);
      driftIn({ content, tokens: tokenize(content) }, createDraft(''));
    };
    assertLinear(work);
  });
});
