import assert from 'node:assert/strict';
import { flatCopy } from '../../../server/src/core/text/flatCopy';
import { Recent } from '../../../server/src/core/text/recent';
import { heapInUse } from '../../support/heapInUse';

const LENGTH = 200_000;
const TEXTS = 100;

/** How many of a hundred long texts are in memory when all that is kept is what `keep` is given: a part of each, of 20 characters. */
function textsKept(keep: (part: string, text: number) => void): number {
  const before = heapInUse();
  for (let text = 0; text < TEXTS; text++) {
    const written = `Text ${text} — `.padEnd(LENGTH, `said ${text} `);
    keep(written.slice(100, 120), text);
  }
  // Two bytes a character, as the dash wants them.
  return (heapInUse() - before) / (2 * LENGTH);
}

describe('flatCopy', () => {
  it('equals its part, whatever the length', () => {
    const text = 'Überprüfung — 2396 (2017) 🙂 of the measures '.repeat(10);
    for (const length of [0, 1, 2, 12, 13, 14, 25, 26, 100]) {
      const part = text.slice(3, 3 + length);
      assert.equal(flatCopy(part), part);
    }
  });

  it('keeps nothing but the part', () => {
    const parts: string[] = [];
    const copies: string[] = [];
    const kept = textsKept((part) => void parts.push(part));
    assert.ok(kept > TEXTS / 2, `parts keep their texts, or this test sees nothing: ${kept}`);
    parts.length = 0;
    const keptByCopies = textsKept((part) => void copies.push(flatCopy(part)));
    assert.ok(keptByCopies < TEXTS / 10, `${keptByCopies} texts are kept by ${copies.length} copies`);
  });
});

describe('Recent', () => {
  it('asks once, and forgets what is not asked for again', () => {
    const recent = new Recent<string>(3);
    const asked: string[] = [];
    const get = (key: string): string =>
      recent.get(key, (own) => {
        asked.push(own);
        return `${own}!`;
      });
    assert.equal(get('a'), 'a!');
    assert.equal(get('a'), 'a!');
    assert.deepEqual(asked, ['a']);
    for (const key of ['b', 'c', 'd', 'a', 'e', 'f', 'g', 'h', 'i', 'a']) get(key);
    assert.deepEqual(asked, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a']);
  });

  it('keeps no text that a key is part of, nor one that an answer is made from', () => {
    const recent = new Recent<string>(TEXTS);
    const kept = textsKept((part) => void recent.get(part, (own) => own.slice(2)));
    assert.equal(
      recent.get('', () => 'there'),
      'there',
    );
    assert.ok(kept < TEXTS / 10, `${kept} texts are kept`);
  });
});
