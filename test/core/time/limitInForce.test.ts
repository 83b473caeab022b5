import assert from 'node:assert/strict';
import {
  createCorpus,
  createDraft,
  cutsOf,
  describeSpeakingTime,
  formatProblems,
  paragraphTimes,
  runRules,
  sectionTimes,
  sessionReport,
  speakingTimeLabel,
  speakingTimeOf,
  timeReport,
  type Wishes,
} from '../../../server/src/core';

const settings: Wishes['settings'] = { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 };
const NOTE = `Workshop on Border Security

Concept Note

12-13 May 2024, Nairobi

The Workshop on Border Security will be held in Nairobi on 12-13 May 2024.

Interventions from the floor are limited to two minutes.

Session I: Borders
`;
const corpus = createCorpus([{ id: 'note', uri: 'file:///note.txt', text: NOTE }]);
const contextOf = (wishes: Partial<Wishes> = {}) => ({ corpus, wishes: { settings, ...wishes } });
const body = 'The work of the Committee was described by the Secretariat in all its parts. '.repeat(90);
const short = body.slice(0, 3500);
const sections = `## First\n\n${body}\n\n## Second\n\n${body}`;

/** The limit in force in seconds, and the rules that speak of time. */
function heldTo(text: string, wishes: Partial<Wishes> = {}): readonly (string | number | undefined)[] {
  const draft = createDraft(text);
  const { problems } = runRules(draft, contextOf(wishes));
  const ofTime = problems.map(({ rule }) => rule).filter((rule) => /time|pace/.test(rule));
  return [speakingTimeOf(draft, contextOf(wishes)).limit?.seconds, ...ofTime];
}

