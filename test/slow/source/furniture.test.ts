import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFurniture } from '../../../server/src/core/source/furniture';
import { splitLines } from '../../../server/src/core/source/lines';
import { parse } from '../../support/parse';

describe('what belongs to the page and not to the text', () => {
  it('is nothing where lines come back in sentences and no page ends', () => {
    const line = fc.constantFrom(
      'in compliance with international lamp law and the',
      'international lamp law, international buoy law',
      'International Union of Harbours',
      'United Nations',
      'Lamps and Buoys',
      'of the keepers who came, and',
      'Every harbour shall',
      'keep its lamps in',
      '2031',
    );
    const sentence = fc
      .array(line, { minLength: 2, maxLength: 5 })
      .map((lines) => `The keepers say that\n${lines.join('\n')}\nand so they do.`);
    const text = fc
      .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
      .map((paragraphs) => `Lamps and Buoys\n\n${paragraphs.map((all) => all.join('\n')).join('\n\n')}\n`);
    fc.assert(
      fc.property(text, (raw) => {
        assert.equal(findFurniture(splitLines(raw)).size, 0);
        const words = (of: string) => of.match(/[\p{L}\p{N}]+/gu);
        assert.deepEqual(words(parse(raw).clean.text), words(raw));
      }),
      { numRuns: 300 },
    );
  });
});
