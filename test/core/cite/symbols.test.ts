import { strict as assert } from 'node:assert';
import { romanSession } from '../../../server/src/core/cite/roman';
import { parseSymbol } from '../../../server/src/core/cite/symbols';

describe('parseSymbol', () => {
  const table: readonly (readonly [chars: string, symbol: string | undefined, organ?: string])[] = [
    ['A/RES/60/288', 'A/RES/60/288', 'general-assembly'],
    ['a/res/60/0288', 'A/RES/60/288', 'general-assembly'],
    ['A/RES/48/218B', 'A/RES/48/218B', 'general-assembly'],
    ['S/RES/2396', 'S/RES/2396', 'security-council'],
    ['A/HRC/RES/34/8', 'A/HRC/RES/34/8', 'human-rights-council'],
    ['E/CN.4/RES/2005/80', 'E/CN.4/RES/2005/80', 'commission-on-human-rights'],
    ['A/HRC/34/61', 'A/HRC/34/61', 'human-rights-council'],
    ['A/72/840/ADD.1', 'A/72/840/Add.1', 'general-assembly'],
    ['S/1996/10/rev.1/corr.2', 'S/1996/10/Rev.1/Corr.2', 'security-council'],
    ['ST/SGB/2003/13', 'ST/SGB/2003/13', 'secretariat'],
    ['CAT/C/GC/3', 'CAT/C/GC/3', 'other'],
    ['A/520/Rev.15', 'A/520/Rev.15', 'general-assembly'],
    ['A/RES/60/288.pdf', undefined],
    ['A/RES', undefined],
    ['A/RES/abc', undefined],
    ['A/C', undefined],
    ['A/C.6', undefined],
    ['A/4', undefined],
    ['A/60', undefined],
    ['S/he', undefined],
    ['and/or', undefined],
    ['X/RES/1', undefined],
    ['A//1', undefined],
    ['', undefined],
  ];
  for (const [chars, symbol, organ] of table) {
    it(`takes ${JSON.stringify(chars)} for ${symbol ?? 'no symbol'}`, () => {
      const parsed = parseSymbol(chars);
      assert.equal(parsed?.symbol, symbol);
      assert.equal(parsed?.organ, organ);
    });
  }
});

describe('romanSession', () => {
  const table: readonly (readonly [written: string, number: number, special?: string])[] = [
    ['I', 1],
    ['IV', 4],
    ['XXVII', 27],
    ['XXIX', 29],
    ['XLIV', 44],
    ['S-VI', 6, 'S'],
    ['ES-II', 2, 'ES'],
  ];
  for (const [written, number, special] of table) {
    it(`reads ${written} as ${number}`, () => {
      const session = romanSession(written)!;
      assert.deepEqual([session.number, session.special], [number, special]);
    });
  }
});
