import assert from 'node:assert/strict';
import { standingRest } from '../../../../server/src/core';

describe('standingRest', () => {
  for (const [name, marked, insert, expected] of [
    ['finds words that stand there already', 'the terrorist| groups act', 'terrorist groups', ' groups'],
    ['finds several', 'as and| when conducive', 'as and when conducive', ' when conducive'],
    ['finds whole words only', 'the terrorist| groupsman', 'terrorist groups', ''],
    ['finds nothing else', 'the terrorist| acts', 'terrorist groups', ''],
    ['finds no mark alone', 'the Chair|.', 'Chair.', ''],
    ['stays on the line', 'the terrorist|\n groups', 'terrorist groups', ''],
  ] as const) {
    it(name, () => {
      const at = marked.indexOf('|');
      const text = marked.replace('|', '');
      assert.equal(text.slice(at, at + standingRest(text, at, insert)), expected);
    });
  }
});
