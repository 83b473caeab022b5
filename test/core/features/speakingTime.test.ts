import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, type Draft, speakingSections, timeWithin } from '../../../server/src/core';
import { randomDrafts } from '../../support/randomDrafts';

const PACE = 110;
const whole = (draft: Draft) => timeWithin(draft, { start: 0, end: draft.text.length }, PACE);
const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-6);

describe('timeWithin', () => {
  for (const [name, text, from, to, words] of [
    ['the words that begin in a stretch', 'One two three', 'two', 'three', 1],
    ['a word cut by the end', 'One two three', 'two', 'hree', 2],
    ['not one cut by the beginning', 'One two three', 'wo', 'hree', 1],
    ['over paragraphs', 'One two.\n\n- three\n\nfour five', 'two', 'five', 3],
    ['nothing of a heading', '# One two\n\nthree', '#', 'three', 0],
    ['nothing of a comment in a paragraph', 'One <!-- two --> three', 'One', 'three', 1],
    ['nothing between paragraphs', 'One\n\n\ntwo', '\n', 'two', 0],
  ] as const) {
    it(`counts ${name}`, () => {
      const span = { start: text.indexOf(from), end: text.indexOf(to) };
      assert.equal(timeWithin(createDraft(text), span, PACE).words, words);
    });
  }

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
