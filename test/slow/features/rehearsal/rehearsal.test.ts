import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Context,
  createCorpus,
  createDraft,
  DEFAULT_PACE,
  type Rehearsal,
  rehearsalOf,
  speakingTimeOf,
} from '../../../../server/src/core';
import { assertLinear } from '../../../support/assertLinear';
import { randomDrafts } from '../../../support/randomDrafts';

const context: Context = {
  corpus: createCorpus([]),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: DEFAULT_PACE } },
};
const rehearse = (text: string): Rehearsal => rehearsalOf(createDraft(text), context);
const wordsOf = ({ parts }: Rehearsal) => parts.flatMap(({ pieces }) => pieces.flatMap(({ word }) => word ?? []));
const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);

describe('the times of a rehearsal', () => {
  it('are those of the one counter: words without gaps, the last of which ends with the speech', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const rehearsal = rehearsalOf(draft, context);
        const words = wordsOf(rehearsal);
        words.forEach(({ from, to }, index) => {
          assert.equal(from, words[index - 1]?.to ?? 0);
          // What is on the page only takes no time: "(2017)" behind the number of a resolution.
          assert.ok(to >= from);
        });
        near(words.at(-1)?.to ?? 0, speakingTimeOf(draft, context).seconds);
        near(rehearsal.sections.at(-1)?.to ?? 0, rehearsal.seconds);
      }),
      { numRuns: 300 },
    );
  });

  it('leave out no word, and point to each in the draft', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const words = wordsOf(rehearsalOf(draft, context));
        assert.equal(words.length, draft.wordCount);
        words.forEach(({ start, end }, index) => assert.deepEqual({ start, end }, draft.wordAt(index)));
      }),
    );
  });

  it('cost in proportion to the text', () => {
    const paragraph = 'We thank the Chair [pause] for resolution 2396 (2017).\n\n# Heading\n\n';
    assertLinear((length) => void rehearse(paragraph.repeat(length / paragraph.length)));
  });
});
