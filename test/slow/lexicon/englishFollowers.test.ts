import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { followersIn, seldomMarkedIn } from '../../../server/src/core/lexicon/englishFollowers';
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
});
