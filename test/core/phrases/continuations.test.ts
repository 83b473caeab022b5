import assert from 'node:assert/strict';
import { completionItemsAt, createCorpus, createDraft } from '../../../server/src/core';
import { plainFile, eagerOffers, segmentsOf } from '../../support/eagerOffers';

describe('how a sentence goes on, in eager mode', () => {
  it('offers the word as well as the many long ways in which the documents go on with it', () => {
    const ways = ['measures imposed by', 'embargo agreed upon in', 'mandate given to us by', 'plan drawn up after'].map(
      (words) => `We ask for effective implementation of the ${words} the Council in that year. `.repeat(5),
    );
    const corpus = createCorpus([plainFile('x', ways.join('\n\n'))]);
    const typed = 'They want effective impl';
    assert.ok(
      eagerOffers(typed, corpus).includes('They want effective implementation'),
      eagerOffers(typed, corpus).join('|'),
    );
  });

  it('offers other words too where the documents always go on with the same one', () => {
    const corpus = createCorpus([
      plainFile('x', 'They govern themselves without help. '.repeat(20)),
      plainFile('y', 'We talk and they listen. She sings and he plays. It rains and it snows. '.repeat(20)),
    ]);
    const made = eagerOffers('They align themselves ', corpus);
    assert.match(made[0]!, /themselves without/);
    assert.ok(
      made.some((text) => !text.includes('without')),
      made.join('|'),
    );
  });

  it('offers what general English goes on with where the documents have nothing like it', () => {
    const corpus = createCorpus([plainFile('x', 'Trees grow. Birds sing. '.repeat(40))]);
    const made = eagerOffers('They look forw', corpus);
    assert.equal(made[0], 'They look forward');
    assert.equal(eagerOffers('They look forward ', corpus)[0], 'They look forward to');
  });

  it('offers other words behind a comma than behind the word before it', () => {
    const corpus = createCorpus([plainFile('x', 'Trees grow. Birds sing. '.repeat(40))]);
    const bare = eagerOffers('We want peace ', corpus);
    const behind = eagerOffers('We want peace, ', corpus).map((text) => text.replace(',', ''));
    assert.ok(behind.includes('We want peace and'), behind.join('|'));
    assert.notDeepEqual(behind, bare);
  });

  it('does not count a comma that stands earlier', () => {
    const corpus = createCorpus([plainFile('x', 'Trees grow. Birds sing. '.repeat(40))]);
    assert.deepEqual(
      eagerOffers('Today, we want peace ', corpus).map((text) => text.slice('Today, we want '.length)),
      eagerOffers('Today we want peace ', corpus).map((text) => text.slice('Today we want '.length)),
    );
  });

  it('ends an opening of a sentence in its comma, and not the same words elsewhere', () => {
    const corpus = createCorpus([plainFile('x', 'It matters in this regard and in this regard alone. '.repeat(10))]);
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
    const corpus = createCorpus([
      plainFile('x', `${sentences.join('').repeat(5)}Now: glimtork; glimtorked; glimtorking.`),
    ]);
    for (const made of ['We are glimtorking', 'They want to glimtork', 'It was glimtorked']) {
      const typed = made.replace(/tork\w*$/, '');
      assert.equal(
        eagerOffers(typed, corpus).find((text) => text.includes('glimtork')),
        made,
      );
    }
  });

  it('is the same however the documents are divided into segments', () => {
    const texts = ['copper', 'amber', 'silver', 'amber'].map((word, i) =>
      plainFile(`f${i}`, `We hope that the ${word} agreed phrase of ours holds, and that all agree. `.repeat(i + 1)),
    );
    const whole = createCorpus(texts);
    const [shipped] = segmentsOf([texts[1]!]);
    const others = [texts[0]!, texts[2]!, texts[3]!];
    const apart = createCorpus(texts, { shipped, segments: segmentsOf(others) });
    const apartDivided = createCorpus(texts, { shipped, segments: others.flatMap((each) => segmentsOf([each])) });
    const divided = createCorpus(texts, { segments: texts.flatMap((each) => segmentsOf([each])) });
    const inTwo = createCorpus(texts, { segments: [...segmentsOf(texts.slice(0, 2)), ...segmentsOf(texts.slice(2))] });
    assert.equal(divided.phrases.size, whole.phrases.size);
    for (const typed of ['We hope that the ', 'The ambe', 'An agreed phr', 'Our a', '']) {
      const expected = eagerOffers(typed, whole);
      assert.deepEqual(eagerOffers(typed, divided), expected);
      assert.deepEqual(eagerOffers(typed, inTwo), expected);
      assert.deepEqual(eagerOffers(typed, apartDivided), eagerOffers(typed, apart));
    }
  });

  it('says nothing of how a word is written of which it knows only that sentences begin so', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `word${i % 100}`).join(' ');
    const corpus = createCorpus([plainFile('x', `${'ZORBTED agrees. '.repeat(30)}${words}.`)]);
    const items = completionItemsAt(createDraft('Yes. '), 5, corpus, { mode: 'eager' });
    assert.ok(items.length > 0);
    assert.ok(
      items.every(({ insert }) => !insert.startsWith('Zorbted')),
      items.map(({ insert }) => insert).join('|'),
    );
  });
});
