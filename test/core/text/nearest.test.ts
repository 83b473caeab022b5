import assert from 'node:assert/strict';
import { nearestOf } from '../../../server/src/core/text/nearest';

describe('nearestOf', () => {
  const keys = ['event', 'session', 'role', 'limit', 'language'];
  for (const [written, others, expected] of [
    ['sesion', keys, 'session'],
    ['Session', keys, 'session'],
    ['rol', keys, 'role'],
    ['lang', keys, 'language'],
    ['lan', keys, 'language'],
    ['la', keys, undefined],
    ['date', keys, undefined],
    ['', keys, undefined],
    ['hlc-2032', ['hlc-2018', 'hlc-2021', 'hlc-2023'], 'hlc-2023'],
    ['hlc-2022', ['hlc-2018', 'hlc-2021', 'hlc-2023'], undefined],
    ['hlc', ['hlc-2018', 'hlc-2021'], undefined],
    ['VII', ['I', 'II', 'III', 'IV'], undefined],
    ['x'.repeat(1000), keys, undefined],
  ] as const) {
    it(`"${written.slice(0, 20)}" → ${expected ?? 'nothing'}`, () =>
      assert.equal(nearestOf(written, others), expected));
  }
});
