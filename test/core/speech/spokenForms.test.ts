import assert from 'node:assert/strict';
import { createDraft, spokenForms } from '../../../server/src/core';
import { spokenCases } from './spokenForms.cases';

/** Each written word with what is said for it, "–" for nothing, parted by bars. */
const told = (text: string): string =>
  spokenForms(text)
    .map(({ words }) => words.join(' ') || '–')
    .join(' | ');

describe('spokenForms', () => {
  for (const [kind, rows] of Object.entries(spokenCases)) {
    describe(kind, () => {
      for (const [written, said] of rows) it(`reads ${written || 'nothing'}`, () => assert.equal(told(written), said));
    });
  }

  for (const [text, pauses] of [
    ['One, two. Three; four', 'comma sentence comma paragraph'],
    ['Mr. Chair, H.E. Mr. Smith.', 'none comma none none paragraph'],
    ['agreed in 2018 (in part) and', 'none none comma none comma paragraph'],
    ['resolution 2396 (2017) says', 'none none none paragraph'],
    ['one – two', 'comma paragraph'],
  ] as const) {
    it(`hears the pauses of ${text}`, () =>
      assert.equal(
        spokenForms(text)
          .map(({ pause }) => pause)
          .join(' '),
        pauses,
      ));
  }

  it('reads each paragraph of a draft by itself', () => {
    const draft = createDraft('resolution\n\n2396');
    assert.deepEqual(
      draft.blocks.map(({ span }) => told(draft.text.slice(span.start, span.end))),
      ['resolution', 'two thousand three hundred and ninety-six'],
    );
  });
});
