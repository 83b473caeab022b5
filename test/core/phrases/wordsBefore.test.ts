import assert from 'node:assert/strict';
import { createDraft, type Draft } from '../../../server/src/core';
import { wordsBefore, type WrittenWords } from '../../../server/src/core/phrases/wordsBefore';

const before = (draft: Draft): { readonly settled: WrittenWords; readonly typed: WrittenWords } =>
  wordsBefore(draft, { offset: draft.text.length, first: 10 });

/** Types on at the end of a draft. */
const typeOn = (previous: Draft, more: string): Draft => createDraft(previous.text + more, { previous });

describe('the words before a cursor', () => {
  const long = createDraft('One two. Three\n\n```\ncode\n```\n\nTwo fo');

  it('are those of the sentence being typed behind those of the others, without the one begun', () => {
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

  it('are settled up to the sentence that is typed, in a paragraph too', () => {
    const draft = createDraft('One two. Three <!-- no. --> four? Five si');
    const { settled, typed } = before(draft);
    assert.deepEqual(settled.keys, ['', 'one', 'two', '', 'three', 'four']);
    assert.deepEqual(typed.keys, ['', 'five']);
    assert.equal(draft.text.slice(...typed.edges.slice(2, 4)), 'Five');
    assert.equal(before(typeOn(draft, 'x')).settled, settled);
    assert.equal(before(typeOn(draft, 'x. Se')).settled.keys.join(' '), `${settled.keys.join(' ')}  five six`);
  });

  it('are settled but for the last lines of a sentence that does not end', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const draft = createDraft(`One. ${words.join(' ')}`);
    const { settled, typed } = before(draft);
    // A paragraph of several sentences, this one cut where no sentence ends: the words are in a row as if it were not.
    const all = [...settled.keys, ...typed.keys];
    assert.deepEqual(all.slice(-1500), words.slice(-1501, -1));
    assert.ok(typed.count < 500 && settled.count <= 2000, `${typed.count} and ${settled.count}`);
    for (const place of [0, settled.keys.length - 1]) {
      const at = settled.edges.slice(2 * place, 2 * place + 2);
      assert.equal(draft.text.slice(...at), settled.keys[place]);
    }
    assert.equal(before(typeOn(draft, 'x')).settled, settled);
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
    ['a sentence was put before the one typed', 'One two. Three\n\n```\ncode\n```\n\nOne. Two fo'],
  ] as const) {
    it(`are the same with and without an earlier version where ${name}`, () => {
      before(long);
      assert.deepEqual(before(createDraft(text, { previous: long })), before(createDraft(text)));
    });
  }
});
