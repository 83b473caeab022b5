import assert from 'node:assert/strict';
import { createDraft, type Draft } from '../../../server/src/core';
import { wordsBefore, type WrittenWords } from '../../../server/src/core/phrases/wordsBefore';

const before = (draft: Draft): { readonly settled: WrittenWords; readonly typed: WrittenWords } =>
  wordsBefore(draft, { offset: draft.text.length, first: 10 });

/** Types on at the end of a draft. */
const typeOn = (previous: Draft, more: string): Draft => createDraft(previous.text + more, { previous });

describe('the words before a cursor', () => {
  const long = createDraft('One two. Three\n\n```\ncode\n```\n\nTwo fo');

  it('are those of the paragraph being typed behind those of the others, without the one begun', () => {
    const { settled, typed } = before(long);
    assert.deepEqual(settled.keys, ['', 'one', 'two', '', 'three']);
    assert.deepEqual(typed.keys, ['', 'two']);
    assert.deepEqual([settled.first, typed.first], [10, 15]);
    assert.deepEqual([settled.places.get('two'), typed.places.get('two')], [[12], [16]]);
    assert.deepEqual([settled.starts, typed.starts], [[11, 14], [16]]);
    assert.deepEqual([settled.count, typed.count], [3, 1]);
    const at = typed.edges.slice(2, 4);
    assert.equal(long.text.slice(...at), 'Two');
  });

  it('are all settled behind a paragraph', () => {
    const { settled, typed } = before(createDraft('One two.\n\n'));
    assert.deepEqual(settled.keys, ['', 'one', 'two']);
    assert.deepEqual(typed.keys, []);
  });

  it('are not read again with the next letter', () => {
    const { settled } = before(long);
    const next = typeOn(long, 'u');
    assert.equal(before(next).settled, settled);
    assert.equal(before(typeOn(next, 'r ')).settled, settled);
  });

  it('are remembered for each of two documents that are typed in turn', () => {
    const other = createDraft('Five six.\n\nSev');
    const [first, second] = [before(long).settled, before(other).settled];
    assert.equal(before(typeOn(long, 'u')).settled, first);
    assert.equal(before(typeOn(other, 'e')).settled, second);
  });

  for (const [name, text] of [
    ['a word was changed', 'One two. Thirty\n\n```\ncode\n```\n\nTwo fo'],
    ['a paragraph was moved', 'One two. Three\n\n```\nmore code\n```\n\nTwo more.\n\nTwo fo'],
    ['all moved', '\n\nOne two. Three\n\n```\ncode\n```\n\nTwo fo'],
    ['a paragraph was taken out', 'Two fo'],
  ] as const) {
    it(`are the same with and without an earlier version where ${name}`, () => {
      before(long);
      assert.deepEqual(before(createDraft(text, { previous: long })), before(createDraft(text)));
    });
  }
});
