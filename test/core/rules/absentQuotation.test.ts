import assert from 'node:assert/strict';
import { type Corpus, createCorpus, createDraft, type Problem } from '../../../server/src/core';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';
import { misquotedText } from '../../../server/src/core/rules/misquoted-text';
import { quoteNotFound } from '../../../server/src/core/rules/quote-not-found';
import { quoteSource } from '../../../server/src/core/rules/quote-source';
import { problemsOf } from '../../support/ruleTable';
import { seedFiles } from '../../support/seedCorpus';

const file = (id: string, text: string) => ({ id, uri: `file:///corpus/${id}.txt`, text });

const BOARD = `A/85/777

Report of the Board on Tests

1. The Board met in Geneva and heard forty laboratories, none of which was ever closed.

2. The Board decides that all laboratories shall: (a) Keep records of every test for seven years; (b) Report each failed test to the Board within thirty days;

3. The Board recalls that two of the tests have failed and asks that every laboratory be heard.
`;
const RESOLUTION = `S/RES/9901 (2044)

Resolution 9901 (2044)

The Security Council,

1. Decides that all keepers shall mend the lamps of every harbour before the winter;

2. Requests the Secretary-General to report on the lamps every six months.
`;
const FRENCH = `A/85/900

Rapport du Comité sur les lampes

1. Le Comité décide que tous les gardiens doivent réparer les lampes de chaque port avant le début de l’hiver.

2. Le Comité prie les États de faire rapport sur les lampes tous les six mois et de les garder dans leur état.
`;
const ANNEXED = `A/RES/99/5

The General Assembly,

1. Adopts the plan for the lamps that is contained in the annex to the present resolution;

2. Decides to remain seized of the matter of the lamps and of the harbours.
`;
const EXCERPT = `A/RES/99/6 (excerpts)

The General Assembly,

1. Decides that all keepers shall mend the lamps of every harbour before the winter;
`;
const GAPPED = `A/RES/99/8

The General Assembly,

3. Decides that all keepers shall mend the lamps of every harbour before the winter;

7. Decides to remain seized of the matter of the lamps and of the harbours.
`;
const QUOTING = `A/85/901

Note on harbours

1. In its resolution 99/9, the General Assembly asked “to count the gulls on every pier each morning”.

2. All harbours are open to ships of every flag in the spring.
`;

const corpus: Corpus = createCorpus([
  ...seedFiles(),
  file('board', BOARD),
  file('lamps', RESOLUTION),
  file('lampes', FRENCH),
  file('plan', ANNEXED),
  file('part', EXCERPT),
  file('gaps', GAPPED),
  file('quoting', QUOTING),
]);
const Q = '“every laboratory must be closed when two of its tests have failed”';
const NONE = '“no country can be safe while its neighbour harbours returning fighters”';

/** The draft, and the source that has no such words. */
const absent: readonly (readonly [text: string, source: string])[] = [
  [`A/85/777 says that ${Q}.`, 'A/85/777'],
  [`As resolution 9901 (2044) puts it, ${NONE}.`, 'S/RES/9901 (2044)'],
  [`In its resolution 9901 (2044), the Security Council decided that ${NONE}.`, 'S/RES/9901 (2044)'],
  [
    'The 2021 concept note states that “technology is always the enemy of freedom and must be banned”.',
    'concept note (2021)',
  ],
  [`The concept note of the 2021 conference states that ${NONE}.`, 'concept note (2021 conference)'],
  [`The summary of the 2011 symposium says that ${NONE}.`, 'summary (2011 symposium)'],
  [`---\nevent: hlc-2023\n---\n\nThe concept note states that ${NONE}.`, 'concept note (hlc-2023)'],
  // In a bracket, a footnote, a line behind; in the sentence before.
  [`They said that ${NONE} (resolution 9901 (2044), para. 2).`, 'S/RES/9901 (2044)'],
  [`They said that ${NONE}.[^1]\n\n[^1]: Resolution 9901 (2044).`, 'S/RES/9901 (2044)'],
  [`In its resolution 9901 (2044), the Council decides:\n\n${NONE}`, 'S/RES/9901 (2044)'],
  [`> ${NONE}\n> — A/85/777, para. 2\n\nSo they do.`, 'A/85/777'],
  [`Resolution 9901 (2044) decides that lamps be mended. It also decides that ${NONE}.`, 'S/RES/9901 (2044)'],
  // Both that are named are at hand, and neither has the words.
  [`The Council, in resolution 9901 (2044), recalled A/85/777 and decided that ${NONE}.`, 'S/RES/9901 (2044)'],
  // A passage of another document that is near is none of the source that is named.
  [`A/85/777 says that “all keepers must mend the lamps of every harbour before winter”.`, 'A/85/777'],
  ['A/85/900 : « tous les laboratoires doivent être fermés pour toujours dans le pays ».', 'A/85/900'],
];

