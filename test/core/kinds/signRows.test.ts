import assert from 'node:assert/strict';
import { kindSigns } from '../../../server/src/core/kinds/kindSigns';
import { signRows } from '../../../server/src/core/kinds/signRows';

describe('rows of signs of kinds', () => {
  it('are found in their own lines, and not in those like them', () => {
    const wrong = signRows.flatMap(({ sign, form, accept, reject }) => [
      ...accept.filter((line) => !form.test(line)).map((line) => `${sign} is not in: ${line}`),
      ...reject.filter((line) => form.test(line)).map((line) => `${sign} is in: ${line}`),
    ]);
    assert.deepEqual(wrong, []);
  });

  it('have lines that prove them', () => {
    const bare = signRows.filter(({ accept, reject }) => accept.length === 0 || reject.length === 0);
    assert.deepEqual(
      bare.map(({ sign, form }) => `${sign}: ${form.source}`),
      [],
    );
  });

  it('show every sign, most of them in each language', () => {
    const shown = new Map<string, number>();
    for (const { sign } of signRows) shown.set(sign, (shown.get(sign) ?? 0) + 1);
    // Names that English texts give themselves, and the notice of delivery, have tables of their own.
    const elsewhere = Object.keys(kindSigns).filter((sign) => !shown.has(sign));
    assert.deepEqual(elsewhere, ['delivery']);
    for (const sign of ['transmits', 'explains-vote', 'organ', 'participants-said', 'present-report', 'outlines'])
      assert.ok(shown.get(sign)! >= 6, sign);
  });

  it('keep no state from one text to the next', () => {
    assert.deepEqual(
      signRows.filter(({ form }) => form.global || form.sticky),
      [],
    );
  });
});
