import assert from 'node:assert/strict';
import {
  type Context,
  createDraft,
  draftSession,
  newIntervention,
  runRules,
  speakingTimeOf,
  type Wishes,
} from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const settings: Wishes['settings'] = { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 };
const context: Context = { corpus: seedCorpus(), wishes: { settings } };

/** Seconds of the budgets of a text's stubs. */
function budgets(text: string): number[] {
  return [...text.matchAll(/about (\d+):(\d\d), or \d+ words\]/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
}

const sessions = seedCorpus().events.flatMap((event) =>
  [undefined, ...event.sessions.map(({ id }) => id)].map((session) => ({ event, session })),
);

describe('newIntervention', () => {
  for (const { event, session } of sessions) {
    describe(`${event.id} ${session ?? ''}`, () => {
      const names = { delegation: 'Member State', speaker: 'H.E. Ms. Example: Minister' };
      const { text, first } = newIntervention({ event: event.id, session, ...names }, context);
      const draft = createDraft(text);
      const told = draftSession(draft, context);

      it('is for it, and for who speaks', () => {
        assert.equal(told.event?.id, event.id);
        assert.equal(told.session?.id, session);
        assert.equal(draft.frontMatter.get('delegation')?.value, names.delegation);
        assert.equal(draft.frontMatter.get('speaker')?.value, names.speaker);
      });

      it('opens with no findings but the empty stubs', () => {
        const { problems, failures } = runRules(draft, context);
        assert.deepEqual(failures, []);
        assert.deepEqual(
          problems.filter(({ rule }) => rule !== 'empty-stub').map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        assert.ok(problems.length >= 3);
        assert.deepEqual(text.slice(first.start, first.end), /\[… opening[^\]]*\]/.exec(text)?.[0]);
      });

      it('has a stub for each question, within the time', () => {
        const questions = told.session?.questions ?? [];
        for (const question of questions) assert.ok(text.includes(question.text.slice(0, 30)), question.text);
        const shares = budgets(text);
        assert.equal(shares.length, 2 + (questions.length === 0 ? 3 : questions.length));
        const { limit, words } = speakingTimeOf(draft, context);
        const sum = shares.reduce((total, share) => total + share, 0);
        const most = limit!.seconds;
        assert.ok(sum <= most && sum >= most * 0.75, `${sum} of ${most}`);
        assert.ok(words <= 12, `${words} words are said already`);
      });
    });
  }

  for (const [event, session, salutation, thanks] of [
    ['symposium-2011', 'II', 'Madam Chair,', 'I thank you, Madam Chair.'],
    ['symposium-2011', 'III', 'Mr. Chair,', 'I thank you, Mr. Chair.'],
    ['hlc-2018', 'high-level', 'Mr. Chair,', 'I thank you, Mr. Chair.'],
    ['hlc-2023', 'II', '[… Mr./Madam] Chair,', 'I thank you.'],
  ] as const) {
    it(`addresses who chairs ${event} ${session}`, () => {
      const { text } = newIntervention({ event, session }, context);
      assert.ok(text.includes(`\n\n${salutation}\n\n`), text);
      assert.ok(text.endsWith(`\n\n${thanks}\n`), text);
    });
  }

  it('gives each capacity its own time', () => {
    const total = (role: string) =>
      budgets(newIntervention({ event: 'symposium-2011', session: 'III', role }, context).text).reduce((a, b) => a + b);
    assert.ok(total('eminent') > 270 && total('eminent') <= 300);
    assert.ok(total('floor') > 150 && total('floor') <= 180);
  });

  it('has the chair address the room', () => {
    const { text } = newIntervention({ event: 'symposium-2011', session: 'III', role: 'chair' }, context);
    assert.match(text, /\n\nExcellencies, ladies and gentlemen,\n\n/);
    assert.doesNotMatch(text, /Mr\.|Madam/);
  });

  for (const [name, date, session, limit, named] of [
    ['Arria-formula meeting on harbours and lamps', '3 December 2026', 'II', '5m', undefined],
    ['Open debate: “Harbours”, a #1 concern', undefined, undefined, '2:30', undefined],
    ['Counter-Terrorism Week', '2026-06-29', 'Panel 2: Lamps', '400 words', undefined],
    ['CCPCJ', '18–22 May 2027', undefined, '7m', undefined],
    ['2027', undefined, undefined, '3m', undefined],
    ['no', undefined, '2', '3m', undefined],
    ['Symposium', '4 May 2027', 'I', '5m', 'Symposium 2027'],
    ['High-Level Conference', '4 May 2027', 'I', '5m', 'High-Level Conference 2027'],
    ['Conference', undefined, undefined, '5m', 'Conference (another)'],
    ['symposium-2027', '4 May 2027', undefined, '5m', 'symposium-2027 (another)'],
    ['hlc-2023', '4 May 2027', undefined, '5m', 'hlc-2023 2027'],
  ] as const) {
    it(`is for the other event “${name}” (${date ?? 'no date'}), with nothing to find but the empty stubs`, () => {
      const { text, first } = newIntervention({ other: { name, date, session, limit } }, context);
      const draft = createDraft(text);
      const { problems, failures } = runRules(draft, context);
      assert.deepEqual(failures, []);
      assert.deepEqual(
        problems.filter(({ rule }) => rule !== 'empty-stub').map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      const said = (['event', 'date', 'session', 'limit'] as const).map((key) => draft.frontMatter.get(key)?.value);
      assert.deepEqual(said, [named ?? name, date, session, limit]);
      assert.equal(draftSession(draft, context).event, undefined);
      assert.equal(speakingTimeOf(draft, context).limit?.origin, 'front matter');
      assert.ok(speakingTimeOf(draft, context).words <= 12);
      assert.match(text, /\n\nStatement by \[… speaker, delegation\]\n\n/);
      assert.ok(text.includes(`\n\n${name}\n\n`), text);
      assert.match(text.slice(first.start, first.end), /^\[… opening/);
    });
  }

  it('says on the title page who speaks at another event, and in which session', () => {
    const other = { name: 'Open debate', date: '3 December 2026', session: 'ii', limit: '5m' };
    const { text } = newIntervention({ other, delegation: 'Freedonia', speaker: 'Minister' }, context);
    assert.match(text, /\n\nStatement by Minister, Freedonia\n\nOpen debate\n\nSession II\n\n3 December 2026\n\n/);
  });

  it('is a draft where nothing is known', () => {
    const { text } = newIntervention({}, context);
    assert.match(text, /\[… Mr\.\/Madam\] Chair,\n\n\[… opening/);
    assert.equal(createDraft(text).wordCount <= 12, true);
  });
});
