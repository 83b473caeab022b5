import assert from 'node:assert/strict';
import { shorten, type Shortening } from '../../../server/src/core/text/shorten';

describe('a text that is shortened', () => {
  const most = 12;
  for (const [what, text, how, shown] of [
    ['stays whole where it has room', 'twelve units', {}, 'twelve units'],
    ['counts the ellipsis', 'thirteen unit', {}, 'thirteen un…'],
    ['has the ellipsis beyond its room', 'thirteen unit', { ellipsisBeyond: true }, 'thirteen uni…'],
    ['ends with a word', 'the rule of law', { atWords: true }, 'the rule of…'],
    ['drops a word that leaves no room for the ellipsis', 'the rules of law', { atWords: true }, 'the rules…'],
    ['keeps a word that fills its room', 'the rules of law', { atWords: true, ellipsisBeyond: true }, 'the rules of…'],
    ['has a space before the ellipsis', 'the rule of law', { atWords: true, ellipsis: ' …' }, 'the rule …'],
    ['ends within a word that is all there is', 'counter-terrorism', { atWords: true }, 'counter-ter…'],
    ['ends before a long word', 'a counter-terrorism', { atWords: true }, 'a…'],
    ['keeps what was asked for of a long word', 'a counter-terrorism', { atWords: true, atLeast: 6 }, 'a coun…'],
    ['is not cut within a character', `${'x'.repeat(10)}😀😀`, {}, `${'x'.repeat(10)}…`],
    ['keeps no half of a character', '12345😀7890123', { atWords: true, atLeast: 6 }, '12345…'],
  ] as const satisfies readonly (readonly [string, string, Omit<Shortening, 'most'>, string])[]) {
    it(what, () => assert.equal(shorten(text, { most, ...how }), shown));
  }
});
