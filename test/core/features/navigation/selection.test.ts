import assert from 'node:assert/strict';
import { createDraft, selectionSteps } from '../../../../server/src/core';
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

  it('start between words with what holds the place', () => {
    check('We act. $0 We do.');
    check('$0');
    check('We act.\n$0\nWe do.');
  });
});
