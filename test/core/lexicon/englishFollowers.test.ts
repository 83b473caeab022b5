import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import {
  englishFollowers,
  followersIn,
  isSeldomMarked,
  seldomMarkedIn,
} from '../../../server/src/core/lexicon/englishFollowers';
import { isEnglishWord } from '../../../server/src/core/lexicon/englishWords';
import { root } from '../../support/root';

/** What follows a word, or two. */
interface Entry {
  readonly first?: string;
  readonly before: string;
  readonly word: string;
  readonly share: number;
}

type Pack = (
  entries: readonly Entry[],
  frequency: (word: string) => number,
  isSeldomMarked: (word: string) => boolean,
) => Parameters<typeof followersIn>[0];

const likeliest = (sentence: readonly string[], wish?: { readonly afterComma: boolean }): readonly string[] =>
  [...(englishFollowers(sentence, wish)?.shares ?? [])].sort(([, a], [, b]) => b - a).map(([word]) => word);

describe('what follows a word or two in general English', () => {
  it('is read as it is packed, each share as a half, a quarter and so on', async () => {
    const script = pathToFileURL(join(root, 'scripts/english/packFollowers.mjs')).href;
    const { packFollowers } = (await import(script)) as { readonly packFollowers: Pack };
    const names = Array.from({ length: 300 }, (_, at) => `w${at}`);
    const word = fc.constantFrom(...names);
    const pairs = fc.uniqueArray(fc.tuple(word, word, fc.integer({ min: 1, max: 14 })), {
      minLength: 1,
      maxLength: 400,
      selector: ([before, follower]) => `${before} ${follower}`,
    });
    fc.assert(
      fc.property(
        pairs,
        fc.array(fc.tuple(word, fc.nat(), fc.integer({ min: 1, max: 14 })), { maxLength: 100 }),
        (one, more) => {
          const two = new Map(
            more.map(([first, at, halves]) => {
              const [before, follower] = one[at % one.length]!;
              return [`${first} ${before} ${follower}`, { first, before, word: follower, halves }] as const;
            }),
          );
          const all = [
            ...one.map(([before, follower, halves]) => ({ before, word: follower, halves })),
            ...two.values(),
          ];
          const entries = all.map(({ halves, ...entry }) => ({ ...entry, share: 2 ** -halves }));
          const isSeldom = (name: string): boolean => names.indexOf(name) % 3 === 0;
          const packed = packFollowers(entries, (name) => -names.indexOf(name), isSeldom);
          assert.deepEqual(seldomMarkedIn(packed), new Set(packed.words.split(' ').filter(isSeldom)));
          const read = followersIn(packed);
          for (const [before] of one) {
            const expected = one.filter(([other]) => other === before);
            const found = read(['other', before])!;
            const scale = Math.min(1, 0.95 / expected.reduce((sum, [, , halves]) => sum + 2 ** -halves, 0));
            assert.equal(found.shares.size, expected.length);
            for (const [, follower, halves] of expected)
              assert.ok(Math.abs(found.shares.get(follower)! - scale * 2 ** -halves) < 1e-12);
          }
          for (const { first, before, word: follower, halves } of two.values()) {
            const together = [...two.values()].filter((entry) => entry.first === first && entry.before === before);
            const scale = Math.min(1, 0.95 / together.reduce((sum, entry) => sum + 2 ** -entry.halves, 0));
            const found = read([first, before])!;
            assert.ok(Math.abs(found.shares.get(follower)! - scale * 2 ** -halves) < 1e-12);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

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
