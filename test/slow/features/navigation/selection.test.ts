import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, selectionSteps } from '../../../../server/src/core';
import { assertLinear } from '../../../support/assertLinear';

describe('selectionSteps', () => {
  it('take little time in text full of marks', () => {
    for (const piece of ['“', '“a.” ', '“a', '"', '. ', 'a ']) {
      const work = (length: number): void => {
        selectionSteps(createDraft(piece.repeat(length / piece.length)), length / 2);
      };
      assertLinear(work, { what: JSON.stringify(piece), short: 5_000 });
    }
  });

  it('always grow, hold the place and end with the text', () => {
    const unit = fc.constantFrom('a', ' ', '“', '”', '"', '. ', 'B', '\n', '\n\n', '# ', '2396 (2017)', 'resolution ');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(), (text, seed) => {
        const offset = text.length === 0 ? 0 : seed % text.length;
        const steps = selectionSteps(createDraft(text), offset);
        assert.deepEqual(steps.at(-1), { start: 0, end: text.length });
        steps.forEach(({ start, end }, at) => {
          const inner = steps[at - 1] ?? { start: offset, end: offset };
          assert.ok(start <= inner.start && inner.end <= end);
          assert.ok(at === 0 || end - start > inner.end - inner.start);
        });
      }),
    );
  });
});
