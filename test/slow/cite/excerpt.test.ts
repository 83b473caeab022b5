import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { excerptAround } from '../../../server/src/core/cite/excerpt';

describe('excerptAround', () => {
  it('keeps within its length and on one line for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), fc.nat(20), (text, from, size) => {
        const start = Math.min(from, text.length);
        const excerpt = excerptAround(text, { start, end: Math.min(start + size, text.length) }, 60);
        assert.ok(excerpt.length <= 64, `${excerpt.length}: ${excerpt}`);
        assert.doesNotMatch(excerpt, /[\r\n]/);
      }),
    );
  });
});
