import assert from 'node:assert/strict';
import { createPhraseIndex } from '../../../server/src/core/phraseIndex/phraseIndex';
import {
  buildSegment,
  type PhraseSegment,
  type PhraseSource,
} from '../../../server/src/core/phraseIndex/segment/phraseSegment';
import { digestOfSource } from '../../../server/src/core/phraseIndex/segment/segmentText';
import {
  batchesOf,
  mergeSmall,
  segmentChanges,
  updateSegments,
  withoutMarks,
} from '../../../server/src/core/phraseIndex/segmentPolicy';
import { phraseSource } from '../../support/phraseSource';

describe('updateSegments', () => {
  it('touches only the segment of the source that changed', () => {
    const segments = ['one two', 'three four', 'five six'].map((words, i) =>
      buildSegment([phraseSource(`s${i}`, words)]),
    );
    const updated = updateSegments(segments, { added: [phraseSource('s1', 'three five')] });
    assert.equal(updated[0], segments[0]);
    assert.equal(updated[1], segments[2]);
    assert.deepEqual(
      updated[2]?.sources.map((each) => each.id),
      ['s1'],
    );
  });

  it('leaves nothing of a source that is gone', () => {
    const segments = [buildSegment([phraseSource('kept', 'one two'), phraseSource('secret-name', 'confidential two')])];
    const [left] = updateSegments(segments, { gone: new Set(['secret-name']) });
    const units = Array.from(
      left!.bytes.filter((_, i) => i % 2 === 0),
      (byte) => String.fromCharCode(byte),
    ).join('');
    assert.match(units, /two/);
    assert.doesNotMatch(units, /confidential|secret-name/);
    assert.deepEqual(left!.bytes, buildSegment([phraseSource('kept', 'one two')]).bytes);
  });

  it('leaves of long sources what a segment made without them has', () => {
    const long = (name: string, step: number): PhraseSource =>
      phraseSource(
        name,
        Array.from({ length: 1500 }, (_, i) => `w${(i * step) % 97}${i % 40 === 0 ? '\n' : ''}`).join(' '),
      );
    const sources = [long('a', 3), long('b', 5), long('c', 7), long('d', 11)];
    for (const gone of [['a'], ['b'], ['d'], ['a', 'c'], ['b', 'c']]) {
      const [left] = updateSegments([buildSegment(sources)], { gone: new Set(gone) });
      assert.deepEqual(left!.bytes, buildSegment(sources.filter((each) => !gone.includes(each.id))).bytes);
    }
  });

  it('takes time for what is gone, not for the segment it is of', () => {
    const long = (name: string): PhraseSource =>
      phraseSource(
        name,
        Array.from({ length: 4000 }, (_, i) => `${name}x${i % 97}${i % 40 === 0 ? '\n' : ''}`).join(' '),
      );
    const sources = Array.from({ length: 20 }, (_, i) => long(`s${i}`));
    const [built] = updateSegments([], { added: sources });
    let segments: readonly PhraseSegment[] = [built!];
    const marked = (): number => segments.filter(({ gone }) => gone.length > 0).length;
    for (const gone of ['s3', 's11']) {
      segments = updateSegments(segments, { gone: new Set([gone]) });
      assert.equal(segments[0]?.bytes, built!.bytes);
      assert.equal(marked(), 1);
    }
    const left = sources.filter(({ id }) => id !== 's3' && id !== 's11');
    const [pure] = withoutMarks(segments);
    assert.deepEqual(pure!.bytes, buildSegment(left).bytes);
    assert.equal(withoutMarks([pure!])[0], pure);
    assert.deepEqual(
      segments[0]?.sources.map((each) => each.id),
      left.map((each) => each.id),
    );
    // Where much is gone, it is taken out.
    segments = updateSegments(segments, { gone: new Set(['s0']) });
    assert.equal(marked(), 0);
    assert.deepEqual(segments[0]?.bytes, buildSegment(left.slice(1)).bytes);
  });

  it('says how far it is', () => {
    const said: string[] = [];
    const added = [phraseSource('a', 'one'), phraseSource('b', 'two')];
    updateSegments([], { added }, (done, of) => said.push(`${done}/${of}`));
    assert.deepEqual(said, ['1/2', '2/2', '2/2', '2/2']);
  });
});

describe('segmentChanges', () => {
  const wanted = [phraseSource('a', 'one'), phraseSource('b', 'two'), phraseSource('c', 'three')];
  const as = (sources: readonly PhraseSource[]): { id: string; digest: number }[] =>
    sources.map((each) => ({ id: each.id, digest: digestOfSource(each) }));

  const cases: [string, PhraseSource[][], string[], string[]][] = [
    ['nothing saved', [], [], ['a', 'b', 'c']],
    ['all saved', [wanted], [], []],
    ['one changed', [[wanted[0]!, phraseSource('b', 'too'), wanted[2]!]], ['b'], ['b']],
    ['other paragraphs', [[wanted[0]!, wanted[1]!, { ...wanted[2]!, blocks: [{ start: 0, end: 2 }] }]], ['c'], ['c']],
    ['one no longer there', [wanted, [phraseSource('d', 'four')]], ['d'], []],
    ['one in two segments', [wanted, [wanted[1]!]], ['b'], ['b']],
  ];
  for (const [name, saved, gone, missing] of cases)
    it(`finds what to read: ${name}`, () => {
      const changes = segmentChanges(
        saved.map((sources) => buildSegment(sources)),
        as(wanted),
      );
      assert.deepEqual([...changes.gone], gone);
      assert.deepEqual(changes.missing, missing);
    });
});

describe('mergeSmall', () => {
  it('keeps segments few, however many sources come one by one', () => {
    let segments: readonly PhraseSegment[] = [];
    for (let i = 0; i < 100; i++)
      segments = updateSegments(segments, { added: [phraseSource(`s${i}`, 'one two three four '.repeat(60))] });
    assert.ok(segments.length < 12, `${segments.length} segments`);
    assert.equal(createPhraseIndex(segments).size, 100 * 240);
  });

  it('makes none that is too large', () => {
    const segments = Array.from({ length: 9 }, (_, i) =>
      buildSegment([phraseSource(`s${i}`, 'one two three '.repeat(600))]),
    );
    const merged = mergeSmall(segments, 5000);
    assert.deepEqual(
      merged.map(({ size }) => size),
      [3600, 3600, 3600, 3600, 1800],
    );
  });
});

describe('batchesOf', () => {
  it('divides between sources', () => {
    const long = 'word '.repeat(1_000_000);
    const batches = batchesOf([
      phraseSource('a', long),
      phraseSource('b', long),
      phraseSource('c', long),
      phraseSource('d', 'end'),
    ]);
    assert.deepEqual(
      batches.map((batch) => batch.map((each) => each.id)),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
  });
});
