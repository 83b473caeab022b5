import { strict as assert } from 'node:assert';
import { inQuotationMarks, NESTED_MARKS, NO_MARKS } from '../../../server/src/core/text/inQuotationMarks';

describe('inQuotationMarks', () => {
  for (const [text, expected] of [
    ['as and when conducive to terrorism', '“as and when conducive to terrorism”'],
    [' over\n  two lines ', '“over two lines”'],
    ['the “whole-of-society” approach', '“the ‘whole-of-society’ approach”'],
    ['the "One UN" approach', '“the ‘One UN’ approach”'],
    ['des «États» et „Staaten”', '“des ‘États’ et ‘Staaten’”'],
    ['Member States’ own “zero tolerance”', '“Member States’ own ‘zero tolerance’”'],
    ['“a” and “b”', '“‘a’ and ‘b’”'],
    ['„Wir handeln“ oder „so”', '“‘Wir handeln’ oder ‘so’”'],
    // The other mark was cut off.
    ['approach” and its', '“approach and its”'],
    ['the “approach', '“the approach”'],
    ['the "approach', '“the approach”'],
  ] as const) {
    it(`makes ${JSON.stringify(text)} ${expected}`, () => {
      assert.equal(inQuotationMarks(text), expected);
    });
  }

  for (const [what, marks, expected] of [
    ['within a quotation', NESTED_MARKS, '‘the “One UN” approach of States’ own’'],
    ['between marks', NO_MARKS, 'the ‘One UN’ approach of States’ own'],
  ] as const) {
    it(`has other marks ${what}`, () => {
      assert.equal(inQuotationMarks('the “One UN” approach of States’ own', marks), expected);
    });
  }
});
