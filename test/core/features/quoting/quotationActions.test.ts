import assert from 'node:assert/strict';
import { createDraft, quotationActionsAt } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';
import { quotedCorpus } from '../../../support/quotedCorpus';

/** The text after the only action at the marked selection; nothing where none is offered. */
const after = (marked: string): string | undefined => {
  const { text, ranges } = readMarks(marked);
  const actions = quotationActionsAt(createDraft(text), ranges[0]!, quotedCorpus);
  assert.ok(actions.length <= 1);
  return actions[0]?.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
};

describe('quotationActionsAt', () => {
  for (const [what, marked, expected] of [
    [
      'words pasted from the corpus',
      'We recall [[all harbours shall be lit at night]] and more.',
      'We recall “all harbours shall be lit at night” (A/RES/99/1, para. 1) and more.',
    ],
    [
      'words selected with the space around them',
      'We recall[[ All harbours\nshall be lit at night ]]and more.',
      'We recall “all harbours shall be lit at night” (A/RES/99/1, para. 1) and more.',
    ],
    [
      'a quotation that names no source',
      'We recall “all [[]]harbours shall be lit at night”.',
      'We recall “all harbours shall be lit at night” (A/RES/99/1, para. 1).',
    ],
    [
      'a quotation that names its source',
      'We recall “all [[]]harbours shall be lit at night” (A/RES/99/1).',
      undefined,
    ],
    ['a quotation that differs', 'We recall “all [[]]harbours should be lit at night”.', undefined],
    ['words that stand nowhere', 'We [[paint the moon green every other year]].', undefined],
    ['four words', 'We recall [[harbours shall be lit]] at night.', undefined],
    ['no selection', 'We [[]]recall that all harbours shall be lit at night.', undefined],
  ] as const) {
    it(what, () => assert.equal(after(marked), expected));
  }
});
