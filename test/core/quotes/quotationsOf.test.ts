import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { quotationsOf } from '../../../server/src/core/quotes/quotationsOf';
import { readMarks } from '../../support/marks';

describe('quotationsOf', () => {
  for (const marked of [
    'She said [[“we act as one body”]].',
    'She said [["we act as one body"]].',
    'She said [[«nous agissons tous comme un»]].',
    'She said [[“we ‘act as one’ and go on”]].',
    'She said [[“we act as one body and go on.]]',
    'Their “own” words, “we act as one”.',
    '[[> We act as one body.]]',
    '<!-- “we act as one body” -->',
    '---\nevent: “we act as one body”\n---\nText.',
    '```\n“we act as one body”\n```',
  ]) {
    it(JSON.stringify(marked), () => {
      const { text, ranges } = readMarks(marked);
      assert.deepEqual(
        quotationsOf(createDraft(text)).map(({ span }) => span),
        ranges,
      );
    });
  }

  for (const [text, symbol, paragraph] of [
    ['In its resolution 2341 (2017), the Council calls for “a, b, c, d and e”.', 'S/RES/2341 (2017)'],
    ['“We a, b, c, d and e” (A/RES/75/291, para. 10).', 'A/RES/75/291', '10'],
    ['We recall resolution 2341 (2017). They say “a, b, c, d and e”.'],
  ] as const) {
    it(`${text}: ${symbol ?? 'nobody'}`, () => {
      const [quotation] = quotationsOf(createDraft(text));
      assert.equal(quotation?.attribution?.symbol, symbol);
      assert.equal(quotation?.attribution?.paragraph, paragraph);
    });
  }
});
