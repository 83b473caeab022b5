import assert from 'node:assert/strict';
import { completeAt, createCorpus, type Corpus, createDraft, type SourceFile } from '../../../server/src/core';
import { seedFiles } from '../../support/seedCorpus';

const note: SourceFile = {
  id: 'note',
  uri: 'file:///note.pdf',
  text: 'Concept Note\n\nUnder resolution 2396 (2017) the amber agreed phrase of ours holds.\n\nCTED spoke of the amber agreed phrase of ours.\n',
};

/** Everything a corpus says, as data. */
function told(corpus: Corpus): unknown {
  const { documents, events, citations, names, phrases } = corpus;
  const places = (index: typeof citations | typeof names) =>
    index.keys().map((key, at) => [
      key,
      index.mentionsOf(key).map(({ documentId, uri, span, line, label }) => [documentId, uri, span, line, label]),
      // To weigh them all takes seconds.
      at % 20 === 0 && index.bestMention(key)?.span,
    ]);
  return {
    documents: documents.map(({ clean, ...document }) => ({ ...document, text: clean.text })),
    events,
    citations: places(citations),
    names: places(names),
    words: phrases.size,
    following: phrases.nextWords(phrases.all).map(({ key }) => key),
    phrases: ['We recall the amber ag', 'as and wh'].map((text) => completeAt(createDraft(text), text.length, corpus)),
  };
}

describe('a corpus after another', () => {
  const seeds = seedFiles();

  it('says what one of the same files says, after one was added, and after it was removed', () => {
    const before = createCorpus(seeds);
    told(before);
    const added = createCorpus([...seeds, note], { previous: before });
    assert.deepEqual(told(added), told(createCorpus([...seeds, note])));
    assert.match(JSON.stringify(told(added)), /amber agreed/);
    const removed = createCorpus(seeds, { previous: added });
    assert.deepEqual(told(removed), told(before));
    assert.doesNotMatch(JSON.stringify(told(removed)), /amber/);
  });

  it('reads a file that has changed, and no other', () => {
    const before = createCorpus([...seeds, note]);
    const changed = { ...note, text: note.text.replaceAll('amber', 'copper').replace('2396 (2017)', '1373 (2001)') };
    told(before);
    const after = createCorpus([...seeds, changed], { previous: before });
    assert.deepEqual(told(after), told(createCorpus([...seeds, changed])));
    for (const { id } of seeds) assert.equal(after.document(id), before.document(id));
    assert.notEqual(after.document('note'), before.document('note'));
  });
});
