import { strict as assert } from 'node:assert';
import { dayInWords } from '../../../server/src/core/text/dayInWords';

describe('dayInWords', () => {
  for (const [iso, words] of [
    ['2017-12-21', '21 December 2017'],
    ['2006-09-08', '8 September 2006'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2006-13-08', '2006-13-08'],
    ['soon', 'soon'],
    ['', ''],
  ] as const) {
    it(`writes ${JSON.stringify(iso)} as ${JSON.stringify(words)}`, () => assert.equal(dayInWords(iso), words));
  }
});
