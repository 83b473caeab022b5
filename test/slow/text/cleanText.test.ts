import assert from 'node:assert/strict';
import { it } from 'mocha';
import fc from 'fast-check';
import { cleanTextBuilder } from '../../../server/src/core/text/cleanText';

describe('cleanText', () => {
  it('goes there and back for any pieces', () => {
    const piece = fc.record({
      start: fc.nat(40),
      length: fc.nat(10),
      replace: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 60 }), fc.array(piece, { maxLength: 12 }), (text, pieces) => {
        const builder = cleanTextBuilder(text);
        const expected: { readonly char: string; readonly raw: number }[] = [];
        for (const { start, length, replace } of pieces) {
          if (replace === undefined) {
            builder.copy(start, start + length);
            for (let i = start; i < start + length; i++) expected.push({ char: text[i]!, raw: i });
          } else {
            builder.replace(start, start + length, replace);
            for (const char of replace.split('')) expected.push({ char, raw: start });
          }
        }
        const clean = builder.build();
        assert.equal(clean.text, expected.map(({ char }) => char).join(''));
        expected.forEach(({ raw: offset }, i) => assert.equal(clean.rawOffset(i), offset));
      }),
    );
  });
});
