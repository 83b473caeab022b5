import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import fc from 'fast-check';
import { findNames } from '../../../server/src/core/names/findNames';
import { assertLinear } from '../../support/assertLinear';

describe('findNames', () => {
  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void findNames(text, shippedCatalogue)),
      { numRuns: 500 },
    );
  });

  for (const [name, piece] of [
    ['names', 'CTED and the United Nations Office of '],
    ['beginnings of names', 'International Convention for the Suppression of '],
    ['ambiguous acronyms', 'API OCT WHO '],
    ['one long word', 'incitement/'],
    ['gaps', 'Security                '],
    ['one letter', 'a'],
  ] as const) {
    it(`takes time in proportion to the text: ${name}`, () => {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      assertLinear((length) => void findNames(text(length), shippedCatalogue));
    });
  }
});
