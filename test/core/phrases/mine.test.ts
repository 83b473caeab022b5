import { strict as assert } from 'node:assert';
import { createCorpus } from '../../../server/src/core';
import { minePhrases } from '../../../server/src/core/phrases/mine';

const corpusOf = (...texts: readonly string[]) =>
  createCorpus(texts.map((text, at) => ({ id: `d${at}`, uri: `file:///d${at}.txt`, text: `${text}\n` })));

/** Sentences of their own around a phrase, each another. */
const around = (phrase: string, number: number): string =>
  [
    `We hold that ${phrase}, among so many goals, was dear to our forebears in the valley.`,
    `Delegates who came by boat spoke of ${phrase} and of grain, as the old records show us.`,
    `Nobody among the elders doubted ${phrase}; the younger ones asked for maps and lanterns.`,
  ][number % 3]!;

const minedIn = (...texts: readonly string[]): readonly string[] =>
  minePhrases(corpusOf(...texts))
    .map(({ phrase }) => phrase)
    .sort();

describe('minePhrases', () => {
  for (const [phrase, mined] of [
    ['the care of coastal villages', 'the care of coastal villages'],
    ['conditions conducive to the spread of scurvy', 'conditions conducive to the spread of scurvy'],
    ['in accordance with maritime law', 'in accordance with maritime law'],
    ['national, regional and global harbours', 'national, regional and global harbours'],
    // What carries on a sentence is no part of a phrase.
    ['and coastal fishing villages with the', 'coastal fishing villages'],
    ['which is peaceful coastal trade with', 'peaceful coastal trade'],
  ] as const) {
    it(`has “${mined}” of “${phrase}”`, () => {
      assert.deepEqual(minedIn(around(phrase, 0), around(phrase, 1)), [mined]);
    });
  }

  for (const [what, phrase] of [
    ['names', 'the United Nations Office of Counter-Terrorism'],
    ['what is capitalised throughout', 'the Harbour Masters of Ruritania'],
    ['citations', 'Security Council resolution 2396 (2017)'],
    ['parts of names', 'Security Council Counter-Terrorism Committee Executive'],
    ['what says one thing only', 'in the harbour'],
    ['sentences', 'coastal villages will need lanterns'],
    ['what is said of a meeting', 'the moderator of the second panel'],
    ['lists without their end', 'coastal villages, inland towns'],
    ['the first half of another phrase', 'the careful upkeep of'],
    ['what a question asks', 'how can coastal villages honour elders'],
  ] as const) {
    it(`leaves out ${what}`, () => {
      assert.deepEqual(minedIn(around(phrase, 0), around(phrase, 1)), []);
    });
  }

  it('wants two documents, or three places', () => {
    const phrase = 'peaceful coastal trade';
    assert.deepEqual(minedIn(`${around(phrase, 0)}\n\n${around(phrase, 1)}`), []);
    assert.deepEqual(minedIn([0, 1, 2].map((at) => around(phrase, at)).join('\n\n')), [phrase]);
    const [found] = minePhrases(corpusOf(around(phrase, 0), around(phrase, 1)));
    assert.deepEqual(
      [found?.count, [...found!.documents]],
      [
        2,
        [
          ['d0', 1],
          ['d1', 1],
        ],
      ],
    );
  });

  it('leaves out what one document says in its headings', () => {
    const phrase = 'peaceful coastal trade';
    const body = [0, 1, 2].map((at) => around(phrase, at)).join('\n\n');
    assert.deepEqual(minedIn(`# On ${phrase}\n\n${body}`), []);
  });

  it('leaves out what stands among addresses', () => {
    const text = (at: number) => `${around('peaceful coastal trade', at)} Write to registry@example.org before noon.`;
    assert.deepEqual(minedIn(text(0), text(1)), []);
  });

  it('folds what stands in a longer phrase nearly everywhere, and keeps what stands by itself', () => {
    const long = 'peaceful coastal trade of salted herring';
    const short = 'salted herring of Ruritania';
    assert.deepEqual(minedIn(around(long, 0), around(long, 1), around('fresh salted bread', 2)), [long]);
    const alone = [0, 1, 2].map((at) => around('peaceful coastal trade', at));
    assert.deepEqual(minedIn(around(long, 0), around(long, 1), ...alone), ['peaceful coastal trade', long]);
    assert.deepEqual(minedIn(around(short, 0)), []);
  });

  it('says nothing of no text, and of one without sentences', () => {
    assert.deepEqual(minedIn(), []);
    assert.deepEqual(minedIn('', '— … —'), []);
  });
});
