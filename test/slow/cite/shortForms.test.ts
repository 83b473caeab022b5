import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import fc from 'fast-check';
import { findCitations } from '../../../server/src/core/cite/find';
import { findShortForms } from '../../../server/src/core/cite/shortForms';
import { assertLinear } from '../../support/assertLinear';

const formsIn = (text: string) => findShortForms(text, findCitations(text), shippedCatalogue);

describe('short forms', () => {
  it('throws at no text and takes time in proportion to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void formsIn(text)),
      { numRuns: 300 },
    );
    for (const piece of [
      'the Strategy ',
      'first, ',
      'first and ',
      'that ',
      'the \n',
      'Plan of ',
      'Global ',
      'resolution 2396 (2017) that resolution ',
    ]) {
      const work = (length: number) => formsIn(`Strategy ${piece.repeat(Math.ceil(length / piece.length))}`);
      assertLinear(work, { what: piece, short: 10_000 });
    }
  });
});
