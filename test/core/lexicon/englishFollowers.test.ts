import assert from 'node:assert/strict';
import { englishFollowers, isSeldomMarked } from '../../../server/src/core/lexicon/englishFollowers';
import { isEnglishWord } from '../../../server/src/core/lexicon/englishWords';

const likeliest = (sentence: readonly string[], wish?: { readonly afterComma: boolean }): readonly string[] =>
  [...(englishFollowers(sentence, wish)?.shares ?? [])].sort(([, a], [, b]) => b - a).map(([word]) => word);

describe('what follows a word or two in general English', () => {
  it('is what everybody would say', () => {
    assert.ok(likeliest(['we', 'would', 'like']).slice(0, 2).includes('to'));
    assert.equal(likeliest(['look', 'forward'])[0], 'to');
    assert.ok(likeliest(['we']).slice(0, 10).includes('must'));
    assert.ok(likeliest([]).slice(0, 5).includes('we'));
  });

  it('is something else behind a comma', () => {
    assert.ok(likeliest(['security'], { afterComma: true }).slice(0, 3).includes('and'));
    assert.notDeepEqual(likeliest(['however'], { afterComma: true }).slice(0, 5), likeliest(['however']).slice(0, 5));
  });

  it('has shares that make one with those of all other words', () => {
    for (const sentence of [[], ['we'], ['the'], ['we', 'are'], ['united'], ['committed', 'to'], ['of', 'the']]) {
      const { shares, others } = englishFollowers(sentence)!;
      const sum = [...shares.values()].reduce((all, share) => all + share, others);
      assert.ok(Math.abs(sum - 1) < 0.02, `${sentence.join(' ')}: ${sum}`);
      assert.ok(others > 0 && [...shares.values()].every((share) => share > 0));
    }
  });

  it('is spelt as the United Nations do, and nothing anybody might take offence at', () => {
    const named = new Set(['we', 'the', 'of', 'our', 'to', 'a'].flatMap((word) => likeliest([word])));
    assert.ok(named.size > 3000);
    for (const word of ['defence', 'labour', 'programmes', 'organizations']) assert.ok(named.has(word), word);
    for (const word of ['defense', 'labor', 'organisations']) assert.ok(!named.has(word), word);
    assert.deepEqual(
      [...named].filter((word) => word.length >= 4 && !isEnglishWord(word)),
      [],
    );
  });

  it('comes by first letter, the most frequent first', () => {
    const { shares, beginning } = englishFollowers(['the'])!;
    const ofLetter = [...shares].filter(([word]) => word.startsWith('f')).sort(([, a], [, b]) => b - a);
    assert.ok(ofLetter.length > 50);
    assert.deepEqual(
      beginning('f').map((word) => shares.get(word)),
      ofLetter.map(([, share]) => share),
    );
    assert.deepEqual(new Set(beginning('f')), new Set(ofLetter.map(([word]) => word)));
    assert.equal(beginning('').length, shares.size);
    assert.deepEqual(beginning('ж'), []);
  });

  it('is hardly ever a mark behind words that lead on', () => {
    for (const word of ['the', 'of', 'with', 'our', 'international']) assert.ok(isSeldomMarked(word), word);
    for (const word of ['world', 'today', 'however', 'qwrt', '']) assert.ok(!isSeldomMarked(word), word);
  });

  it('is nothing behind a word that nobody knows', () => {
    for (const word of ['', 'qwrt', '__proto__', 'жизнь', '2396']) assert.equal(englishFollowers([word]), undefined);
  });
});
