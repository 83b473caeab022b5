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

  it('offers what general English goes on with where the documents have nothing like it', () => {
    const corpus = createCorpus([file('x', 'Trees grow. Birds sing. '.repeat(40))]);
    const made = offered('They look forw', corpus);
    assert.equal(made[0], 'They look forward');
    assert.equal(offered('They look forward ', corpus)[0], 'They look forward to');
  });

  it('offers other words behind a comma than behind the word before it', () => {
    const corpus = createCorpus([file('x', 'Trees grow. Birds sing. '.repeat(40))]);
    const bare = offered('We want peace ', corpus);
    const behind = offered('We want peace, ', corpus).map((text) => text.replace(',', ''));
    assert.ok(behind.includes('We want peace and'), behind.join('|'));
    assert.notDeepEqual(behind, bare);
  });

  it('does not count a comma that stands earlier', () => {
    const corpus = createCorpus([file('x', 'Trees grow. Birds sing. '.repeat(40))]);
    assert.deepEqual(
      offered('Today, we want peace ', corpus).map((text) => text.slice('Today, we want '.length)),
      offered('Today we want peace ', corpus).map((text) => text.slice('Today we want '.length)),
    );
  });

  it('ends an opening of a sentence in its comma, and not the same words elsewhere', () => {
    const corpus = createCorpus([file('x', 'It matters in this regard and in this regard alone. '.repeat(10))]);
    const inserts = (text: string): readonly string[] =>
      completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' }).map(
        ({ insert, replaceStart }) => text.slice(0, replaceStart) + insert,
      );
    assert.ok(inserts('In this reg').includes('In this regard, '), inserts('In this reg').join('|'));
    assert.ok(inserts('One. In this reg').includes('One. In this regard, '));
    assert.ok(inserts('It matters in this reg').includes('It matters in this regard '));
    assert.ok(inserts('Furtherm').includes('Furthermore, '));
    const before = completionItemsAt(createDraft('Furtherm we go'), 8, corpus, { mode: 'eager' });
    assert.ok(
      before.some(({ insert }) => insert === 'Furthermore'),
      'no comma before words that stand there',
    );
    const quiet = completionItemsAt(createDraft('In this reg'), 11, corpus, { invoked: true });
    assert.ok(quiet.every(({ insert }) => !insert.includes(',')));
  });

  it('offers words first that end as others do behind the same word', () => {
    const verbs = ['build', 'help', 'work', 'speak', 'learn', 'march', 'look', 'wait'];
    const sentences = verbs.map((verb) => `We are ${verb}ing there. They want to ${verb} here. It was ${verb}ed. `);
    const corpus = createCorpus([file('x', `${sentences.join('').repeat(5)}Now: glimtork; glimtorked; glimtorking.`)]);
    for (const made of ['We are glimtorking', 'They want to glimtork', 'It was glimtorked']) {
      const typed = made.replace(/tork\w*$/, '');
      assert.equal(
        offered(typed, corpus).find((text) => text.includes('glimtork')),
        made,
      );
    }
  });

  it('is the same however the documents are divided into segments', () => {
    const texts = ['copper', 'amber', 'silver', 'amber'].map((word, i) =>
      file(`f${i}`, `We hope that the ${word} agreed phrase of ours holds, and that all agree. `.repeat(i + 1)),
    );
    const whole = createCorpus(texts);
    const [shipped] = indexOf([texts[1]!]);
    const others = [texts[0]!, texts[2]!, texts[3]!];
    const apart = createCorpus(texts, { shipped, segments: indexOf(others) });
    const apartDivided = createCorpus(texts, { shipped, segments: others.flatMap((each) => indexOf([each])) });
    const divided = createCorpus(texts, { segments: texts.flatMap((each) => indexOf([each])) });
    const inTwo = createCorpus(texts, { segments: [...indexOf(texts.slice(0, 2)), ...indexOf(texts.slice(2))] });
    assert.equal(divided.phrases.size, whole.phrases.size);
    for (const typed of ['We hope that the ', 'The ambe', 'An agreed phr', 'Our a', '']) {
      const expected = offered(typed, whole);
      assert.deepEqual(offered(typed, divided), expected);
      assert.deepEqual(offered(typed, inTwo), expected);
      assert.deepEqual(offered(typed, apartDivided), offered(typed, apart));
    }
  });

  it('says nothing of how a word is written of which it knows only that sentences begin so', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `word${i % 100}`).join(' ');
    const corpus = createCorpus([file('x', `${'ZORBTED agrees. '.repeat(30)}${words}.`)]);
    const items = completionItemsAt(createDraft('Yes. '), 5, corpus, { mode: 'eager' });
    assert.ok(items.length > 0);
    assert.ok(
      items.every(({ insert }) => !insert.startsWith('Zorbted')),
      items.map(({ insert }) => insert).join('|'),
    );
  });
});
