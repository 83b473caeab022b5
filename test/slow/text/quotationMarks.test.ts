import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertLinear } from '../../support/assertLinear';
import { quotationMarks } from '../../../server/src/core/text/quotationMarks';
import { type Span } from '../../../server/src/core/text/span';

describe('quotationMarks', () => {
  it('gives quotations that hold each other or nothing of each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`“”„«»‘’'" a.`)), maxLength: 40 }), (text) => {
        const spans = quotationMarks(text).map(({ span }) => span);
        const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
        const areApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
        for (const a of spans) for (const b of spans) assert.ok(areApart(a, b) || holds(a, b) || holds(b, a));
      }),
    );
  });

  it('takes time linear in the length of the text', () => {
    for (const piece of ['“', '"', ' "', '« “', '5"', ' ‘a', " 'a' ", '“ ”', '„ “'])
      assertLinear((length) => quotationMarks(piece.repeat(Math.ceil(length / piece.length))), { what: piece });
  });
});
