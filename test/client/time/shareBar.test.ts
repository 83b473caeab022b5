import assert from 'node:assert/strict';
import { shareBar } from '../../../client/src/time/shareBar';

describe('the bar of a section’s part of the time', () => {
  for (const [share, bar] of [
    [0, '▁▁▁▁▁▁▁▁▁▁▁▁'],
    [0.01, '▇▁▁▁▁▁▁▁▁▁▁▁'],
    [0.5, '▇▇▇▇▇▇▁▁▁▁▁▁'],
    [1, '▇▇▇▇▇▇▇▇▇▇▇▇'],
    [2, '▇▇▇▇▇▇▇▇▇▇▇▇'],
  ] as const)
    it(`is ${bar} for ${share}`, () => assert.equal(shareBar(share), bar));
});