describe('the limit in force', () => {
  for (const kind of ['statement', 'right-of-reply', 'explanation-of-position', 'explanation-of-vote', 'remarks'])
    it(`holds for kind: ${kind}`, () =>
      assert.deepEqual(heldTo(`---\nkind: ${kind}\n---\n${body}`), [180, 'over-time-limit']));

  for (const kind of ['concept-note', 'programme', 'summary', 'report', 'resolution', 'draft-resolution', 'letter'])
    it(`does not hold for kind: ${kind}`, () =>
      assert.deepEqual(heldTo(`---\nkind: ${kind}\nevent: workshop-2024\n---\n${body}`), [undefined]));

  for (const [name, text, wishes, ...expected] of [
    ['not for what is told by its title', `Concept Note\n\n${body}`, {}, undefined],
    ['not for a note that would fit too fast', `Concept Note\n\n${short}`, {}, undefined],
    ['for a statement that fits too fast', `Mr. Chair,\n\n${short}`, {}, 180, 'pace-too-fast', 'over-time-limit'],
    ['not by an event', `---\nevent: workshop-2024\n---\nConcept Note\n\n${body}`, {}, undefined],
    ['not by the settings', `Concept Note\n\n${body}`, { settings: { ...settings, limitIsDefault: false } }, undefined],
    ['for one that asks for it', `---\nlimit: 2m\n---\nConcept Note\n\n${body}`, {}, 120, 'over-time-limit'],
    ['where it is asked for', `Concept Note\n\n${body}`, { limit: { seconds: 60 } }, 60, 'over-time-limit'],
    ['not for one that says what it is', `---\nkind: summary\nlimit: 2m\n---\n${body}`, {}, undefined],
    ['for what is in doubt', body, {}, 180, 'over-time-limit'],
    ['not for what nobody could speak', `Mr. Chair,\n\n${body.repeat(10)}`, {}, undefined],
    ['for a speech that says it is one', `---\nkind: statement\n---\n${body.repeat(10)}`, {}, 180, 'over-time-limit'],
    ['for a long one', `Mr. Chair,\n\n${body.repeat(6)}`, {}, 180, 'over-time-limit'],
  ] as const)
    it(`holds ${name}`, () => assert.deepEqual(heldTo(text, wishes), expected));

  for (const role of ['chair', 'panellist', 'eminent', 'group', 'observer', 'civil society'])
    it(`is none for ${role} where only the floor has one, with or without an event`, () => {
      for (const event of ['event: workshop-2024\n', '']) {
        const text = `---\n${event}kind: statement\nrole: ${role}\n---\n${body}`;
        assert.deepEqual(heldTo(text), [undefined]);
        assert.match(describeSpeakingTime(speakingTimeOf(createDraft(text), contextOf())).at(-1)!, /^No limit: /);
        assert.deepEqual(heldTo(text, { settings: { ...settings, limitIsDefault: false } }), [180, 'over-time-limit']);
      }
    });

  it('leaves everything that follows from it silent where there is none', () => {
    const text = `---\nevent: workshop-2024\nsession: I\nkind: concept-note\n---\n${sections}`;
    const draft = createDraft(text);
    const context = contextOf();
    const time = speakingTimeOf(draft, context);
    assert.match(speakingTimeLabel(time), /^\d+:\d\d$/);
    assert.equal(
      describeSpeakingTime(time).at(-1),
      'No limit: a concept note is not spoken (its front matter says so).',
    );
    assert.deepEqual([time.overSeconds, time.overWords, time.neededPace, time.overflow], [0, 0, undefined, undefined]);
    assert.deepEqual(sectionTimes(draft, context), []);
    assert.deepEqual(paragraphTimes(draft, context), []);
    const report = timeReport(draft, context);
    assert.deepEqual(
      Object.keys(report).filter((key) => /^(?:limit|over)/.test(key)),
      [],
    );
    assert.deepEqual([report.kind.kind, report.kind.from], ['concept-note', 'front matter']);
    const { event, limit, limitSeconds, limitSentence } = sessionReport(draft, context);
    assert.deepEqual([event?.id, limit, limitSeconds, limitSentence], ['workshop-2024', null, null, null]);
    assert.match(formatProblems('a', draft, { problems: [], ignored: [] }, context), /^a: \d+:\d\d\n$/);
  });

  describe('that is encouraged, or in pages', () => {
    const stated = (sentence: string) =>
      createCorpus([{ id: 'note', uri: 'file:///note.txt', text: NOTE.replace(/Interventions from .*/, sentence) }]);
    const told = (sentence: string, text: string) => {
      const draft = createDraft(`---\nevent: workshop-2024\n---\nMr. Chair,\n\n${text}`);
      const context = { corpus: stated(sentence), wishes: { settings } };
      const time = speakingTimeOf(draft, context);
      const problems = runRules(draft, context).problems.filter(({ rule }) => /time|pace/.test(rule));
      return { time, problems, lines: describeSpeakingTime(time), label: speakingTimeLabel(time) };
    };

    it('is told apart from one that is set: past it is information', () => {
      const { problems, lines, label } = told('Delegations are encouraged to limit statements to two minutes.', body);
      assert.match(label, /^\d+:\d\d · encouraged: 2:00$/);
      assert.ok(lines.includes('Encouraged, and no limit: 2:00: limit of workshop-2024.'), lines.join('\n'));
      assert.match(lines.at(-1)!, / longer than encouraged\.$/);
      assert.deepEqual(
        problems.map(({ rule, severity }) => [rule, severity]),
        [['over-time-limit', 'information']],
      );
      assert.match(problems[0]!.message, /^Longer than encouraged by .* to fit 2 minutes \(limit of workshop-2024\)$/);
    });

    it('stands beside one that is set', () => {
      const sentence = 'Statements must not exceed three minutes, and delegations are encouraged to speak for two.';
      const { time, lines, problems } = told(sentence, body);
      assert.equal(time.limit?.seconds, 180);
      assert.ok(lines.includes('Encouraged: 2:00.'), lines.join('\n'));
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ['warning'],
      );
    });

    for (const [sentence, words] of [
      ['Texts of statements should be no longer than two pages, double-spaced.', 500],
      ['Texts of statements should be no longer than two pages.', 1000],
    ] as const)
      it(`holds a draft against the words that pages hold: ${sentence}`, () => {
        const { time, lines, problems } = told(sentence, body.repeat(3));
        assert.deepEqual([time.limit?.words, time.limit?.pages, time.measure], [words, 2, 'words']);
        assert.ok(lines.some((line) => line.includes('Rostrum’s estimate')));
        assert.equal(problems[0]!.severity, 'information');
        assert.match(problems[0]!.message, /^Probably too long by /);
        assert.match(problems[0]!.message, new RegExp(`to fit 2 pages \\(about ${words} words\\)`));
      });

    it('counts pages beside time', () => {
      const { time } = told(
        'Delegations are asked to confine themselves to three minutes (one page, double-spaced).',
        'Short.',
      );
      assert.deepEqual([time.limit?.seconds, time.limit?.words, time.limit?.limits], [180, 250, 'both']);
    });

    it('is read from the front matter', () => {
      const draft = createDraft(`---\nlimit: 2 pages double-spaced\n---\n${body}`);
      assert.match(speakingTimeLabel(speakingTimeOf(draft, contextOf())), / \/ 500 words \(2 pages\)$/);
    });
  });

  it('has all of it speak where there is one', () => {
    const spoken = `We would like to thank the Office.\n\n${sections}`;
    const draft = createDraft(`---\nevent: workshop-2024\n---\nMr. Chair,\n\n${spoken}`);
    const context = contextOf();
    assert.match(speakingTimeLabel(speakingTimeOf(draft, context)), / \/ 2:00$/);
    assert.ok(sectionTimes(draft, context).length > 1);
    assert.ok(paragraphTimes(draft, context).length > 1);
    assert.ok(cutsOf(draft, context).length > 0);
    assert.deepEqual([timeReport(draft, context).limitSeconds, sessionReport(draft, context).limitSeconds], [120, 120]);
  });
});
