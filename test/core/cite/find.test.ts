import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { type Citation } from '../../../server/src/core/cite/citation';
import { findCitations } from '../../../server/src/core/cite/find';
import { readMarks } from '../../support/marks';
import { accept } from './find.accept';
import { reject } from './find.reject';

/** A citation as the accept table writes it. */
function written(citation: Citation): string {
  const year = citation.year === undefined ? '' : ` (${citation.year})`;
  const places = citation.pinpoints.map(({ text }) => `; ${text}`).join('');
  return `${citation.defect ? '!' : ''}${citation.symbol ?? '-'}${year}${places}`;
}

describe('findCitations', () => {
  for (const [marked, ...expected] of accept) {
    it(`finds ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarks(marked);
      const found = findCitations(text);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map(({ span }) => span),
        ranges,
      );
      assert.deepEqual(found.map(written), expected);
    });
  }

  for (const text of reject) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findCitations(text).map(({ span }) => text.slice(span.start, span.end)),
        [],
      );
    });
  }

  it('has tables of the size it claims', () => {
    assert.ok(accept.length >= 120, `${accept.length} texts to accept`);
    assert.ok(reject.length >= 60, `${reject.length} texts to reject`);
  });

  it('gives the spans of number and year', () => {
    const text = 'Security Council resolution 2396\u00a0(2017)';
    const [citation] = findCitations(text);
    assert.equal(text.slice(citation!.numberSpan.start, citation!.numberSpan.end), '2396');
    assert.equal(text.slice(citation!.yearSpan!.start, citation!.yearSpan!.end), '2017');
    assert.equal(citation!.organ, 'security-council');
  });

  it('tells how each mention is printed', () => {
    const text =
      'resolution 1373 (2001), UNSCR 2178, S/RES/2396 (2017), the Strategy (60/288); resolutions 1267 (1999) and 1540 (2004)';
    assert.deepEqual(
      findCitations(text).map(({ form }) => form),
      ['words', 'abbreviation', 'symbol', 'bare', 'words', 'listed'],
    );
  });

  it('names the kind of symbols', () => {
    assert.deepEqual(
      findCitations('S/PRST/2015/4 S/PV.7272 A/72/840 decision 60/552 S/RES/2396 (2017)').map(({ kind }) => kind),
      ['presidential-statement', 'meeting-record', 'document', 'decision', 'resolution'],
    );
  });

  it('gives every number in a generated list its own year', function () {
    this.timeout(60_000);
    const item = fc.record({
      number: fc.integer({ min: 100, max: 2811 }),
      year: fc.option(fc.integer({ min: 1946, max: 2030 }), { nil: undefined }),
    });
    const list = fc.record({
      items: fc.array(item, { minLength: 2, maxLength: 8 }),
      comma: fc.constantFrom(', ', '; ', ',\n', ',\u00a0', ','),
      last: fc.constantFrom(' and ', ', and ', '\nand ', ' or ', ', as well as ', ' & '),
      gap: fc.constantFrom(' ', '\u00a0', '\n', ''),
      lead: fc.constantFrom('resolutions ', 'Security Council resolutions ', 'its resolutions\n', 'UNSCRs '),
    });
    fc.assert(
      fc.property(list, ({ items, comma, last, gap, lead }) => {
        const printed = items.map(({ number, year }) =>
          year === undefined ? `${number}` : `${number}${gap}(${year})`,
        );
        const text = `${lead}${printed.slice(0, -1).join(comma)}${last}${printed[printed.length - 1]!}.`;
        // A thousands separator is not a comma of a list: "748,883" is one figure.
        fc.pre(!/\d{1,3},\d{3}(?!\d)/.test(text));
        assert.deepEqual(
          findCitations(text).map(({ number, year }) => ({ number, year })),
          items.map(({ number, year }) => ({ number, year })),
          text,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives Assembly numbers in a generated list their own dates', () => {
    const item = fc.record({
      session: fc.integer({ min: 31, max: 85 }),
      number: fc.integer({ min: 1, max: 330 }),
      year: fc.option(fc.integer({ min: 1976, max: 2030 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 8 }), (items) => {
        const printed = items.map(({ session, number, year }) =>
          year === undefined ? `${session}/${number}` : `${session}/${number} of 8 September ${year}`,
        );
        const text = `General Assembly resolutions ${printed.slice(0, -1).join(', ')} and ${printed[printed.length - 1]!}`;
        assert.deepEqual(
          findCitations(text).map(({ symbol, year }) => ({ symbol, year })),
          items.map(({ session, number, year }) => ({ symbol: `A/RES/${session}/${number}`, year })),
          text,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and keeps its spans in order and inside the text', function () {
    this.timeout(60_000);
    const pieces = fc.constantFrom(
      ...[
        'resolution ',
        'resolutions ',
        '2396',
        ' (2017)',
        '(',
        ')',
        ', ',
        ' and ',
        '60/288',
        'A/RES/',
        'S/2021/98',
        'UNSCR ',
        '\n\n',
      ],
      ...[
        '[',
        '](',
        '\\(',
        '*',
        '<',
        'https://',
        'para. ',
        '12',
        '–',
        'of ',
        '8 September 2006',
        'XXVII',
        'S-VI',
        ' A ',
        '\u00a0',
        '\u200b',
      ],
      ...['General Assembly ', 'Security Council ', 'res.', 'No. ', '$', '+', '/', '.', 'é', '\ud83d', '第'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const citation of findCitations(input)) {
          const { span, numberSpan, yearSpan } = citation;
          assert.ok(span.start >= end && span.end > span.start && span.end <= input.length, input);
          assert.ok(numberSpan.start >= span.start && numberSpan.end <= span.end, input);
          if (yearSpan) assert.match(input.slice(yearSpan.start, yearSpan.end), /^\d{4}$/);
          end = span.end;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes time linear in the length of the text', function () {
    this.timeout(60_000);
    const hostile = [
      '[](',
      '](',
      '<',
      'A/',
      '/',
      '(',
      'resolution ',
      'resolutions 1373, ',
      'paras. ',
      'para. 1, ',
      '2396 (2017',
      'of ',
      'S-',
      '1/',
      '1,111',
      '+1 ',
      'A/RES/\n',
      '60/\n',
      'and ',
      '$ ',
      'A.B/',
      'x',
      '1',
      '&nbsp;',
      '\u200b',
      'General Assembly and ',
      'res. ',
      'A/RES/60/',
      '\n',
      '\n\n',
      '12 September ',
    ];
    const short = 10_000;
    for (const piece of hostile) {
      const grow = time(piece, 16 * short) / Math.max(time(piece, short), 2);
      // Quadratic work would grow 256-fold.
      assert.ok(grow < 100, `${JSON.stringify(piece)} grows ${grow.toFixed(1)}-fold`);
    }
  });
});

/** The best of three runs over `piece` repeated to `length` characters, in milliseconds. */
function time(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const from = performance.now();
    findCitations(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
