import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOf, type PhraseIndex, type PhraseRange } from '../../../server/src/core/corpus/corpus';
import { createPhraseIndex } from '../../../server/src/core/phraseIndex/phraseIndex';
import {
  buildSegment,
  openSegment,
  type PhraseSegment,
} from '../../../server/src/core/phraseIndex/segment/phraseSegment';
import { updateSegments } from '../../../server/src/core/phraseIndex/segmentPolicy';
import { phraseSource } from '../../support/phraseSource';

/** All that can be asked of an index about phrases of up to four words. */
function answersOf(index: PhraseIndex): unknown {
  const about = (range: PhraseRange): unknown[] => [
    countOf(range),
    index.places(range, 3),
    [...index.countsBySource(range)],
    index.countNextWords(range),
    range.length === 4 ? [] : index.nextWords(range).map((next) => [next.key, about(next.range)]),
  ];
  const repeated = [...index.repeats({ leastWords: 1 })].map((range) => [
    range.length,
    countOf(range),
    index.places(range, 9),
  ]);
  return [index.size, about(index.all), repeated];
}

const text = fc
  .array(fc.constantFrom('a ', 'b ', 'c ', 'dd ', 'Ü ', '. ', '\n', `${'x'.repeat(300)} `), { maxLength: 25 })
  .map((parts) => parts.join(''));
const id = fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5');
const change = fc.oneof(fc.record({ id, text }), fc.record({ id, text: fc.constant(undefined) }));

describe('updateSegments', () => {
  it('answers after any changes as an index made of the texts there are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), (steps) => {
        let segments: readonly PhraseSegment[] = [];
        const texts = new Map<string, string>();
        for (const step of steps) {
          const changed = new Map(step.map((each) => [each.id, each.text]));
          const added = [...changed].flatMap(([name, now]) => (now === undefined ? [] : [phraseSource(name, now)]));
          for (const [name, now] of changed) {
            if (now === undefined) texts.delete(name);
            else texts.set(name, now);
          }
          segments = updateSegments(segments, { gone: new Set(changed.keys()), added });
        }
        const order = [...texts.keys()].sort();
        const fresh = buildSegment(order.map((name) => phraseSource(name, texts.get(name)!)));
        const expected = answersOf(createPhraseIndex([fresh]));
        assert.deepEqual(answersOf(createPhraseIndex(segments, order)), expected);
        const saved = segments.map(({ bytes }) => openSegment(bytes.slice())!);
        assert.deepEqual(answersOf(createPhraseIndex(saved, order)), expected);
      }),
      { numRuns: 200 },
    );
  });
});
