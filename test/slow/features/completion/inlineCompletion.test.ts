import assert from 'node:assert/strict';
import { completionItemsAt, createDraft } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();

/** Prose of no document, some of it about the corpus's own subjects. */
const PROSE = [
  'When the rain stopped we walked down to the harbour and bought bread, olives and a newspaper that nobody read. My aunt said the ferry had been late since the summer, and she blamed the new captain, who was young and afraid of the wind.',
  'The committee met on Thursday to choose the colour of the school’s doors. Some members wanted green, others preferred to wait until the paint was cheaper, and the chair reminded everybody that the children had asked for yellow two years ago.',
  'Our airports check more bags than they did ten years ago, and most travellers have stopped noticing. What has changed is who reads the screens: fewer people, longer hours, and machines that are right so often that nobody asks them why.',
  'My country lost forty people to an attack on a market. Their families still wait for the trial, and they ask us every spring what became of the fund that was announced in their name. I have no good answer to give them today.',
];

describe('the quiet list', () => {
  it('opens less than once in thirty words of ordinary prose', () => {
    let lists = 0;
    let words = 0;
    for (const text of PROSE) {
      words += text.split(' ').length;
      let open = false;
      let draft = createDraft('');
      for (let at = 1; at <= text.length; at++) {
        draft = createDraft(text.slice(0, at), { previous: draft });
        const shown = completionItemsAt(draft, at, corpus).length > 0;
        if (shown && !open) lists++;
        open = shown;
      }
    }
    assert.ok(lists * 30 < words, `${lists} lists in ${words} words`);
  });
});
