import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findEvent, findSession, limitsFor } from '../../../server/src/core/events/eventLookup';
import { type EventLimit, eventsOf } from '../../../server/src/core/events/events';
import { parse } from '../../support/parse';

/** A concept note in a few lines. */
function note(name: string, date: string, more = ''): string {
  return `${name.toUpperCase()}\n\n${date}\n\nConcept Note\n\n1. The ${name} will be held in Vienna on ${date} and will bring together experts.\n\n2. Statements are limited to four minutes.\n\nSession 1: Borders\n\n3. This session deals with borders and what crosses them.\n\nSession 2: Money (Interventions are limited to 2 minutes)\n\n4. Break-out Session A on 'Charities' will look at what charities do with their money.\n\n5. Break-out Session B on 'Banks' will look at what banks do with their money.\n\n${more}`;
}

const forum = parse(note('Regional Forum on Border Security', '3-4 March 2024'), 'forum-note');
const later = parse(note('Regional Forum on Border Security', '10 October 2024'), 'later-note');
const week = parse(note('Counter-Terrorism Week', '5-9 May 2025'), 'week-note');
const statement = parse(
  'Regional Forum on Border Security\n\nVienna, 4 March 2024\n\nStatement by\n\nMs. Ada Example, Director of Borders\n\nMr. Chair,\n\nI shall limit my remarks to one minute, and thank all of you for it.',
  'statement',
);

describe('eventsOf', () => {
  const events = eventsOf([statement, week, later, forum]);

  it('derives ids from kind and year, by date', () => {
    assert.deepEqual(
      events.map(({ id, start, end, kind, place }) => [id, start, end, kind, place]),
      [
        ['rf-2024', '2024-03-03', '2024-03-04', 'forum', 'Vienna'],
        ['rf-2024-2', '2024-10-10', '2024-10-10', 'forum', 'Vienna'],
        ['ctw-2025', '2025-05-05', '2025-05-09', 'week', 'Vienna'],
      ],
    );
  });

  it('gives the same events in any order of the documents', () => {
    assert.deepEqual(eventsOf([forum, later, week, statement]), events);
  });

  it('takes a statement as given at its event, not as an event or a limit', () => {
    assert.deepEqual(events[0]!.documentIds, ['forum-note', 'statement']);
    assert.deepEqual(eventsOf([statement]), []);
    assert.equal(
      events[0]!.limits.some(({ documentId }) => documentId === 'statement'),
      false,
    );
  });

  it('joins two documents about one event', () => {
    const summary = parse(
      'Regional Forum on Border Security\n\n3-4 March 2024\n\nChairperson’s Summary\n\nThe Regional Forum on Border Security was held on 3-4 March 2024 in Vienna.\n\nOpening Session: Welcome\n\nChair: Mr. Bo Example, Director',
      'summary',
    );
    const joined = eventsOf([summary, forum]);
    assert.deepEqual(
      joined.map(({ id, documentIds }) => [id, documentIds]),
      [['rf-2024', ['forum-note', 'summary']]],
    );
  });

  it('puts the limits in force on each session', () => {
    assert.deepEqual(
      events[0]!.sessions.map(({ id, limits }) => [id, limits.map(({ seconds }) => seconds)]),
      [
        ['1', [240]],
        ['2', [120]],
        ['2.A', [120]],
        ['2.B', [120]],
      ],
    );
  });
});

describe('findEvent', () => {
  const events = eventsOf([statement, week, forum]);
  const cases: readonly (readonly [query: string, id: string | undefined])[] = [
    ['rf-2024', 'rf-2024'],
    ['RF-2024', 'rf-2024'],
    ['forum-note', 'rf-2024'],
    ['statement', 'rf-2024'],
    ['2025', 'ctw-2025'],
    ['forum 2024', 'rf-2024'],
    ['counter-terrorism week', 'ctw-2025'],
    ['border', 'rf-2024'],
    ['vienna', undefined],
    ['forum 2025', undefined],
    ['', undefined],
    ['symposium', undefined],
  ];
  for (const [query, id] of cases)
    it(`"${query}" → ${id ?? 'nothing'}`, () => assert.equal(findEvent(events, query)?.id, id));
});

