import assert from 'node:assert/strict';
import { clock, inWords, type LengthLimit, parseLengthLimit } from '../../../server/src/core/text/duration';

describe('parseLengthLimit', () => {
  const accept: readonly (readonly [string, LengthLimit])[] = [
    ['4m', { seconds: 240 }],
    ['4', { seconds: 240 }],
    ['3 minutes', { seconds: 180 }],
    ['3 Minutes', { seconds: 180 }],
    ['2.5 min', { seconds: 150 }],
    ['2,5 min', { seconds: 150 }],
    ['90s', { seconds: 90 }],
    ['90 seconds', { seconds: 90 }],
    ['1m30s', { seconds: 90 }],
    ['1 min 30 s', { seconds: 90 }],
    ['1 minute and 30 seconds', { seconds: 90 }],
    ['2:30', { seconds: 150 }],
    ['400 words', { words: 400 }],
    ['1 word', { words: 1 }],
    ['2 pages', { pages: 2 }],
    ['1.5 pages', { pages: 1.5 }],
    ['2 pages, double-spaced', { pages: 2, spacing: 'double' }],
    ['1 page (single spaced)', { pages: 1, spacing: 'single' }],
  ];
  for (const [written, expected] of accept) {
    it(`reads "${written}"`, () => assert.deepEqual(parseLengthLimit(written), expected));
  }
  for (const written of [
    '',
    '0',
    '0m',
    '0 words',
    '0 pages',
    'three',
    '-3m',
    '4 bananas',
    '2:75',
    'm',
    '3m of words',
    '1e3',
    'Infinity',
  ]) {
    it(`does not read "${written}"`, () => assert.equal(parseLengthLimit(written), undefined));
  }
});

describe('clock', () => {
  for (const [seconds, shown] of [
    [0, '0:00'],
    [59.6, '1:00'],
    [168, '2:48'],
    [3600, '60:00'],
  ] as const) {
    it(`shows ${seconds} s as ${shown}`, () => assert.equal(clock(seconds), shown));
  }
});

describe('inWords', () => {
  for (const [seconds, said] of [
    [1, '1 second'],
    [45, '45 seconds'],
    [60, '1 minute'],
    [90, '1 minute 30 seconds'],
    [181, '3 minutes 1 second'],
  ] as const) {
    it(`says ${seconds} s as ${said}`, () => assert.equal(inWords(seconds), said));
  }
});
