import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, selectionSteps } from '../../../../server/src/core';
import { growsAtMost } from '../../../support/growth';
import { readMarks } from '../../../support/marks';

const check = (marked: string, ...expected: readonly string[]): void => {
  const { text, cursor } = readMarks(marked);
  const steps = selectionSteps(createDraft(text), cursor!).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(steps, [...expected, text], marked);
};

describe('selectionSteps', () => {
  it('grow from the word over quotation, sentence, paragraph and sections to the text', () => {
    const sentence = 'It asks for “effective, accountable institutions” now.';
    const inner = `## Two\n\nWe act. ${sentence}`;
    check(
      `# One\n\n${inner.replace('accountable', 'account$0able')}\n\n# Three\n\nEnd.`,
      'accountable',
      'effective, accountable institutions',
      '“effective, accountable institutions”',
      sentence,
      `We act. ${sentence}`,
      inner,
      `# One\n\n${inner}`,
    );
  });

  it('take in a citation whole', () => {
    check(
      'Under resolution 23$096 (2017) we act. We do.',
      '2396',
      'resolution 2396 (2017)',
      'Under resolution 2396 (2017) we act.',
    );
  });

  it('take in the sentence within a quotation, and around it', () => {
    check(
      'He said “We act. We d$0o.” Then he left. ',
      'do',
      'We do.',
      'We act. We do.',
      '“We act. We do.”',
      'He said “We act. We do.”',
    );
  });

  it('take little time in text full of marks', () => {
    for (const piece of ['“', '“a.” ', '“a', '"', '. ', 'a ']) {
      const work = (length: number): void => {
        selectionSteps(createDraft(piece.repeat(length / piece.length)), length / 2);
      };
      assert.ok(growsAtMost(30, work, { short: 5_000 }), JSON.stringify(piece));
    }
  });

  it('start between words with what holds the place', () => {
    check('We act. $0 We do.');
    check('$0');
    check('We act.\n$0\nWe do.');
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
