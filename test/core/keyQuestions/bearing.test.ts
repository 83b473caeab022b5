import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { coverageOf } from '../../../server/src/core/keyQuestions/coverage';
import { seedCorpus } from '../../support/seedCorpus';

const EVOLVE =
  'How will terrorism evolve over the next two years? What factors and dynamics will shape this evolution?';
const SHARE =
  'How should Member States collect and share counter-terrorism information with each other in a consistent and secure way?';
const YOUNG = 'What are the good practices to prevent young people from being radicalized and recruited by terrorists?';
const POLICE =
  'The role of law enforcement agencies, intelligence services, and other security institutions in PCVE efforts, and their relationship with other agencies such as social services and community organizations.';
const TOOLS = 'Which new technologies are being misused by terrorists and how can Member States prevent such abuses?';
const IMPACTED = 'Which States or regions will be most impacted by terrorism in the future?';
const RESEARCH =
  'How can targeted research contribute to our understanding of the drivers of terrorism, and what gaps remain?';

/** What a draft of these paragraphs, between a greeting and thanks, does for one of these questions. */
function stateFor(question: string, ...paragraphs: readonly string[]) {
  const text = ['Mr. Chair,', ...paragraphs, 'I thank you.'].join('\n\n');
  const questions = [SHARE, EVOLVE, YOUNG, POLICE, TOOLS, IMPACTED, RESEARCH];
  const found = coverageOf(createDraft(text), questions, seedCorpus())[questions.indexOf(question)]!;
  const told = found.sentences.map(({ span, does }) => `${does}: ${text.slice(span.start, span.end)}`);
  return { state: found.state, told };
}

describe('a key question is not answered by', () => {
  const rows: readonly (readonly [what: string, question: string, ...paragraphs: string[]])[] = [
    ['an echo', EVOLVE, 'Terrorism will evolve over the next two years.'],
    [
      'an echo that adds only a stock phrase',
      EVOLVE,
      'That terrorism will evolve over the next two years is beyond doubt, and many factors and dynamics will shape this evolution.',
    ],
    ['an announcement of what one speaks about', POLICE, 'First, on the role of law enforcement.'],
    [
      'an announcement of what is to come',
      SHARE,
      'On the sharing of counter-terrorism information among Member States we will circulate a paper in due course.',
    ],
    [
      'importance',
      SHARE,
      'My delegation attaches great importance to the question of how Member States collect and share counter-terrorism information.',
    ],
    [
      'a wish without means',
      YOUNG,
      'Young people should be protected from being radicalized and recruited by terrorists, and we hope that they will be.',
    ],
    [
      'praise',
      SHARE,
      'We commend all Member States which collect and share counter-terrorism information in a consistent and secure way.',
    ],
    [
      'the question, asked again',
      TOOLS,
      'Which new technologies are being misused by terrorists, and how can Member States prevent it?',
    ],
    [
      'leaving it to others',
      IMPACTED,
      'Which States or regions will be most impacted by terrorism I prefer to leave to those concerned.',
    ],
    [
      'a lone word that may stand in for one of it',
      RESEARCH,
      'Eleven victims were paid in March, as the law of 2019 has it.',
    ],
    [
      'another that may',
      RESEARCH,
      'Funding must be predictable, so that the agencies can plan for three years at a time.',
    ],
    [
      'a deed of which the question does not ask',
      SHARE,
      'Since 1960 more than thirty thousand of our sons and daughters have worn the blue helmet.',
    ],
    [
      'what is declared in its words',
      YOUNG,
      'We remain committed to prevent young people from being radicalized, by promoting tolerance and by strengthening cooperation.',
    ],
    [
      'a commonplace',
      SHARE,
      'The exchange of counter-terrorism information is the lifeblood of our common struggle, and Member States can do more to share it.',
    ],
    [
      'what is in a programme for later',
      SHARE,
      'Training in the sharing of counter-terrorism information will be included in the programme of our academy.',
    ],
    [
      'a general duty',
      SHARE,
      'Member States must collect and share counter-terrorism information in a timely manner, in line with their obligations.',
    ],
    [
      'a deed told before the question is said again',
      YOUNG,
      'I played left back for nineteen years. It is essential that young people be prevented from being radicalized and recruited by terrorists.',
    ],
    ['a word that happens to be alike', TOOLS, 'The third pillar of the Strategy was reviewed by consensus.'],
  ];
  for (const [what, question, ...paragraphs] of rows)
    it(what, () => {
      const { state, told } = stateFor(question, ...paragraphs);
      assert.notEqual(state, 'answered', told.join('\n'));
    });
});

describe('a key question is answered by', () => {
  const rows: readonly (readonly [what: string, question: string, text: string])[] = [
    [
      'a deed with a figure',
      SHARE,
      'We share counter-terrorism information with four neighbours through one encrypted line, and in 2017 it gave 312 matches.',
    ],
    [
      'a proposal with its means',
      SHARE,
      'We propose that each Member State share such information by naming one officer who answers within ten days.',
    ],
    [
      'a judgement with its reason',
      EVOLVE,
      'Terrorism will evolve towards lone attackers, because weapons can be printed at home and the camps are closed.',
    ],
    [
      'what is not so',
      SHARE,
      'No neighbour of ours shares counter-terrorism information by telephone any more, and none of it goes out without a grade of reliability.',
    ],
    [
      'an example',
      YOUNG,
      'In our capital young people who were about to be recruited run a workshop in which they repair boats with a former fighter.',
    ],
  ];
  for (const [what, question, text] of rows)
    it(what, () => {
      const { state, told } = stateFor(question, text);
      assert.equal(state, 'answered', told.join('\n'));
    });
});

describe('within a paragraph', () => {
  const LEAD = 'A word about young people who are recruited by terrorists.';
  const CONTENT = 'The town opened a workshop where thirty-four of the first forty learned a trade with an older man.';
  const ECHO =
    'It is essential that young people be prevented from being radicalized and recruited by terrorists, and we attach great importance to this.';

  it('what follows a sentence that names the object answers, and the leading one does not', () => {
    const { state, told } = stateFor(YOUNG, `${LEAD} ${CONTENT}`);
    assert.equal(state, 'answered');
    assert.deepEqual(told, [`touches: ${LEAD}`, `answers: ${CONTENT}`]);
  });

  it('what stands before it, or behind a mere echo, does not answer', () => {
    const other = 'Our harbour got a new crane last year, because the old one had rusted through.';
    for (const paragraph of [`${other} ${ECHO}`, `${ECHO} ${other}`]) {
      const { state, told } = stateFor(YOUNG, paragraph);
      assert.equal(state, 'touched', told.join('\n'));
    }
  });
});
