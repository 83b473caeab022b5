import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createCorpus,
  createDraft,
  type Draft,
  speakingSections,
  speakingTimeOf,
  timeWithin,
} from '../../../server/src/core';
import { randomDrafts } from '../../support/randomDrafts';

const PACE = 110;
const whole = (draft: Draft) => timeWithin(draft, { start: 0, end: draft.text.length }, PACE);
const context = {
  corpus: createCorpus([]),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: PACE } },
};
const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-6);

describe('timeWithin', () => {
  it('adds up to the whole, wherever the draft is parted', () => {
    fc.assert(
      fc.property(randomDrafts, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
        const draft = createDraft(text);
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
        const parts = at.slice(1).map((end, index) => timeWithin(draft, { start: at[index]!, end }, PACE));
        const sum = { words: 0, seconds: 0 };
        for (const { words, seconds } of parts) {
          sum.words += words;
          sum.seconds += seconds;
        }
        assert.equal(sum.words, draft.wordCount);
        near(sum.seconds, whole(draft).seconds);
      }),
      { numRuns: 300 },
    );
  });

  it('takes twice as long at half the pace', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        near(timeWithin(draft, { start: 0, end: text.length }, PACE / 2).seconds, 2 * whole(draft).seconds);
      }),
    );
  });
});

describe('speakingSections', () => {
  it('sum to the whole', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const sections = speakingSections(draft, PACE);
        const { words, seconds } = whole(draft);
        assert.equal(
          sections.reduce((sum, section) => sum + section.words, 0),
          words,
        );
        near(
          sections.reduce((sum, section) => sum + section.seconds, 0),
          seconds,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('speakingTimeOf', () => {
  it('is the time of the whole, and goes past the limit at the first word that does not fit', () => {
    fc.assert(
      fc.property(randomDrafts, fc.integer({ min: 1, max: 60 }), fc.boolean(), (text, most, inWords) => {
        const draft = createDraft(text);
        const limit = inWords ? { words: most } : { seconds: most };
        const time = speakingTimeOf(draft, { ...context, wishes: { ...context.wishes, limit } });
        const { words, seconds, pace, overflow, overSeconds, overWords } = time;
        const all = timeWithin(draft, { start: 0, end: text.length }, pace);
        assert.deepEqual([words, seconds], [all.words, all.seconds]);
        assert.equal(words, draft.wordCount);
        if (!overflow) {
          assert.deepEqual([overSeconds, overWords], [0, 0]);
          assert.ok(inWords ? words <= most : seconds <= most + 1e-6);
          return;
        }
        const before = timeWithin(draft, { start: 0, end: overflow.start }, pace);
        const first = timeWithin(draft, { start: 0, end: overflow.start + 1 }, pace);
        assert.equal(before.words + overWords, words);
        if (inWords) {
          assert.equal(before.words, most);
          near(overSeconds, seconds - before.seconds);
        } else {
          assert.ok(before.seconds <= most + 1e-6 && first.seconds > most);
          near(overSeconds, seconds - most);
        }
      }),
      { numRuns: 500 },
    );
  });
});
