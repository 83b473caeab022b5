import assert from 'node:assert/strict';
import { allFixes, createDraft, rules, runRules, type Wishes } from '../../../server/src/core';
import { seedCorpus, seedFiles } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

function fixedOnce(text: string): string {
  const { problems, failures } = runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, rules);
  assert.deepEqual(failures, []);
  return allFixes(problems)
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

/** The text after fixing all until nothing is left to fix. */
function fixed(text: string): string {
  let last = text;
  for (let round = 0; round < 4; round++) {
    const next = fixedOnce(last);
    if (next === last) return last;
    last = next;
  }
  assert.fail(`still changing after four rounds: ${last}`);
}

describe('the fixes of all rules together', () => {
  for (const [text, expected] of [
    [
      'We thank UNODC and the United Nations Office for Counter-Terrorism (UNOCT).\n\nISIS is fought by UNODC.',
      'We thank the United Nations Office on Drugs and Crime (UNODC) and the United Nations Office of Counter-Terrorism.\n\nISIL (Da’esh) is fought by UNODC.',
    ],
    [
      'UNODC leads.\n\nThe United Nations Office of Drugs and Crime (UNODC) leads.\n\nWe agree.',
      'The United Nations Office on Drugs and Crime (UNODC) leads.\n\nUNODC leads.\n\nWe agree.',
    ],
    [
      'The Islamic State in Iraq and Syria (ISIS) and Al-Qaeda under resolution 2396 (2018).',
      'ISIL (Da’esh) and Al-Qaida under resolution 2396 (2017).',
    ],
  ] as const)
    it(`make ${JSON.stringify(expected)}`, () => assert.equal(fixed(text), expected));

  for (const { id, text } of seedFiles()) it(`come to an end on ${id}`, () => assert.notEqual(fixed(text), ''));
});
