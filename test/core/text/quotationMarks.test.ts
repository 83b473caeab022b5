import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endsInQuotation, quotationMarks, quotedSpans } from '../../../server/src/core/text/quotationMarks';
import { type Span } from '../../../server/src/core/text/span';
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

  it('gives quotations that hold each other or nothing of each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`“”„«»‘’'" a.`)), maxLength: 40 }), (text) => {
        const spans = quotationMarks(text).map(({ span }) => span);
        const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
        const areApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
        for (const a of spans) for (const b of spans) assert.ok(areApart(a, b) || holds(a, b) || holds(b, a));
      }),
    );
  });

  it('takes time linear in the length of the text', function () {
    this.timeout(20_000);
    for (const piece of ['“', '"', ' "', '« “', '5"', ' ‘a', " 'a' ", '“ ”', '„ “'])
      assert.ok(quotationMarks(piece.repeat(10_000)).length >= 0);
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
