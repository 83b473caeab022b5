import fc from 'fast-check';
import { findAcronyms } from '../../../server/src/core/names/findAcronyms';
import { assertLinear } from '../../support/assertLinear';

const NOTHING = { names: [], citations: [] };

describe('acronymsOf', () => {
  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void findAcronyms(text, NOTHING)),
      { numRuns: 200 },
    );
  });

  for (const [name, piece] of [
    ['definitions', 'the Example Working Group (EWG) '],
    ['letters that fit anywhere', 'a a a a a a aa aaa aaaa (AAAAAAAAAAAA) '],
    ['capitals', 'EWG CTED '],
    ['one cluster', 'A/'],
    ['brackets', 'ABC ('],
    ['an address', 'https://EWG/'],
    ['quotation marks', '“EWG '],
  ] as const) {
    it(`takes time in proportion to the text: ${name}`, () => {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const find = (length: number): void => void findAcronyms(text(length), NOTHING);
      assertLinear(find, { short: 5_000 });
    });
  }
});
