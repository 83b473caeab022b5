import assert from 'node:assert/strict';
import { countOf } from '../../../server/src/core/corpus/corpus';
import { createPhraseIndex } from '../../../server/src/core/phraseIndex/phraseIndex';
import { buildSegment } from '../../../server/src/core/phraseIndex/segment/phraseSegment';
import { phraseIndexOf, rangeOf } from '../../support/phraseIndexOf';
import { phraseSource } from '../../support/phraseSource';

describe('PhraseIndex', () => {
  it('keeps what follows the most frequent phrases', () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `a b${i % 50} a c. `).join('');
    const segment = buildSegment([phraseSource('x', words)]);
    assert.ok(segment.tables.frequent.length > 0);
    const index = createPhraseIndex([segment]);
    const [first, second] = index.nextWords(rangeOf(index, ['a'])!, { most: 2 });
    assert.deepEqual([first?.key, countOf(first!.range)], ['c', 60_000]);
    assert.deepEqual([second?.key, countOf(second!.range)], ['b0', 1200]);
    assert.deepEqual(index.nextWords(rangeOf(index, ['a'])!).slice(0, 2), [first, second]);
  });

  it('says how often a phrase stands in each of many sources', () => {
    const sources = Array.from({ length: 100 }, (_, i) => phraseSource(`s${i}`, i % 26 === 13 ? 'a b. a b' : 'b a'));
    const index = createPhraseIndex([buildSegment(sources)]);
    assert.deepEqual(
      [...index.countsBySource(rangeOf(index, ['a', 'b'])!)],
      [13, 39, 65, 91].map((i) => [`s${i}`, 2]),
    );
  });

  it('crosses no block', () => {
    const text = 'one two three four';
    const index = phraseIndexOf([
      {
        id: 'x',
        text,
        blocks: [
          { start: 0, end: 7 },
          { start: 8, end: 18 },
        ],
      },
    ]);
    assert.ok(rangeOf(index, ['one', 'two']));
    assert.equal(rangeOf(index, ['two', 'three']), undefined);
  });

  it('puts the most frequent continuation first', () => {
    const index = phraseIndexOf([phraseSource('x', 'a b. a c. a c. a b. a c.')]);
    assert.deepEqual(
      index.nextWords(rangeOf(index, ['a'])!).map(({ key }) => key),
      ['c', 'b'],
    );
  });
});
