import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft } from '../../../server/src/core';
import { quotationsOf } from '../../../server/src/core/quotes/quotationsOf';
import { assertLinear } from '../../support/assertLinear';

const Q = '“a, b, c, d and e”';

describe('quotationsOf', () => {
  const piece = fc.constantFrom(
    '\n\n',
    '\n',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '> ',
    '>\n',
    '- ',
    '# ',
    '— ',
    ': ',
    '. ',
    ', ',
    ';',
    '(',
    ')',
    '[',
    ']',
    '`',
    '<!-- ',
    '-->',
    '[^1]',
    '[^1]: ',
    'we act as one body ',
    'It also decides that ',
    'In its resolution 2396 (2017), ',
    'the Security Council ',
    'calls upon ',
    'A/RES/75/291, para. 10',
    'the Strategy ',
    'that resolution ',
    'ibid., para. 3',
    'and ',
  );

  it('never throws; spans are in the text and apart, pieces and attributions too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          let reached = 0;
          for (const { span, pieces, attribution } of quotationsOf(createDraft(text))) {
            assert.ok(reached <= span.start && span.end <= text.length);
            reached = span.end;
            let at = span.start;
            for (const { start, end } of pieces) {
              assert.ok(at <= start && start <= end && end <= span.end);
              at = end;
            }
            if (attribution) {
              assert.ok(0 <= attribution.span.start && attribution.span.end <= text.length);
              assert.ok(attribution.span.start < attribution.span.end);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('after any edits says what it says of a fresh draft', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: piece });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(edit, { maxLength: 8 }), (parts, edits) => {
        let text = parts.join('');
        let draft = createDraft(text);
        quotationsOf(draft);
        for (const { at, remove, insert } of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          draft = createDraft(text, { previous: draft });
          assert.deepEqual(quotationsOf(draft), quotationsOf(createDraft(text)));
        }
      }),
      { numRuns: 400 },
    );
  });

  for (const [name, part] of [
    ['quotations', `Resolution 2396 (2017) says ${Q} (para. 5). `],
    ['quotations that do not close', '“a, b, c, d and e. '],
    ['quotations in one sentence', `${Q} and `],
    ['paragraphs of one quotation', '“a, b, c, d and e.\n\n'],
    ['straight marks', '"a, b, c, d and e.\n\n'],
    ['sentences that point back', `It also decides that ${Q}. `],
    ['brackets', `${Q} (((((((( `],
    ['block quotations', '> a, b, c, d and e\n> — A/RES/75/291\n\n'],
    ['lines of one block quotation', '> a, b, c, d and e\n'],
    ['colons', 'In its resolution 2396 (2017), the Council says: '],
  ] as const) {
    it(`takes time linear in the number of ${name}`, () => {
      const work = (length: number): void =>
        void quotationsOf(createDraft(part.repeat(Math.ceil(length / part.length))));
      assertLinear(work, { short: 4_000 });
    });
  }
});
