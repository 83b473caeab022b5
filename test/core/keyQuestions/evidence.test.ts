import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { draftSentences } from '../../../server/src/core/keyQuestions/draftSentence';
import { evidenceIn } from '../../../server/src/core/keyQuestions/evidence';
import { questionProfiles } from '../../../server/src/core/keyQuestions/questionProfile';
import { rarityIn } from '../../../server/src/core/keyQuestions/rarity';
import { readingOf } from '../../../server/src/core/keyQuestions/reading';
import { seedCorpus } from '../../support/seedCorpus';

const QUESTIONS = [
  'How can Member States harmonize the collection of evidence from conflict zones?',
  'What can civil society organizations do to protect young people from recruitment?',
];

function evidenceOf(...paragraphs: readonly string[]) {
  const corpus = seedCorpus();
  const rarityOf = rarityIn(corpus);
  const spoken = draftSentences(
    createDraft(paragraphs.join('\n\n')),
    questionProfiles(QUESTIONS, corpus, rarityOf),
    [undefined, undefined],
    rarityOf,
  );
  return evidenceIn({ spoken, reading: readingOf(spoken) });
}

describe('evidence that a sentence answers', () => {
  const ECHO = 'We harmonize the collection of evidence from conflict zones.';
  const ANSWER =
    'Evidence from conflict zones is photographed by two soldiers before it is moved, because a court asked for it in March.';
  const [, echo, answer, next] = evidenceOf(
    'Mr. Chair,',
    `${ECHO} ${ANSWER}`,
    'The harbour has a crane.',
    'I thank you.',
  );

  it('counts the words of the question among its own', () => {
    assert.ok(echo![0]!.echo > answer![0]!.echo);
    assert.equal(next![0]!.echo, 0);
  });

  it('has the substance of the sentence before it in its paragraph, and of none before', () => {
    assert.equal(answer![0]!.before, echo![0]!.substance);
    assert.equal(echo![0]!.before, 0);
    assert.equal(next![0]!.before, 0);
    assert.ok(answer![0]!.substance > echo![0]!.substance);
  });

  it('is held against the likeliest question', () => {
    assert.equal(answer![0]!.first, 0);
    assert.ok(answer![1]!.first < 0);
    assert.ok(answer![0]!.around > answer![1]!.around);
  });

  it('has none where nothing is said', () => assert.deepEqual(evidenceOf(''), []));
});
