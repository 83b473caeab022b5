import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findPeople } from '../../../server/src/core/source/people';

/** "honorific | name | office" of each. */
function people(text: string, officeToEnd = false): string[] {
  return findPeople(text, { officeToEnd }).map(
    ({ honorific, name, office }) => `${honorific ?? '-'} | ${name} | ${office ?? '-'}`,
  );
}

describe('findPeople', () => {
  const prose: readonly (readonly [text: string, found: readonly string[]])[] = [
    [
      'H.E. Mr. José de la Cruz, Minister of Justice of Spain, will speak.',
      ['H.E. Mr. | José de la Cruz | Minister of Justice of Spain'],
    ],
    [
      'The President of the Assembly, H.E. Ms. Ada al-Amin, opens it.',
      ['H.E. Ms. | Ada al-Amin | President of the Assembly'],
    ],
    ['Remarks by Dr. J. P. O’Neill, and by Ms. Mary-Ann Bø.', ['Dr. | J. P. O’Neill | -', 'Ms. | Mary-Ann Bø | -']],
    ['UN Secretary-General António Guterres will attend.', ['- | António Guterres | UN Secretary-General']],
    ['The Secretary-General will attend. Mr. Chair knows.', []],
    [
      'with Mr. A. Bee, Head of Law and Mr. C. Dee, Head of Order. Others follow.',
      ['Mr. | A. Bee | Head of Law', 'Mr. | C. Dee | Head of Order'],
    ],
    ['No one is named in the Security Council.', []],
  ];
  for (const [text, found] of prose) it(text, () => assert.deepEqual(people(text), found));

  it('takes all that follows as the office in a label line', () => {
    assert.deepEqual(people('Chair: H.R.H. Prince Ali Ezz, Minister, Egypt (retired)', true), [
      'H.R.H. Prince | Ali Ezz | Minister, Egypt (retired)',
    ]);
    assert.deepEqual(people('Speaker: Mr. Eric Holt, Jr., Attorney-General', true), [
      'Mr. | Eric Holt, Jr. | Attorney-General',
    ]);
  });
});
