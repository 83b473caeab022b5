import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptWord } from '../../../client/src/rehearsal/timing/keptWord';
import { assertLinear } from '../../support/assertLinear';

const split = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word }));

/** The word that is marked with a star, in the text before and after. */
function check(before: string, after: string): void {
  const marked = (text: string): number => split(text).findIndex((word) => word.text.startsWith('*'));
  const plain = (text: string) => split(text.replaceAll('*', ''));
  assert.equal(keptWord(plain(before), plain(after), marked(before)), marked(after));
}

describe('a word of an edited text is found again', () => {
  for (const [how, before, after] of [
    ['where nothing changed', 'we *thank you', 'we *thank you'],
    ['behind what was put in', 'we *thank you', 'today we *thank you'],
    ['before what was put in', 'we *thank you', 'we *thank you all'],
    ['behind what was taken out', 'today we *thank you', 'we *thank you'],
    ['among changes on both sides', 'one two three *four five six', '1 three *four five 6'],
    ['told from others like it by what is around it', 'a the b the c *the d e', 'x a the b q the c *the d y'],
    ['next to what replaced it', 'we *thank you', 'we *welcome you'],
    ['behind what is left before it', 'we thank *him all now', 'so we thank *all'],
    ['at the start of a text that has nothing left of it', 'we *thank', '*other words'],
    ['at the end of a shorter text', 'we thank *you', 'we *thank'],
  ] as const)
    it(how, () => check(before, after));

  it('of a text that had no words, at the start', () => assert.equal(keptWord([], split('we thank'), -1), 0));
  it('nowhere in a text without words', () => assert.equal(keptWord(split('we thank'), [], 1), -1));

  it('always in the text, and itself where only one other place changed', () => {
    const some = fc.array(
      fc.constantFrom('a', 'b', 'c', 'd').map((text) => ({ text })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, some, fc.nat(), (before, after, seed) => {
        const found = keptWord(before, after, before.length === 0 ? -1 : seed % before.length);
        assert.ok(after.length === 0 ? found === -1 : found >= 0 && found < after.length);
      }),
    );
  });

  it('in proportion to the text', () => {
    const many = (length: number, name: string) => Array.from({ length }, (_, at) => ({ text: `${name}${at % 5}` }));
    assertLinear((length) => void keptWord(many(length, 'a'), [{ text: 'x' }, ...many(length, 'b')], length - 1));
  });
});
