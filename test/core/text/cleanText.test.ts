import assert from 'node:assert/strict';
import { it } from 'mocha';
import { cleanTextBuilder, identityCleanText } from '../../../server/src/core/text/cleanText';

describe('cleanText', () => {
  /** "see note" / "1 The note" / "below." → "see note below." + the note. */
  const raw = 'see note\n1 The note\n&amp; below.';
  function moved() {
    const builder = cleanTextBuilder(raw);
    builder.copy(0, 8);
    builder.replace(8, 9, ' ');
    builder.replace(20, 25, '&');
    builder.copy(25, raw.length);
    builder.replace(raw.length, raw.length, '\n\n');
    builder.copy(11, 19);
    return builder.build();
  }

  it('appends pieces in any order', () => {
    assert.equal(moved().text, 'see note & below.\n\nThe note');
    assert.equal(moved().rawLength, raw.length);
  });

  it('leads every clean offset back to its raw character', () => {
    const clean = moved();
    assert.equal(clean.rawOffset(0), 0);
    assert.equal(clean.rawOffset(8), 8, 'the space stands for the line break');
    assert.equal(raw[clean.rawOffset(clean.text.indexOf('below'))], 'b');
    assert.equal(clean.rawOffset(clean.text.indexOf('The note')), 11);
    assert.equal(clean.rawOffset(clean.text.length), 19, 'the end of the last piece');
    assert.equal(clean.rawOffset(-5), 0);
    assert.equal(clean.rawOffset(10_000), 19);
  });

  it('gives the raw span around a clean one, and its stretches', () => {
    const clean = moved();
    assert.deepEqual(clean.toRaw({ start: 4, end: 17 }), { start: 4, end: 32 });
    assert.deepEqual(clean.toRawPieces({ start: 4, end: 17 }), [
      { start: 4, end: 9 },
      { start: 20, end: 32 },
    ]);
    assert.deepEqual(
      clean.toRaw({ start: 9, end: 10 }),
      { start: 20, end: 25 },
      'a replaced character is its whole original',
    );
    assert.deepEqual(clean.toRaw({ start: 5, end: 5 }), { start: 5, end: 5 });
    assert.deepEqual(
      clean.toRaw({ start: 12, end: 22 }),
      { start: 11, end: 32 },
      'over pieces that stand in another order',
    );
  });

  it('finds the clean offset of a raw one, and none for what was dropped', () => {
    const clean = moved();
    assert.equal(clean.cleanOffset(5), 5);
    assert.equal(clean.cleanOffset(9), undefined, 'the number of the footnote');
    assert.equal(clean.cleanOffset(12), clean.text.indexOf('he note', 18));
    assert.equal(clean.cleanOffset(22), clean.text.indexOf('&'));
    assert.equal(clean.cleanOffset(500), undefined);
  });

  it('stands for nothing when empty', () => {
    const clean = cleanTextBuilder('dropped').build();
    assert.equal(clean.text, '');
    assert.equal(clean.rawOffset(3), 0);
    assert.deepEqual(clean.toRaw({ start: 0, end: 4 }), { start: 0, end: 0 });
    assert.equal(clean.cleanOffset(2), undefined);
  });

  it('is the text itself for identityCleanText', () => {
    const clean = identityCleanText('as it is');
    assert.equal(clean.text, 'as it is');
    assert.deepEqual(clean.toRaw({ start: 3, end: 5 }), { start: 3, end: 5 });
  });
});
