import assert from 'node:assert/strict';
import { createCorpus, createDraft, timeReport, type Wishes } from '../../../server/src/core';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 60 } };
const report = (text: string) => timeReport(createDraft(text), { corpus: createCorpus([]), wishes });

describe('the time report', () => {
  it('tells the time of each section, which add up to the whole', () => {
    const { words, seconds, sections } = report(
      '---\nkind: statement\n---\nOne two.\n\n# First *point*\n\nThree.\n\n## Second\n\nFour five six.\n',
    );
    assert.deepEqual(
      sections.map(({ title, words: count, seconds: time }) => [title, count, time]),
      [
        ['', 2, 2],
        ['First point', 1, 1],
        ['Second', 3, 3],
      ],
    );
    assert.equal(words, 6);
    assert.equal(seconds, 6);
  });

  it('leaves no gap between the sections', () => {
    const text = 'One.\n\n# A\n\nTwo.\n\n# B\n\nThree.';
    const { sections } = report(text);
    assert.deepEqual(sections.map(({ start, end }) => text.slice(start, end)).join(''), text);
  });

  it('tells nothing of an empty draft', () => {
    assert.deepEqual(report('').sections, []);
  });
});
