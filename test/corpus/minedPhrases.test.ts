import assert from 'node:assert/strict';
import { corpusPhrases } from '../../server/src/core';
import { assertGolden } from '../support/golden';
import { seedCorpus } from '../support/seedCorpus';

const REVIEWED = 200;

/** Of the lines of the golden file those that its reviewer would not call a set phrase: cut, or ordinary words. */
const NO_PHRASES = [
  'in accordance with Member States’ obligations under international human rights',
  'challenges for Member States',
  'coordinate and facilitate attacks',
  'range and lethality',
  'all four pillars of the',
];

describe('the phrases of the seeds', () => {
  const first = corpusPhrases(seedCorpus()).slice(0, REVIEWED);

  it('are those that were reviewed', () => {
    const lines = first.map(({ count, documents, phrase, agreed }) =>
      [`${count}× in ${documents.size}`, agreed ? agreed.status : 'mined', phrase].join(' · '),
    );
    assertGolden('minedPhrases', lines);
  });

  it('are set phrases, 95 of 100 and of those only mined', () => {
    const mined = first.filter(({ agreed }) => !agreed);
    for (const [what, phrases] of [
      ['of the first', first],
      ['of these only mined', mined],
    ] as const) {
      const none = phrases.filter(({ phrase }) => NO_PHRASES.includes(phrase));
      const share = 1 - none.length / phrases.length;
      console.log(`      ${what} ${phrases.length}: ${(share * 100).toFixed(1)} % are set phrases`);
      assert.ok(share >= 0.95, `${what} ${phrases.length}: ${none.map(({ phrase }) => phrase).join('; ')}`);
    }
    const printed = new Set(first.map(({ phrase }) => phrase));
    for (const phrase of NO_PHRASES) assert.ok(printed.has(phrase), `${phrase} is gone: take it off the list`);
  });
});
