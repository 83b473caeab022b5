import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../server/src/core';
import { alteredDrafts } from '../../support/alteredDrafts';
import { sureFixReport } from '../../support/sureFixFaults';

/** Cases of a hundred drafts each: none of them comes near the limit of a case, however busy the machine is. */
const HUNDREDS = 10;

describe('sure fixes', () => {
  const tried = new Set<string>();

  for (let hundred = 1; hundred <= HUNDREDS; hundred++) {
    it(`solve what they are of, bring nothing new, and leave quotations and front matter as they are: drafts to ${hundred}00`, () =>
      fc.assert(
        fc.property(alteredDrafts, (text) => {
          const { faults, rules: of } = sureFixReport(text);
          for (const rule of of) tried.add(rule);
          assert.deepEqual(faults, []);
        }),
        { numRuns: 100 },
      ));
  }

  it('are tried of every rule that has them', () => {
    const withSure = rules.filter(({ fixGrade }) => fixGrade !== undefined && fixGrade !== 'offered');
    assert.deepEqual([...tried].sort(), withSure.map(({ id }) => id).sort());
  });
});
