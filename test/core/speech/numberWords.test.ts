import assert from 'node:assert/strict';
import {
  cardinal,
  figureWords,
  inPairs,
  oneByOne,
  ordinal,
  plural,
  yearWords,
} from '../../../server/src/core/speech/numberWords';

describe('numbers in words', () => {
  for (const [name, words, expected] of [
    ['0', cardinal(0), 'zero'],
    ['100', cardinal(100), 'one hundred'],
    ['1,001', cardinal(1001), 'one thousand and one'],
    ['1,100,000', cardinal(1_100_000), 'one million one hundred thousand'],
    ['999,999', cardinal(999_999), 'nine hundred and ninety-nine thousand nine hundred and ninety-nine'],
    ['the year 2010', yearWords(2010), 'twenty ten'],
    ['the year 2009', yearWords(2009), 'two thousand and nine'],
    ['the year 1800', yearWords(1800), 'eighteen hundred'],
    ['288 in pairs', inPairs(288), 'two eighty-eight'],
    ['99 in pairs', inPairs(99), 'ninety-nine'],
    ['10,000 in pairs', inPairs(10_000), 'ten thousand'],
    ['the 40th', ordinal(40), 'fortieth'],
    ['the 21st', ordinal(21), 'twenty-first'],
    ['the 1,000th', ordinal(1000), 'one thousandth'],
    ['sixties', plural(['sixty']), 'sixties'],
    ['twenty tens', plural(yearWords(2010)), 'twenty tens'],
    ['figures one by one', oneByOne('905'), 'nine zero five'],
    [
      'a number with decimals',
      figureWords('1,234.05') ?? [],
      'one thousand two hundred and thirty-four point zero five',
    ],
  ] as const) {
    it(`says ${name}`, () => assert.equal(words.join(' '), expected));
  }

  for (const written of ['', 'x', '1,23', '1.', '.5', '1,2345']) {
    it(`leaves “${written}” alone`, () => assert.equal(figureWords(written), undefined));
  }
});