const silent: readonly string[] = [
  // Another source is named, or none.
  'As the Charter begins, “We the peoples of the United Nations” must act.',
  'We adopted “Transforming our world: the 2030 Agenda for Sustainable Development”.',
  'The economist called it “the tragedy of the commons”.',
  'in “human rights and the rule of law for all”, as my Minister said',
  `${NONE}, they say.`,
  `Mr. Smith said that ${NONE}.`,
  `The Security Council said that ${NONE}.`,
  `Resolution 9901 (2044) recalls the Charter, which begins ${NONE}.`,
  `Resolution 9901 (2044) says that ${NONE}, as my Minister put it.`,
  `Resolution 9901 (2044) and its ${NONE} are known.`,
  `Under resolution 9901 (2044), keepers live with ${NONE}.`,
  `In resolution 9901 (2044), the principle of ${NONE} stands.`,
  `Resolution 9901 (2044) stresses the principle of ${NONE}.`,
  `Resolution 9901 (2044) announced a campaign called ${NONE}.`,
  `Resolution 9901 (2044) does not say that ${NONE}.`,
  `In its resolution 9901 (2044), the Council never said that ${NONE}.`,
  `According to resolution 9901 (2044), the Council should have said: ${NONE}.`,
  `Recalling resolution 9901 (2044), the Secretary-General said that ${NONE}.`,
  'Resolution 9901 (2044) notes “Transforming our World: the 2044 Agenda for Lamps and Harbours”.',
  // Four words.
  'Resolution 9901 (2044) says “while the neighbour sleeps”.',
  // A source that is not at hand, or not in full.
  `Resolution 9902 (2044) says that ${NONE}.`,
  `Resolution 99/5 says that ${NONE}.`,
  `Resolution 99/6 says that ${NONE}.`,
  `Resolution 99/8 says that ${NONE}.`,
  `Resolution 99/9 says that ${NONE}.`,
  `The 1998 concept note states that ${NONE}.`,
  `The concept note states that ${NONE}.`,
  `The Council, in resolution 9901 (2044), recalled resolution 9902 (2044) and decided that ${NONE}.`,
  `Resolution 9901 (2044) says that ${NONE}, and resolution 9902 (2044) goes on.`,
  // In another language than the source.
  `A/85/900 says that ${NONE}.`,
  'A/85/777 dit que « tous les laboratoires doivent être fermés pour toujours ».',
  'A/85/777 sagt: „jedes Labor muss nach zwei Fehlschlägen geschlossen werden“.',
  // Its words.
  'A/85/777 “decides that all laboratories shall: (a) Keep records of every test for seven years”.',
  'A/85/777 says: “(b) Report each failed test to the Board within thirty days”.',
];

describe('a quotation whose source has no such words', () => {
  for (const [text, source] of absent) {
    it(`is a warning: ${text}`, () => {
      const [problem, ...others] = problemsOf(quoteNotFound, text, corpus);
      assert.deepEqual(others, []);
      assert.equal(problem?.message, `${source} has no such words: check them, or the source that is named`);
      assert.equal(problem.severity, 'warning');
      assert.deepEqual(problem.fixes ?? [], []);
      const [judged] = verdictsOf(createDraft(text), corpus);
      assert.equal(judged?.verdict.kind, 'absent');
      assert.match(judged.verdict.reasons.join(), /is in the corpus in full and has no such words/);
      assert.deepEqual(problemsOf(quoteSource, text, corpus), []);
    });
  }

  for (const text of silent) {
    it(`is not: ${text}`, () => {
      assert.deepEqual(problemsOf(quoteNotFound, text, corpus), []);
    });
  }

  it('shows what is nearest in the source', () => {
    const [problem] = problemsOf(quoteNotFound, `A/85/777 says that ${Q}.`, corpus);
    assert.deepEqual(
      problem?.evidence?.map(({ document, message }) => [document, message]),
      [['board', 'The Board recalls that two of the tests have failed and asks that every laboratory be heard.']],
    );
  });

  it('shows a clause of a long preamble, not the whole', () => {
    const clauses = Array.from(
      { length: 40 },
      (_, i) => `Noting that the ${i}th keeper has a country and fighters of oil,`,
    );
    const preamble = `${clauses.join(' ')} Recalling that no neighbour can be safe while harbours are dark,`;
    const long = `S/RES/9901 (2044)\n\nThe Security Council,\n\n${preamble}\n\n1. Decides that lamps shall burn.\n`;
    const [problem] = problemsOf(
      quoteNotFound,
      `Resolution 9901 (2044) says that ${NONE}.`,
      createCorpus([file('long', long)]),
    );
    assert.deepEqual(
      problem?.evidence?.map(({ message }) => message),
      ['Recalling that no neighbour can be safe while harbours are dark,'],
    );
  });

  const both = (text: string): readonly Problem[] => [
    ...problemsOf(misquotedText, text, corpus),
    ...problemsOf(quoteSource, text, corpus),
  ];

  it('is a warning of where the words stand, if another document has them', () => {
    const problems = both('A/85/777 says that “all keepers shall mend the lamps of every harbour before the winter”.');
    assert.deepEqual(
      problems.map(({ rule, severity }) => [rule, severity]),
      [['quote-source', 'warning']],
    );
    assert.match(problems[0]!.message, /^These words stand in .*, not in A\/85\/777$/);
  });

  it('differs from the source that is named, though another document has the very words', () => {
    const text = 'Resolution 9901 (2044) says that “all harbours are open to ships of every flag”.';
    const named = 'The Security Council,\n\n1. Decides that harbours are open to ships of every flag in the spring.\n';
    const other = createCorpus([file('quoting', QUOTING), file('lamps', `S/RES/9901 (2044)\n\n${named}`)]);
    const [problem, ...others] = problemsOf(misquotedText, text, other);
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 'error');
    assert.match(problem.message, /^“all” is “that” in S\/RES\/9901 \(2044\), para\. 1$/);
    assert.deepEqual(
      problem.evidence?.map(({ document }) => document),
      ['lamps', 'quoting'],
    );
    assert.deepEqual(problemsOf(quoteSource, text, other), []);
  });
});
