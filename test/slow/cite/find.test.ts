import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { findCitations } from '../../../server/src/core/cite/find';
import { assertLinear } from '../../support/assertLinear';

describe('findCitations', () => {
  it('gives every number in a generated list its own year', () => {
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

  it('never throws, and keeps its spans in order and inside the text', () => {
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

  it('takes time linear in the length of the text', () => {
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
    for (const piece of hostile) {
      assertLinear((length) => findCitations(piece.repeat(Math.ceil(length / piece.length))), {
        what: JSON.stringify(piece),
      });
    }
  });
});
