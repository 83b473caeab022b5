import assert from 'node:assert/strict';
import { createPhraseIndex } from '../../../../server/src/core/phraseIndex/phraseIndex';
import { buildSegment, openSegment } from '../../../../server/src/core/phraseIndex/segment/phraseSegment';
import { openTables, packTables } from '../../../../server/src/core/phraseIndex/segment/segmentFile';
import { phraseSource, twoSources } from '../../../support/phraseSource';

describe('PhraseSegment', () => {
  const { bytes } = buildSegment(twoSources);

  it('opens as it was saved', () => {
    const opened = openSegment(bytes.slice())!;
    assert.deepEqual(
      opened.sources.map(({ id }) => id),
      ['first', 'zweite Ü'],
    );
    const index = createPhraseIndex([opened]);
    assert.deepEqual(index.nextWords(index.all), createPhraseIndex([buildSegment(twoSources)]).nextWords(index.all));
    const range = index.longestMatch(['as', 'and', 'when', 'conducive'], 0)!;
    assert.deepEqual(index.places(range, 9), [{ source: 'first', span: { start: 37, end: 58 } }]);
  });

  it('opens from the middle of other bytes, as Node reads small files', () => {
    for (let offset = 0; offset < 4; offset++) {
      const around = new Uint8Array(bytes.length + 8);
      around.set(bytes, offset);
      assert.ok(openSegment(around.subarray(offset, offset + bytes.length)));
      assert.ok(openSegment(Buffer.from(around.buffer, offset, bytes.length)));
    }
  });

  it('opens no file with the right sum whose numbers point nowhere', () => {
    const { tables } = buildSegment(twoSources);
    assert.ok(openTables(packTables(tables).bytes));
    for (const name of ['words', 'suffixes', 'heads', 'followers'] as const) {
      const numbers = name === 'followers' ? Uint32Array.from([0, 1, 2, 3, 4]) : tables[name];
      for (const wrong of [tables.words.length + 1, 2 ** 31 - 1, -1, -(2 ** 31)]) {
        for (const at of [1, numbers.length - 2]) {
          const changed = numbers.slice();
          changed[at] = wrong;
          assert.equal(openTables(packTables({ ...tables, [name]: changed }).bytes), undefined, `${name} ${wrong}`);
        }
      }
    }
  });

  it('is the same for the same sources', () => {
    assert.deepEqual(buildSegment(twoSources).bytes, bytes);
  });

  it('tells a source that changed', () => {
    const changed = buildSegment([twoSources[0]!, phraseSource('zweite Ü', `${twoSources[1]!.text}.`)]);
    assert.equal(changed.sources[0]!.digest, openSegment(bytes)!.sources[0]!.digest);
    assert.notEqual(changed.sources[1]!.digest, openSegment(bytes)!.sources[1]!.digest);
  });

  it('says how many sources are read, and the end again after each step of sorting them', () => {
    const said: string[] = [];
    buildSegment(twoSources, (done, of) => said.push(`${done}/${of}`));
    assert.deepEqual(said, ['1/2', '2/2', '2/2', '2/2']);
  });

  it('holds nothing, and very long words', () => {
    const empty = openSegment(buildSegment([]).bytes)!;
    const index = createPhraseIndex([empty]);
    assert.equal(index.size, 0);
    assert.equal(index.narrow(index.all, 'a'), undefined);
    assert.deepEqual(index.nextWords(index.all, { most: 3 }), []);
    assert.deepEqual([...index.repeats({ leastWords: 1 })], []);
    const long = 'x'.repeat(1000);
    const longs = createPhraseIndex([buildSegment([phraseSource('a', `one ${long} two ${long}y`)])]);
    const range = longs.narrow(longs.all, `${long}y`)!;
    assert.deepEqual(longs.places(range, 1), [{ source: 'a', span: { start: 1009, end: 2010 } }]);
  });

  it('keeps what repeats beyond what a byte counts', () => {
    const words = Array.from({ length: 400 }, (_, i) => `w${i % 7}${i % 11}${i % 13}`).join(' ');
    const index = createPhraseIndex([buildSegment([phraseSource('a', words), phraseSource('b', words)])]);
    const [longest] = [...index.repeats({ leastWords: 300 })];
    assert.equal(longest?.length, 400);
    assert.equal(index.longestMatch(words.split(' '), 0)?.length, 400);
  });
});
