import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../server/src/core/text/sentences';
import { assertLinear } from '../../support/assertLinear';

describe('sentences', () => {
  it('cover every character but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '1', 'Mr', '(', '?') }), (text) => {
        let end = 0;
        for (const span of sentences(text)) {
          assert.equal(text.slice(end, span.start).trim(), '');
          assert.ok(span.start < span.end);
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });

  it('take linear time', () => {
    for (const piece of ['. ', '.', ' ', '.”) ', 'Mr. A. ']) {
      assertLinear((length) => sentences(piece.repeat(length / piece.length)), { what: JSON.stringify(piece) });
    }
  });
});
