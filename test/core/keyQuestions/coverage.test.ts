import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { coverageOf } from '../../../server/src/core/keyQuestions/coverage';
import { explainBearing } from '../../../server/src/core/keyQuestions/explain';
import { rootOf } from '../../../server/src/core/keyQuestions/root';
import { seedCorpus } from '../../support/seedCorpus';

const questions = [
  'How can Member States harmonize the collection of evidence from conflict zones?',
  'What can civil society organizations do to protect young people from recruitment?',
];
const coverage = (text: string) => coverageOf(createDraft(text), questions, seedCorpus());

describe('coverage', () => {
  it('says open where nothing speaks to a question', () => {
    for (const text of [
      '',
      'Mr. Chair,\n\nI thank you.',
      '# Evidence from conflict zones\n\n[Evidence from conflict zones.]',
    ]) {
      assert.deepEqual(
        coverage(text).map(({ state }) => state),
        ['open', 'open'],
        text,
      );
    }
  });

  it('gives the sentences that answer, where they stand', () => {
    const text =
      'Mr. Chair,\n\nWe met. Evidence from a conflict zone is collected in one form.\n\nNGOs give the youth a home.';
    const [first, second] = coverage(text);
    assert.deepEqual(
      [first, second].map((found) => found!.sentences.map(({ span }) => text.slice(span.start, span.end))),
      [['Evidence from a conflict zone is collected in one form.'], ['NGOs give the youth a home.']],
    );
    assert.equal(first!.state, 'answered');
  });

  it('says why, in words', () => {
    const text = 'NGOs give the youth a home, and nobody recruits there.';
    const { sentences, question } = coverage(text)[1]!;
    assert.equal(
      explainBearing(text, question, sentences[0]!),
      'Has of the question: “NGOs” for “civil”, “youth” for “young”, “recruits” (“recruitment”)',
    );
  });

  it('is the same for a draft that was edited', () => {
    const before = createDraft('Mr. Chair,\n\nWe met.\n\nNGOs give the youth a home.');
    const text = 'Mr. Chair,\n\nWe met there.\n\nNGOs give the youth a home.';
    const after = createDraft(text, { previous: before });
    assert.deepEqual(coverageOf(after, questions, seedCorpus()), coverage(text));
  });

  it('knows words by their root', () => {
    const families = [
      ['prosecute', 'prosecution', 'prosecutors', 'prosecuted'],
      ['evolve', 'evolution', 'evolving'],
      ['return', 'returning', 'returned'],
      ['cooperate', 'cooperation'],
    ];
    for (const [first, ...others] of families)
      for (const other of others) assert.equal(rootOf(other), rootOf(first!), `${other} and ${first}`);
    const apart = ['community', 'communication', 'state', 'statement', 'threat', 'three', 'police', 'policy'].map(
      rootOf,
    );
    assert.equal(new Set(apart).size, apart.length, apart.join(' '));
  });
});
