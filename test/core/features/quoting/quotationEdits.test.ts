import assert from 'node:assert/strict';
import { quotationEdits } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';

const match = 'the “One UN” approach';
const citation = 'A/72/840, para. 5';

/** The text after the quotation has taken the place of what `[[…]]` marks. */
function quoted(marked: string, cited: boolean): string {
  const { text, ranges } = readMarks(marked);
  return quotationEdits(text, ranges[0]!, { match, ...(cited && { citation }) }).reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

describe('quotationEdits', () => {
  for (const [where, before, after, afterCited] of [
    [
      'in prose',
      'We recall [[]].',
      'We recall “the ‘One UN’ approach”.',
      'We recall “the ‘One UN’ approach” (A/72/840, para. 5).',
    ],
    ['in place of words', 'We recall [[it all]].', 'We recall “the ‘One UN’ approach”.', undefined],
    ['in place of a quotation', 'We recall [[“it all”]].', 'We recall “the ‘One UN’ approach”.', undefined],
    [
      'beside a quotation',
      '“We” recall [[]] and “they” too.',
      '“We” recall “the ‘One UN’ approach” and “they” too.',
      undefined,
    ],
    [
      'within a quotation',
      'He said: “We recall [[]] today.”',
      'He said: “We recall ‘the “One UN” approach’ today.”',
      'He said: “We recall ‘the “One UN” approach’ (A/72/840, para. 5) today.”',
    ],
    ['at the end of one', 'He said: “We recall [[]]”', 'He said: “We recall ‘the “One UN” approach’”', undefined],
    [
      'within straight marks',
      'He said: "We recall [[]] today."',
      'He said: "We recall ‘the “One UN” approach’ today."',
      undefined,
    ],
    ['within single marks', 'Of ‘such [[]] things’', 'Of ‘such “the ‘One UN’ approach” things’', undefined],
    [
      'within one that is being written',
      'He said: “We recall [[]]',
      'He said: “We recall ‘the “One UN” approach’',
      undefined,
    ],
    [
      'within one that ends in white space',
      'He said: “We recall [[]] ',
      'He said: “We recall ‘the “One UN” approach’ ',
      undefined,
    ],
    [
      'in place of all that is quoted',
      'We recall “[[it all]]”, Chair.',
      'We recall “the ‘One UN’ approach”, Chair.',
      'We recall “the ‘One UN’ approach” (A/72/840, para. 5), Chair.',
    ],
    [
      'between two marks',
      'We recall “[[]]”.',
      'We recall “the ‘One UN’ approach”.',
      'We recall “the ‘One UN’ approach” (A/72/840, para. 5).',
    ],
    ['between single marks', 'We recall ‘[[it all]]’.', 'We recall ‘the “One UN” approach’.', undefined],
    [
      'after a mark that opens',
      'We recall “[[]]',
      'We recall “the ‘One UN’ approach”',
      'We recall “the ‘One UN’ approach” (A/72/840, para. 5)',
    ],
    [
      'after a quotation of the paragraph before',
      '“Not closed\n\nWe recall [[]].',
      '“Not closed\n\nWe recall “the ‘One UN’ approach”.',
      undefined,
    ],
    [
      'with Windows line ends',
      '“Not closed\r\n\r\nWe recall [[]].',
      '“Not closed\r\n\r\nWe recall “the ‘One UN’ approach”.',
      undefined,
    ],
    ['after an apostrophe', 'The States’ [[]].', 'The States’ “the ‘One UN’ approach”.', undefined],
    ['over the end of a quotation', 'He “said [[it” all]].', 'He “said “the ‘One UN’ approach”.', undefined],
  ] as const) {
    it(`quotes ${where}`, () => {
      assert.equal(quoted(before, false), after);
      if (afterCited !== undefined) assert.equal(quoted(before, true), afterCited);
    });
  }
});
