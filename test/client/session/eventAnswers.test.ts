import assert from 'node:assert/strict';
import { type EventAnswers, eventStepsOf, questionAfter, STEP_OF } from '../../../client/src/session/eventAnswers';
import type { EventResult, SessionResult } from '../../../server/src/protocol';

const session: SessionResult = { id: 'II', name: 'Session II', title: 'Lamps', limits: [] };
const event: EventResult = {
  ...{ id: 'rf-2027', name: 'Forum', dates: '4 May 2027', limits: [], documents: ['note'] },
  sessions: [session],
};
const whole: EventResult = { ...event, sessions: [] };

describe('what is asked of an event', () => {
  for (const [what, answers, question, steps] of [
    ['nothing is known', {}, 'event', 2],
    ['the event is', { event }, 'session', 2],
    ['the session is', { event, session }, undefined, 2],
    ['none is chosen', { event, session: null }, undefined, 2],
    ['the event has no sessions', { event: whole }, undefined, 1],
    ['another is to be told', { other: {} }, 'name', 4],
    ['its name is', { other: { name: 'Debate' } }, 'date', 4],
    ['its date is left open', { other: { name: 'Debate', date: '' } }, 'other session', 4],
    ['its session is left open', { other: { name: 'Debate', date: '', session: '' } }, 'limit', 4],
    ['all of it is told', { other: { name: 'Debate', date: '', session: '', limit: '5m' } }, undefined, 4],
  ] satisfies [string, EventAnswers, string | undefined, number][])
    it(`when ${what}: ${question ?? 'nothing'}`, () => {
      assert.equal(questionAfter(answers), question);
      assert.equal(eventStepsOf(answers), steps);
      if (question !== undefined) assert.ok(STEP_OF[question as keyof typeof STEP_OF] <= Math.min(steps, 4));
    });
});
