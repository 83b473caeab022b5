import assert from 'node:assert/strict';
import { singleSpaced } from '../../../server/src/core/text/singleSpaced';

describe('a text with single blanks', () => {
  for (const [text, single] of [
    ['', ''],
    ['one two', 'one two'],
    [' one ', ' one '],
    ['one  two', 'one two'],
    ['one\ntwo', 'one two'],
    ['one \n\t two\u00A0three', 'one two three'],
    ['\uFEFFone\r\n', ' one '],
  ] as const)
    it(`is made of ${JSON.stringify(text)}`, () => assert.equal(singleSpaced(text), single));
});
