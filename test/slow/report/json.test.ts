import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomDrafts } from '../../support/randomDrafts';
import { createCorpus, createDraft, timeReport, type Wishes } from '../../../server/src/core';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 60 } };
const report = (text: string) => timeReport(createDraft(text), { corpus: createCorpus([]), wishes });

const inTenths = (seconds: number): number => Math.round(seconds * 10);

describe('the time report', () => {
  it('has sections that add up, as they are printed', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const { seconds, sections } = report(text);
        assert.equal(
          sections.reduce((sum, section) => sum + inTenths(section.seconds), 0),
          inTenths(seconds),
        );
      }),
    );
  });
});
