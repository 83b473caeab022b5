import assert from 'node:assert/strict';
import { hashedLetter, wordSieve } from '../../../server/src/core/text/wordSieve';

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashedLetter(hash, word.charCodeAt(at));
  return hash;
}

describe('a sieve for words', () => {
  const words = ['council', 'assembly', 'strategy', 'a', '60', 'un'];
  const mayBe = wordSieve(words);

  for (const word of words)
    it(`lets “${word}” through, in capitals too`, () =>
      assert.deepEqual([mayBe(hashOf(word)), mayBe(hashOf(word.toUpperCase()))], [true, true]));

  it('keeps most others back', () => {
    const others =
      'recalling the report of the committee we note with concern that fewer than half of all members have replied'.split(
        ' ',
      );
    assert.ok(others.filter((word) => mayBe(hashOf(word))).length < others.length / 4);
  });

  it('keeps all back where it has none', () => assert.equal(wordSieve([])(hashOf('council')), false));
});
