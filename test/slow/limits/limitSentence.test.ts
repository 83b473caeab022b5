import { it } from 'mocha';
import fc from 'fast-check';
import { readLimits } from '../../../server/src/core/limits/limitSentence';

describe('readLimits', () => {
  it('never throws', () => {
    const words = fc.constantFrom(
      'three',
      '3',
      'minutes',
      '-minute',
      'statements',
      'maximum',
      'session',
      'by',
      'the',
      ';',
      '(',
      ')',
      '.',
      'and',
      'per',
      'pages',
      'respectively',
      'encouraged',
      'in the opening session',
      ':',
    );
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (list) => void readLimits(list.join(' '))));
    fc.assert(fc.property(fc.string(), (text) => void readLimits(text)));
  });
});
