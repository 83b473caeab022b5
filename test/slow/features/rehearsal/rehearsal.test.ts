import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, type Rehearsal, rehearsalOf, speakingTimeOf } from '../../../../server/src/core';
import { assertLinear } from '../../../support/assertLinear';
import { randomDrafts } from '../../../support/randomDrafts';
import { rehearse, rehearsalContext, assertNear } from '../../../support/rehearse';

const wordsOf = ({ parts }: Rehearsal) => parts.flatMap(({ pieces }) => pieces.flatMap(({ word }) => word ?? []));

describe('the times of a rehearsal', () => {
  it('are those of the one counter: words without gaps, the last of which ends with the speech', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const rehearsal = rehearsalOf(draft, rehearsalContext);
        const words = wordsOf(rehearsal);
        words.forEach(({ from, to }, index) => {
          assert.equal(from, words[index - 1]?.to ?? 0);
          // What is on the page only takes no time: "(2017)" behind the number of a resolution.
          assert.ok(to >= from);
        });
        assertNear(words.at(-1)?.to ?? 0, speakingTimeOf(draft, rehearsalContext).seconds);
        assertNear(rehearsal.sections.at(-1)?.to ?? 0, rehearsal.seconds);
      }),
      { numRuns: 300 },
    );
  });

  it('leave out no word, and point to each in the draft', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const words = wordsOf(rehearsalOf(draft, rehearsalContext));
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
