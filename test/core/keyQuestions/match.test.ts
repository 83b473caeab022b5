import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { matchOf, saidIn } from '../../../server/src/core/keyQuestions/match';
import { questionProfiles } from '../../../server/src/core/keyQuestions/questionProfile';
import { rarityIn } from '../../../server/src/core/keyQuestions/rarity';
import { seedCorpus } from '../../support/seedCorpus';

const questions = [
  'How can Member States harmonize the collection of evidence from conflict zones?',
  'What can civil society organizations do to protect young people from recruitment?',
  'How can young people take part?',
];

/** What a sentence has of one of the questions. */
function score(sentence: string, number: number): number {
  const corpus = seedCorpus();
  const rarityOf = rarityIn(corpus);
  const draft = createDraft(sentence);
  const [facts] = draft.facts(draft.blocks[0]!).sentences;
  return matchOf(saidIn(facts!, rarityOf), questionProfiles(questions, corpus, rarityOf)[number]!).score;
}

describe('matchOf', () => {
  for (const [more, less, number, why] of [
    ['Evidence is kept.', 'Exhibits are kept.', 0, 'the same word over a related one'],
    ['Forensic work is slow.', 'Work is slow.', 0, 'a related word over none'],
    ['Forensic exhibits and fingerprints.', 'Forensic work is slow.', 0, 'several related words over one'],
    ['Fingerprints are kept.', 'Statements are kept.', 0, 'a rare related word over a frequent one'],
    ['Students meet.', 'Stations meet.', 2, 'a word of the list over one of no list'],
    ['Students meet.', 'We studied it.', 2, 'students over studies, which are another word'],
  ] as const)
    it(`counts ${why}`, () => {
      assert.ok(score(more, number) > score(less, number), `${score(more, number)} and ${score(less, number)}`);
    });

  it('counts a list for less that serves several questions', () => {
    const corpus = seedCorpus();
    const rarityOf = rarityIn(corpus);
    const draft = createDraft('Schoolchildren meet.');
    const said = saidIn(draft.facts(draft.blocks[0]!).sentences[0]!, rarityOf);
    const of = (asked: readonly string[]) => matchOf(said, questionProfiles(asked, corpus, rarityOf)[0]!).score;
    const youth = 'Which adolescents were heard?';
    assert.ok(of([youth, 'Where are the teenagers?']) < of([youth, 'Where are the ships?']));
  });
});

describe('rarityIn', () => {
  it('is more for rarer words, most for those that never stand', () => {
    const rarityOf = rarityIn(seedCorpus());
    const all = ['terrorism', 'prosecution', 'zebra'].map(rarityOf);
    assert.deepEqual(
      all,
      [...all].sort((a, b) => a - b),
    );
    assert.equal(rarityOf('zebra'), rarityOf('unicorns'));
  });
});
