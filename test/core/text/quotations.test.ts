import assert from 'node:assert/strict';
import { quotations } from '../../../server/src/core/text/quotations';

const quoted = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('are found by their marks, curly, straight and pointed', () => {
    assert.deepEqual(quoted('He said “we act”, "we do" and «nous agissons».'), [
      '“we act”',
      '"we do"',
      '«nous agissons»',
    ]);
  });

  it('are found inside each other, the inner one first', () => {
    assert.deepEqual(quoted('“He said “we act” twice”'), ['“we act”', '“He said “we act” twice”']);
    assert.deepEqual(quoted('“He said "we act" twice”'), ['"we act"', '“He said "we act" twice”']);
  });

  it('are none without both marks, and apostrophes are no marks', () => {
    assert.deepEqual(quoted('We “act'), []);
    assert.deepEqual(quoted('We act”, so "do they'), []);
    assert.deepEqual(quoted('Da’esh’s ‘state’'), []);
  });
});
