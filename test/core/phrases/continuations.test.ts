import assert from 'node:assert/strict';
import { type Corpus, completionItemsAt, createCorpus, createDraft, type SourceFile } from '../../../server/src/core';

const file = (id: string, text: string): SourceFile => ({ id, uri: `file:///${id}.txt`, text });

/** The last words of what the first five items of the eager list make of a text. */
function offered(text: string, corpus: Corpus): readonly string[] {
  return completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' })
    .slice(0, 5)
    .map(({ insert, replaceStart }) => (text.slice(0, replaceStart) + insert).trimEnd());
}

describe('how a sentence goes on, in eager mode', () => {
  it('offers the word as well as the many long ways in which the documents go on with it', () => {
    const ways = ['measures imposed by', 'embargo agreed upon in', 'mandate given to us by', 'plan drawn up after'].map(
      (words) => `We ask for effective implementation of the ${words} the Council in that year. `.repeat(5),
    );
    const corpus = createCorpus([file('x', ways.join('\n\n'))]);
    const typed = 'They want effective impl';
    assert.ok(offered(typed, corpus).includes('They want effective implementation'), offered(typed, corpus).join('|'));
  });

  it('offers other words too where the documents always go on with the same one', () => {
    const corpus = createCorpus([
      file('x', 'They govern themselves without help. '.repeat(20)),
      file('y', 'We talk and they listen. She sings and he plays. It rains and it snows. '.repeat(20)),
    ]);
    const made = offered('They align themselves ', corpus);
    assert.match(made[0]!, /themselves without/);
    assert.ok(
      made.some((text) => !text.includes('without')),
      made.join('|'),
    );
  });

  it('is not drowned by a large folder on other subjects', () => {
    const treeOf = (i: number): string => (i % 30 === 0 ? 'zebrawood' : 'oak');
    const sentences = Array.from(
      { length: 12_000 },
      (_, i) => `The ${treeOf(i)} is old, and nobody may fell these trees today. `,
    );
    const large = createCorpus([file('large', sentences.join(''))]);
    assert.ok(large.phrases.size > 100_000);
    const few = file('few', 'They keep zebrafish. They feed zebrafish. They study zebrafish. '.repeat(100));
    const corpus = createCorpus([few, ...large.files], { segments: large.indexed() });
    assert.equal(offered('Somebody drew zebr', corpus)[0], 'Somebody drew zebrafish');
  });
});
