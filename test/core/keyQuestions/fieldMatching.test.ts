import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { explainBearing } from '../../../server/src/core/keyQuestions/explain';
import { type Matching, matchOf, saidIn } from '../../../server/src/core/keyQuestions/match';
import { questionProfiles } from '../../../server/src/core/keyQuestions/questionProfile';
import { rarityIn } from '../../../server/src/core/keyQuestions/rarity';
import { fieldWords } from '../../../server/src/core/lexicon/fieldWords';
import { seedCorpus } from '../../support/seedCorpus';

const SPORTS = 'What are threats against major sporting events?';
const OTHER = 'What are good practices of taxation?';

function matching(sentence: string, ...questions: readonly string[]): Matching {
  const corpus = seedCorpus();
  const rarityOf = rarityIn(corpus);
  const draft = createDraft(sentence);
  const said = saidIn(draft.facts(draft.blocks[0]!).sentences[0]!, rarityOf);
  return matchOf(said, questionProfiles(questions, corpus, rarityOf)[0]!);
}

describe('fieldMatching', () => {
  it('knows a subject by what is done about it', () => {
    const sentence = 'Turnstiles were moved.';
    const { score, matches } = matching(sentence, SPORTS, OTHER);
    assert.ok(score > 0);
    assert.deepEqual(
      matches.map(({ ground, said }) => [ground, sentence.slice(said.start, said.end)]),
      [['field', 'Turnstiles']],
    );
    assert.equal(matching('Turnstiles were moved.', OTHER, SPORTS).score, 0);
  });

  it('rises with more words of the field, but never says all', () => {
    const scores = ['Gates.', 'Gates and turnstiles.', 'Gates, turnstiles, marathons, spectators, ambulances.'].map(
      (sentence) => matching(sentence, SPORTS, OTHER).score,
    );
    assert.ok(scores[0]! < scores[1]! && scores[1]! < scores[2]! && scores[2]! < 1, scores.join(' '));
  });

  it('counts a word for less that belongs to the field of several questions', () => {
    const alone = matching('Turnstiles were moved.', SPORTS, OTHER).score;
    const shared = matching('Turnstiles were moved.', SPORTS, 'Which major sporting events are near?').score;
    assert.ok(shared < alone, `${shared} and ${alone}`);
  });

  it('names the words, and those of the question they are of', () => {
    const sentence = 'Turnstiles were moved.';
    const { matches } = matching(sentence, SPORTS, OTHER);
    assert.equal(
      explainBearing(sentence, SPORTS, {
        does: 'answers',
        matches,
        restsOn: 'itself',
        gives: 'difficulties',
        brings: new Set(['deed']),
        saysOnly: new Set(),
      }),
      'Has of the question: “Turnstiles” for “major sporting events”; tells of a difficulty, which the question asks for; brings what was done',
    );
  });

  it('calls every field by a question of the seeds', () => {
    const asked = seedCorpus()
      .events.flatMap(({ sessions }) => sessions.flatMap(({ questions }) => questions.map(({ text }) => text)))
      .join(' ')
      .toLowerCase();
    for (const field of fieldWords())
      assert.ok(
        field.asked.some((phrase) => asked.includes(phrase.toLowerCase())),
        field.asked.join('; '),
      );
  });
});
