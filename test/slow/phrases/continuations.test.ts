import assert from 'node:assert/strict';
import {
  type Corpus,
  completionItemsAt,
  createCorpus,
  createDraft,
  type PhraseSegment,
  type SourceFile,
} from '../../../server/src/core';

const file = (id: string, text: string): SourceFile => ({ id, uri: `file:///${id}.txt`, text });

/** The last words of what the first five items of the eager list make of a text. */
function offered(text: string, corpus: Corpus): readonly string[] {
  return completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' })
    .slice(0, 5)
    .map(({ insert, replaceStart }) => (text.slice(0, replaceStart) + insert).trimEnd());
}

/** The segments of documents that are indexed together. */
function indexOf(files: readonly SourceFile[]): readonly PhraseSegment[] {
  const corpus = createCorpus(files);
  assert.ok(corpus.phrases.size > 0);
  return corpus.indexed();
}

describe('how a sentence goes on, in eager mode', () => {
  it('lets the draft be heard beside a large folder on other subjects', () => {
    const treeOf = (i: number): string => (i % 300 === 0 ? 'zebrawood' : 'oak');
    const sentences = Array.from(
      { length: 12_000 },
      (_, i) => `The ${treeOf(i)} is old, and nobody may fell these trees today. `,
    );
    const corpus = createCorpus([file('large', sentences.join(''))]);
    assert.ok(corpus.phrases.size > 100_000);
    const draft =
      'They keep zebrafish. They feed zebrafish. They study zebrafish. They draw zebrafish. Somebody saw zebr';
    assert.match(offered(draft, corpus)[0]!, /Somebody saw zebrafish$/);
  });

  it('lets what ships be heard beside a large folder', () => {
    const seed = file('seed', 'We address youth engagement. '.repeat(200));
    const leaders = 'We address youth leaders. '.repeat(400);
    const other = file('large', leaders + 'Nobody may fell these old oak trees today. '.repeat(20_000));
    const [shipped] = indexOf([seed]);
    const typed = 'All of us address youth ';
    const besides = offered(typed, createCorpus([seed, other], { shipped }));
    assert.equal(besides[0], 'All of us address youth engagement', besides.join('|'));
    assert.ok(besides.includes('All of us address youth leaders'), besides.join('|'));
    assert.equal(offered(typed, createCorpus([seed, other]))[0], 'All of us address youth leaders');
  });
});
