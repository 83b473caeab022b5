import assert from 'node:assert/strict';
import { createDraft, questionStub } from '../../../../server/src/core';

describe('the place of a question’s stub', () => {
  for (const [name, draft, question] of [
    ['alone', '', 'What gaps remain?'],
    ['before the closing words', 'We agree.\n\nI thank you.', 'What gaps remain?'],
    ['where the question has such a place too', 'We agree.', 'What does [… your answer] mean?'],
  ] as const) {
    it(`is what is to be written over, ${name}`, () => {
      const open = { question, state: 'open', sentences: [] } as const;
      const { newText, place } = questionStub(createDraft(draft), [open], 0);
      assert.equal(newText.slice(place.start, place.end), '[… your answer]');
      assert.equal(newText.slice(place.end).trim(), '');
    });
  }
});
