import assert from 'node:assert/strict';
import { buildSegment, type PhraseSource } from '../../../../server/src/core/phraseIndex/segment/phraseSegment';
import { commonIdsOf } from '../../../../server/src/core/phraseIndex/segment/commonIds';
import { readName } from '../../../../server/src/core/phraseIndex/segment/names';

const source = (id: string, text: string): PhraseSource => ({ id, text, blocks: [{ start: 0, end: text.length }] });
const words = (count: number, step: number): string =>
  Array.from({ length: count }, (_, i) => `w${i * step}`).join(' ');

describe('CommonIds', () => {
  const cases: readonly (readonly [what: string, texts: readonly string[], live: number])[] = [
    ['no segment', [], 0],
    ['one', ['b a'], 1],
    ['small ones', ['b a', 'c b', '', 'a aa'], 4],
    ['large ones among small ones', ['x y', words(33_000, 3), 'w1 w2', words(40_000, 2), 'w3 z'], 5],
    ['one, and what is gone of it', [words(33_000, 1), 'y x', 'w0 w32999 w5', 'x'], 2],
  ];
  for (const [what, texts, live] of cases)
    it(`numbers the words of all segments in alphabetical order: ${what}`, () => {
      const parts = texts.map((text, i) => buildSegment([source(`s${i}`, text)]).tables);
      const ids = commonIdsOf(parts, live);
      const keys = parts.map(({ wordEnds: ends, wordChars: chars }) =>
        Array.from(ends, (_, id) => readName({ ends, chars }, id)),
      );
      const all = [...new Set(['', ...keys.flat()])].sort();
      assert.equal(ids.size, all.length);
      assert.deepEqual(
        all.map((_, id) => ids.key(id)),
        all,
      );
      keys.forEach((own, part) =>
        assert.deepEqual(
          Array.from(ids.ofSegment[part]!, (id) => all[id]),
          own,
        ),
      );
    });
});
