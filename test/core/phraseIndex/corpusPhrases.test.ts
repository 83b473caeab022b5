import assert from 'node:assert/strict';
import { countOf, type PhraseIndex } from '../../../server/src/core/corpus/corpus';
import { createCorpus } from '../../../server/src/core/localCorpus/localCorpus';
import { phraseSourceOf } from '../../../server/src/core/phraseIndex/phraseSourceOf';
import { buildSegment } from '../../../server/src/core/phraseIndex/segment/phraseSegment';

const file = (id: string, text: string): { id: string; uri: string; text: string } => ({
  id,
  uri: `file:///${id}`,
  text,
});
const files = [
  file('first', 'Terrorism as and when conducive.\n\nAs and when it is.'),
  file('second', 'What is conducive to terrorism, as and when.'),
];

function repeatsOf(index: PhraseIndex): unknown {
  return [...index.repeats({ leastWords: 1 })].map((range) => [countOf(range), index.places(range, 9)]);
}

describe('the phrases of a corpus', () => {
  const saved = buildSegment(createCorpus(files).documents.map(phraseSourceOf));
  const fresh = repeatsOf(createCorpus(files).phrases);

  it('are taken from a saved segment', () => {
    const index = createCorpus(files, { segments: [saved] }).phrases;
    assert.deepEqual(repeatsOf(index), fresh);
    assert.equal(index.size, saved.size);
  });

  it('are those of the files as they are, whatever was saved', () => {
    const now = [file('third', 'Terrorism as and when.'), file('second', 'What is conducive, as and when.')];
    const index = createCorpus(now, { segments: [saved] }).phrases;
    assert.deepEqual(repeatsOf(index), repeatsOf(createCorpus(now).phrases));
    assert.equal(index.narrow(index.all, 'to'), undefined);
  });
});
