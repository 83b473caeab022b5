import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { coverageOf } from '../../../server/src/core/keyQuestions/coverage';
import { explainBearing } from '../../../server/src/core/keyQuestions/explain';
import { rootOf } from '../../../server/src/core/meaning/root';
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
      'Mr. Chair,\n\nWe met. Evidence from a conflict zone is photographed before it is moved, because two courts asked for it.\n\nNGOs give the youth a home.';
    const [first, second] = coverage(text);
    assert.deepEqual(
      [first, second].map((found) => found!.sentences.map(({ span }) => text.slice(span.start, span.end))),
      [
        ['Evidence from a conflict zone is photographed before it is moved, because two courts asked for it.'],
        ['NGOs give the youth a home.'],
      ],
    );
    assert.equal(first!.state, 'answered');
  });

  it('says why, in words', () => {
    const text =
      'Mr. Chair,\n\nNGOs give the youth a home above the bakery, and nobody recruits there because the baker is strict.\n\nI thank you.';
    const { sentences, question } = coverage(text)[1]!;
    assert.equal(
      explainBearing(text, question, sentences[0]!),
      'Has of the question: “NGOs” for “civil”, “youth” for “young”, “recruits” (“recruitment”); brings a reason and a judgement',
    );
  });

  it('says what beside its words speaks for a sentence', () => {
    for (const [restsOn, why] of [
      ['itself', ''],
      ['paragraph', '; the sentences around it speak to the question'],
      ['order', '; stands where the draft, taking up the questions in turn, comes to this one'],
    ] as const)
      assert.equal(
        explainBearing('', questions[0]!, {
          does: 'answers',
          matches: [],
          restsOn,
          gives: undefined,
          brings: new Set(['figure', 'reason']),
          saysOnly: new Set(),
        }),
        `Brings a figure and a reason${why}`,
      );
  });

  it('tells a sentence that goes on with its paragraph from one that stands by itself', () => {
    const text = [
      'Mr. Chair,',
      'We met.',
      'Evidence from a conflict zone is collected in one form, because two courts asked for it. It leaves no room for two accounts of that day.',
      'NGOs give the youth a home.',
      'I thank you.',
    ].join('\n\n');
    const [first] = coverage(text);
    assert.deepEqual(
      first!.sentences.map(({ restsOn }) => restsOn),
      ['itself', 'paragraph'],
    );
  });

  it('gives a sentence that answers two questions at once to both, whatever its paragraph is about', () => {
    const own = 'The collection of evidence from conflict zones protects young people from recruitment.';
    const text = `Mr. Chair,\n\nWe met.\n\nEvidence from a conflict zone is collected in one form. ${own}\n\nI thank you.`;
    const [first, second] = coverage(text).map(({ sentences }) =>
      sentences.map(({ span }) => text.slice(span.start, span.end)),
    );
    assert.deepEqual(first, ['Evidence from a conflict zone is collected in one form.', own]);
    assert.deepEqual(second, [own]);
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
    for (const apart of [
      ['community', 'communication'],
      ['state', 'statement', 'stations'],
      ['threat', 'three'],
      ['police', 'policy'],
      ['united', 'units'],
      ['nations', 'national'],
      ['factors', 'factories'],
      ['studies', 'students'],
      ['securitized', 'security'],
      ['counter', 'counted'],
    ])
      assert.equal(new Set(apart.map(rootOf)).size, apart.length, apart.join(' '));
    assert.equal(rootOf('factories'), rootOf('factory'));
  });
});
