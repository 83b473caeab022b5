import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildSegment, openSegment } from '../../../../server/src/core/phraseIndex/segment/phraseSegment';
import { suffixArray } from '../../../../server/src/core/phraseIndex/segment/suffixArray';
import { twoSources } from '../../../support/phraseSource';

describe('suffixArray', () => {
  it('sorts as a comparison of all suffixes does', () => {
    const numbers = fc.integer({ min: 0, max: 3 }).chain((max) => fc.array(fc.integer({ min: 0, max })));
    fc.assert(
      fc.property(numbers, (ids) => {
        const order = ids.map((_, i) => i).sort((a, b) => compare(ids.slice(a), ids.slice(b)));
        assert.deepEqual([...suffixArray(Int32Array.from(ids), 3)], order);
      }),
      { numRuns: 500 },
    );
  });
});

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

describe('PhraseSegment', () => {
  const { bytes } = buildSegment(twoSources);

  it('opens no file with a bit changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at]! ^= 1 << bit;
        assert.equal(openSegment(damaged), undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('opens no file cut short, with bytes at its end, or of something else', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        assert.equal(openSegment(bytes.slice(0, length)), undefined);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (other) => !openSegment(other)));
    assert.equal(openSegment(new Uint8Array([...bytes, 0, 0, 0, 0])), undefined);
  });
});
