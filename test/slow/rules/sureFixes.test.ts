import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../server/src/core';
import { alteredDrafts } from '../../support/alteredDrafts';
import { sureFixReport } from '../../support/sureFixFaults';

const DRAFTS = 1000;

describe('sure fixes', () => {
  it('solve what they are of, bring nothing new, and leave quotations and front matter as they are', function () {
    this.timeout(300_000);
    const tried = new Set<string>();
    fc.assert(
      fc.property(alteredDrafts, (text) => {
        const { faults, rules: of } = sureFixReport(text);
        for (const rule of of) tried.add(rule);
        assert.deepEqual(faults, []);
      }),
      { numRuns: DRAFTS },
    );
    const withSure = rules.filter(({ fixGrade }) => fixGrade !== undefined && fixGrade !== 'offered');
    assert.deepEqual([...tried].sort(), withSure.map(({ id }) => id).sort());
  });
});
