import assert from 'node:assert/strict';
import {
  completeAt,
  createCorpus,
  createDraft,
  describePhrase,
  phraseDetail,
  type SourceFile,
} from '../../../server/src/core';
import { seedCorpus } from '../../support/seedCorpus';

const file = (id: string, text: string): SourceFile => ({ id, uri: `file:///${id}.txt`, text });

/** A corpus that has nothing to do with the seeds. */
const small = createCorpus([
  file(
    'first',
    'The quick brown panther jumps over the lazy dog.\n\nThe quick brown panther sleeps well.\n\nStates’ own green tea is served.',
  ),
  file(
    'second',
    'We saw the quick brown panther.\n\nStates’ own green tea is good. In a hurry with the tall tree. In a hurry with the tall tree. In a hurry with the tall tree.',
  ),
]);

const inserts = (text: string, corpus = small): string[] =>
  completeAt(createDraft(text), text.length, corpus).map(
    ({ insert, replaceStart }) => `${text.slice(0, replaceStart)}|${insert}`,
  );

describe('completion of phrases', () => {
  for (const [name, typed, expected] of [
    ['goes on from the words typed', 'I met the quick br', ['I met |the quick brown panther']],
    ['keeps offering through the spaces', 'I met the quick brown ', ['I met |the quick brown panther']],
    ['keeps the case typed', 'The Quick br', ['|The Quick brown panther']],
    ['reads over a soft line break', 'I met the\nquick br', ['I met |the\nquick brown panther']],
    ['offers nothing once, only what repeats', 'the lazy d', []],
    ['offers nothing across a full stop', 'the quick. Br', []],
    ['offers nothing across a paragraph', 'the quick\n\nbr', []],
    ['offers nothing in ordinary prose', 'yesterday I went to the ', []],
    ['offers nothing at a single word', 'qui', []],
    ['uses the apostrophe of United Nations documents', 'see States’ own gr', ['see |States’ own green tea']],
    ['uses the apostrophe of the draft', "it's States' own gr", ["it's |States' own green tea"]],
    ['does not stop at a binding word', 'in a hurr', ['|in a hurry with the tall tree']],
    ['offers nothing in front matter', '---\nspeaker: the quick br', []],
    ['offers nothing in addresses', 'see https://example.org/the quick br'.replace(' quick br', '-quick'), []],
  ] as const) {
    it(name, () => assert.deepEqual(inserts(typed), expected));
  }

  it('offers nothing in the middle of a word', () => {
    const text = 'the quick brown';
    assert.deepEqual(completeAt(createDraft(text), text.length - 2, small), []);
  });

  it('offers nothing in closed front matter', () => {
    const text = '---\nspeaker: the quick br\n---\n';
    assert.deepEqual(completeAt(createDraft(text), text.indexOf('\n---\n'), small), []);
  });

  it('finds the phrases of the documents that ship with it', () => {
    assert.deepEqual(
      inserts('preventing violent extremism as and wh', seedCorpus())[0],
      'preventing violent extremism |as and when conducive to terrorism',
    );
    assert.deepEqual(
      inserts('preventing violent extremism as and when ', seedCorpus())[0],
      'preventing violent extremism |as and when conducive to terrorism',
    );
  });

  it('says how often and where', () => {
    const [item] = completeAt(createDraft('the quick br'), 12, small);
    assert.ok(item);
    assert.equal(item.count, 3);
    assert.deepEqual(
      [...item.documents],
      [
        ['first', 2],
        ['second', 1],
      ],
    );
    assert.equal(phraseDetail(item, small), '3× in 2 documents');
    assert.equal(
      describePhrase(item, small),
      [
        '[second](file:///second.txt#L1)  \n“We saw the quick brown panther.”',
        '[first](file:///first.txt#L1) · 2×  \n“The quick brown panther jumps over the lazy dog.”',
      ].join('\n\n'),
    );
  });
});
