import assert from 'node:assert/strict';
import { listLabels } from '../../../server/src/core/text/listLabels';
import { readMarks } from '../../support/marks';

/** Each label is marked. */
const texts: readonly string[] = [
  'shall: [[(a)]] Keep records; [[(b)]] Report tests; and [[(c)]] Rest',
  'by: [[(i)]] the lamp, [[(ii)]] the oil, and [[(iii)]] the glass',
  '[[(b)]] Report tests',
  '[[2.]] The Board',
  '[[2 (c)]] Deny lamps',
  '[[(a) (ii)]] Keep records',
  '[[**(a)**]] Keep records',
  '[[a)]] Keep records; [[b)]] Report tests',
  '[[•]] Keep records\n[[•]] Report tests',
  '> [[(a)]] Keep records\n> [[(b)]] Report tests',
  'shall: [[(a)]] to keep records; [[(b)]] to report tests',
  'in its letter (A/85/1, annex), [[1.]] Decides',
  'Keep records; [[(b)]]',
  'Keep records. [[3.]]',
  'is closed. [[3.]] The Board',
  'shall:\n\n“[[(a)]] Keep records',
  'shall … [[(b)]] Report tests [...] [[(c)]] Rest',
  // A place, a figure, a word.
  'recalls paragraph 2 (a) above',
  'paragraphs 1 (a), (b) and (c) above',
  'subparagraphs, (a) to (c)',
  'in 2014, 3 of them',
  'as said in paragraph (b)',
  'in 2014: 3 of them',
  'as it says on page 5. The Board',
  'a test (i) of the lamps',
  '12 months on',
  'I. Introduction',
  '',
];

describe('listLabels', () => {
  for (const marked of texts) {
    it(JSON.stringify(marked), () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(listLabels(text), ranges);
    });
  }
});
