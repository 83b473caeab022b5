import fc from 'fast-check';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findNames } from '../../../server/src/core/names/findNames';
import { findNearNames } from '../../../server/src/core/names/nearNames';
import { assertLinear } from '../../support/assertLinear';

const near = (text: string) => findNearNames(text, findNames(text, shippedCatalogue), shippedCatalogue);

describe('findNearNames', () => {
  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void near(text)),
      { numRuns: 200 },
    );
  });

  for (const [name, piece] of [
    ['names', 'CTED and the United Nations Office of Counter-Terrorism '],
    ['near-misses', 'the United Nations Office for Counter-Terrorism, '],
    ['small words', 'United Nations of the on for of the '],
    ['beginnings of names', 'International Convention for the Suppression of '],
    ['one long word', 'Counterterrorism'],
  ] as const) {
    it(`takes time in proportion to the text: ${name}`, () => {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      assertLinear((length) => void near(text(length)));
    });
  }
});
