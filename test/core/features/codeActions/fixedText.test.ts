import assert from 'node:assert/strict';
import { createDraft, fixedText, type Wishes } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const fixed = (text: string) => fixedText(createDraft(text), { corpus: seedCorpus(), wishes });

describe('a text with its sure fixes', () => {
  it('has all of them, in as many rounds as they take', () => {
    const { text, changes, left } = fixed(
      '---\nspeaker: Ms. A: Minister\n---\nUNSCR 60/288 (2006), the Counter Terrorism Committee and “resolution 2396 (2018)”.',
    );
    assert.equal(
      text,
      "---\nspeaker: 'Ms. A: Minister'\n---\nGeneral Assembly resolution 60/288 (2006), the Counter-Terrorism Committee and “resolution 2396 (2018)”.",
    );
    assert.ok(changes >= 3);
    assert.deepEqual(
      left.problems.flatMap(({ fixes = [] }) => fixes).filter(({ grade }) => grade === 'sure'),
      [],
    );
  });

  it('is the text where there is none, and what a person has to decide is left', () => {
    const { text, changes, left } = fixed('We fight ISIS with UNODC.');
    assert.deepEqual([text, changes], ['We fight ISIS with UNODC.', 0]);
    assert.ok(left.problems.length > 0);
  });

  it('keeps what a comment has ignored', () => {
    const text = '<!-- rostrum-ignore wrong-resolution-year: printed so -->\nWe recall resolution 2396 (2018).\n';
    assert.equal(fixed(text).text, text);
  });
});