describe('findSession', () => {
  const event = eventsOf([forum])[0]!;
  const roman = {
    sessions: event.sessions.map((session) => ({
      ...session,
      number: session.number!.replace(/^2/, 'II').replace(/^1/, 'I'),
    })),
  };
  const cases: readonly (readonly [query: string, id: string | undefined])[] = [
    ['1', '1'],
    ['II', '2'],
    ['Session 2', '2'],
    ['session two', '2'],
    ['2a', '2.A'],
    ['II.B', '2.B'],
    ['2 (b)', '2.B'],
    ['break-out session B', '2.B'],
    ['charities', '2.A'],
    ['borders', '1'],
    ['3', undefined],
    ['IIII', undefined],
    ['', undefined],
    ['money and nothing else', undefined],
  ];
  for (const [query, id] of cases) {
    it(`"${query}" → ${id ?? 'nothing'}`, () => {
      assert.equal(findSession(event, query)?.id, id);
      assert.equal(findSession(roman, query)?.id, id, 'with Roman numbers in the programme');
    });
  }

  it('takes the opening as the first where the numbers start at two', () => {
    const [first, second] = event.sessions;
    const sessions = [{ ...first!, id: 'opening', kind: 'opening' as const, number: undefined! }, second!];
    delete (sessions[0] as { number?: string }).number;
    assert.equal(findSession({ sessions }, '1')?.id, 'opening');
    assert.equal(findSession({ sessions: [second!] }, '1'), undefined);
  });
});

describe('limitsFor', () => {
  const event = eventsOf([forum])[0]!;
  const session = (query: string) => findSession(event, query);

  it('prefers the session to the event, and a session to the one it is part of', () => {
    assert.equal(limitsFor(event, undefined)[0]?.seconds, 240);
    assert.equal(limitsFor(event, session('1'))[0]?.seconds, 240);
    assert.equal(limitsFor(event, session('2'))[0]?.seconds, 120);
    assert.equal(limitsFor(event, session('2a'))[0]?.seconds, 120);
  });

  it('gives who speaks like others the limit of all statements, and who leads none', () => {
    assert.equal(limitsFor(event, session('2'), 'eminent')[0]?.seconds, 120);
    assert.deepEqual(limitsFor(event, session('2'), 'chair'), []);
    assert.deepEqual(limitsFor(event, session('2'), 'panellist'), []);
  });

  it('takes what all sessions agree on, and nothing where they differ', () => {
    const own = event.limits.filter((limit) => limit.session !== undefined);
    const other = { ...own[0]!, session: '1', seconds: 60 };
    assert.equal(limitsFor({ ...event, limits: own }, undefined)[0]?.seconds, 120);
    assert.deepEqual(limitsFor({ ...event, limits: [...own, other] }, undefined), []);
    assert.deepEqual(limitsFor({ ...event, limits: own }, session('1')), []);
  });

  it('gives time and words where both are stated, the least of each', () => {
    const [time] = event.limits.filter((limit) => limit.session === undefined);
    const words = (count: number, session?: string): EventLimit => {
      const { seconds: _, ...rest } = time!;
      return { ...rest, words: count, ...(session !== undefined && { session }) };
    };
    const amounts = (limits: readonly EventLimit[], part?: string) =>
      limitsFor({ ...event, limits }, part === undefined ? undefined : session(part)).map(
        (limit) => limit.seconds ?? `${limit.words} words`,
      );
    assert.deepEqual(amounts([words(400), time!, words(350)]), [240, '350 words']);
    assert.deepEqual(amounts([words(400)]), ['400 words']);
    assert.deepEqual(amounts([time!, words(350, '1')], '1'), ['350 words']);
    assert.deepEqual(amounts([words(350, '1'), words(350, '2')]), ['350 words']);
    assert.deepEqual(amounts([words(350, '1'), words(360, '2')]), []);
  });

  it('shows the sentence and where it stands', () => {
    const limit = limitsFor(event, undefined)[0]!;
    const { text } = { text: note('Regional Forum on Border Security', '3-4 March 2024') };
    assert.equal(limit.sentence, 'Statements are limited to four minutes.');
    assert.equal(text.slice(limit.raw.start, limit.raw.end), limit.sentence);
  });
});
