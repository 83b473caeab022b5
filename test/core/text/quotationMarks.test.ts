import assert from 'node:assert/strict';
import { endsInQuotation, quotationMarks, quotedSpans } from '../../../server/src/core/text/quotationMarks';
import { readMarks } from '../../support/marks';

/** Each quotation with its depth; "…" for one that does not close. */
const found = (text: string): string[] =>
  quotationMarks(text).map(
    ({ span, depth, isClosed }) => `${depth} ${text.slice(span.start, span.end)}${isClosed ? '' : '…'}`,
  );

const table: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['no quotation'],
  ['He said “we act”, "we do" and «nous agissons».', '0 “we act”', '0 "we do"', '0 «nous agissons»'],
  ['„Wir handeln“, „wir tun“ und „so weiter”.', '0 „Wir handeln“', '0 „wir tun“', '0 „so weiter”'],
  // Inside each other.
  ['“He said “we act” twice”', '1 “we act”', '0 “He said “we act” twice”'],
  ['“He said "we act" twice”', '1 "we act"', '0 “He said "we act" twice”'],
  ['“He said ‘we act’ twice”', '1 ‘we act’', '0 “He said ‘we act’ twice”'],
  ["“He said 'we act' twice”", "1 'we act'", "0 “He said 'we act' twice”"],
  ['(“we”, [“act”])', '0 “we”', '0 “act”'],
  // Not closed.
  ['“not closed', '0 “not closed…'],
  ['“not closed, “closed” inside', '1 “closed”', '0 “not closed, “closed” inside…'],
  ['so "do they'],
  ['We act”, they» do'],
  // Mixed up.
  ['“we act", he said', '0 “we act"'],
  ['"we act”, he said', '0 "we act”'],
  ["‘we act' he said", "0 ‘we act'"],
  // Apostrophes and inches.
  ['don’t, ‘can’t’ and the States’ own', '0 ‘can’t’'],
  ["don't, 'can't' and the States' own", "0 'can't'"],
  ['Da’esh’s state and the States’ own'],
  ["the ‘90s and the '90s of the States' own"],
  ['a 5" disk and a 3" disk'],
  ['one " alone'],
  ['‘tis “the States’ role” that counts', '0 “the States’ role”'],
];

describe('quotationMarks', () => {
  for (const [text, ...quotations] of table) it(text, () => assert.deepEqual(found(text), quotations));

  it('does not follow an apostrophe far', () => {
    assert.deepEqual(found(`‘tis ${'so '.repeat(500)}the States’ own`), []);
  });
});

describe('quotedSpans', () => {
  for (const marked of [
    'he said [[“so”]] and [[“thus”]]',
    'outer [[“with “inner” words”]] ends',
    '[[“not “closed”]]',
  ]) {
    it(marked, () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(quotedSpans(text), ranges);
    });
  }
});

describe('endsInQuotation', () => {
  for (const [text, expected] of [
    ['He said “we', true],
    ['He said “we act” and', false],
    ['He said "we', true],
    ['He said "we act" and', false],
    ['«Nous', true],
    ['“He said "we act" twice', true],
    ['“He said ‘we act” twice', false],
    ['a 5" disk', false],
    ['the States’ own ‘we', false],
    ["don't 'we", false],
  ] as const) {
    it(`${text}: ${expected}`, () => assert.equal(endsInQuotation(text), expected));
  }
});
