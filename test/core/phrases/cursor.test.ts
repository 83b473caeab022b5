import assert from 'node:assert/strict';
import { completionItemsAt, createCorpus, createDraft, inlineCompletionAt } from '../../../server/src/core';
import { cursorAt, type CursorQuestion } from '../../../server/src/core/phrases/cursor';

const corpus = createCorpus([
  { id: 'x', uri: 'file:///x.txt', text: 'We met the quick brown panther. '.repeat(5) },
  { id: 'y', uri: 'file:///y.txt', text: 'They feed the quick brown panther well. '.repeat(5) },
]);
const draft = createDraft('I met the quick br');
const question: CursorQuestion = { offset: draft.text.length, phrases: corpus.phrases, mode: 'quiet' };

describe('a cursor', () => {
  it('is the same one for list and ghost text', () => {
    completionItemsAt(draft, question.offset, corpus);
    const cursor = cursorAt(draft, question);
    assert.ok(cursor);
    const found = cursor.continuations;
    inlineCompletionAt(draft, question.offset, corpus);
    assert.equal(cursorAt(draft, question), cursor);
    assert.equal(cursor.continuations, found);
  });

  for (const [name, change] of [
    ['offset', { offset: question.offset - 2 }],
    ['index', { phrases: createCorpus([]).phrases }],
    ['mode', { mode: 'eager' }],
  ] as const) {
    it(`is another one for another ${name}`, () => {
      const cursor = cursorAt(draft, question);
      assert.notEqual(cursorAt(draft, { ...question, ...change }), cursor);
    });
  }

  it('says how the sentence goes on, how it might have, and how that is written', () => {
    const cursor = cursorAt(draft, question)!;
    const way = cursor.continuations.find(({ keys }) => keys.join(' ') === 'brown panther');
    assert.ok(way);
    assert.equal(cursor.rest(way, corpus.read), 'own panther');
    assert.ok(cursor.continuationsFrom('').some(({ keys }) => keys[0] === 'brown'));
    assert.deepEqual(cursor.continuationsFrom('zz'), []);
  });

  it('is none within a word', () => {
    assert.equal(cursorAt(draft, { ...question, offset: draft.text.length - 1 }), undefined);
  });
});
