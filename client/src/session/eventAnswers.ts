import type { EventResult, SessionResult } from '../../../server/src/protocol';

/** What was answered so far of which event and session a draft is for. */
export interface EventAnswers {
  /** One of the documents’. */
  readonly event?: EventResult;
  /** Of it; `null` where none was chosen. */
  readonly session?: SessionResult | null;
  /** Another event, as far as it was told; an empty text where something is left open. */
  readonly other?: OtherAnswers;
}

export interface OtherAnswers {
  readonly name?: string;
  readonly date?: string;
  readonly session?: string;
  readonly limit?: string;
}

/** What is asked next of the event. */
export type EventQuestion = 'event' | 'session' | 'name' | 'date' | 'other session' | 'limit';

/** The question that follows these answers, `undefined` where all is answered: an event without sessions is asked for none. */
export function questionAfter({ event, session, other }: EventAnswers): EventQuestion | undefined {
  if (other) {
    if (other.name === undefined) return 'name';
    if (other.date === undefined) return 'date';
    if (other.session === undefined) return 'other session';
    return other.limit === undefined ? 'limit' : undefined;
  }
  if (!event) return 'event';
  return session === undefined && event.sessions.length > 0 ? 'session' : undefined;
}

/** The number of steps these answers need for the event: of one that is not chosen yet, those of an event with sessions. */
export function eventStepsOf({ event, other }: EventAnswers): number {
  if (other) return 4;
  return event?.sessions.length === 0 ? 1 : 2;
}

/** Which step a question is: naming another event is a part of choosing it. */
export const STEP_OF: Readonly<Record<EventQuestion, number>> = {
  event: 1,
  name: 1,
  session: 2,
  date: 2,
  'other session': 3,
  limit: 4,
};
