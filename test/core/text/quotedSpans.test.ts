import assert from 'node:assert/strict';
import { quotedSpans } from '../../../server/src/core/text/quotedSpans';
import { readMarks } from '../../support/marks';

describe('quotedSpans', () => {
  for (const marked of [
    'no quotation',
    'he said [[“so”]] and [[“thus”]]',
    'outer [[“with “inner” words”]] ends',
    '[[«so»]] it is',
    '[[“not closed]]',
    'he said [["so"]], ([["thus"]])',
    'a 5" disk and a 3" disk',
    'one " alone',
    'don’t and ‘can’t’ are none',
  ]) {
    it(marked, () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(quotedSpans(text), ranges);
    });
  }

  it('takes time linear in the length of the text', () => {
    for (const piece of ['“', '"', ' "', '« “', '5"']) assert.ok(quotedSpans(piece.repeat(50_000)).length >= 0);
  });
});
