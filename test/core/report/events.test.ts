import assert from 'node:assert/strict';
import { eventReport, eventSummaries, formatEvent, formatEvents } from '../../../server/src/core';
import { seedCorpus } from '../../support/seedCorpus';

describe('the events as a report', () => {
  const { events } = seedCorpus();
  const event = events.find(({ id }) => id === 'hlc-2023')!;

  it('are listed, the latest first, with dates, sessions and limit', () => {
    const [latest] = eventSummaries(events);
    assert.deepEqual(latest, {
      id: 'hlc-2023',
      name: event.name,
      start: '2023-06-19',
      end: '2023-06-20',
      sessions: event.sessions.length,
      limit: '3 minutes',
    });
    const [line] = formatEvents(eventSummaries(events)).split('\n');
    assert.equal(line, `hlc-2023\t19–20 June 2023\t${event.sessions.length} sessions\t3 minutes\t${event.name}`);
    assert.match(formatEvents([]), /^The corpus has no event: /);
  });

  it('have sessions with limits of each role and questions', () => {
    const { limits, sessions, place, documents } = eventReport(event);
    assert.deepEqual([place, documents], ['United Nations Headquarters, New York', ['2023-conference-concept-note']]);
    assert.deepEqual([limits[0]!.role, limits[0]!.seconds, limits[0]!.words], ['floor', 180, null]);
    const third = sessions.find(({ id }) => id === 'III')!;
    assert.equal(third.openTo, 'Member States only');
    assert.deepEqual(
      third.questions,
      event.sessions.find(({ id }) => id === 'III')!.questions.map(({ text }) => text),
    );
    const roles = events.flatMap((each) => eventReport(each).limits.map(({ role }) => role));
    assert.ok(new Set(roles).size > 1, roles.join(' '));
  });

  it('are told in the words of the session', () => {
    const told = formatEvent(event);
    assert.match(told, /^hlc-2023: Third .*\n {2}19–20 June 2023, United Nations Headquarters, New York\n {2}Theme: /);
    assert.match(
      told,
      /^ {2}Session III: The Global Threat Landscape.*\n {4}Open to Member States only\n {4}Limit 3 min.*\n {4}○ How/m,
    );
    assert.match(told, /^ {2}Opening session \(opening\): /m);
    const bare = formatEvent({ ...event, sessions: [], limits: [] });
    assert.match(bare, /The documents state no limit for it\.[^]*The documents list no sessions of it\.\n$/);
  });
});
