import type { EventSession, UnEvent } from '../../events/events';
import { counted } from '../../text/duration';
import { eventDates, eventLimits, limitInWords, openToLine, sessionName } from '../cards';

/** An event as a list shows it: plain text. */
export interface ListedEvent {
  readonly id: string;
  readonly name: string;
  /** "19–20 June 2023". */
  readonly dates: string;
  readonly theme?: string;
  /** "3 minutes for …", for each capacity that has one of its own. */
  readonly limits: readonly string[];
  readonly sessions: readonly ListedSession[];
}

/** A session of it. */
export interface ListedSession {
  readonly id: string;
  /** "Session II". */
  readonly name: string;
  readonly title: string;
  /** "Open to Member States only", where the document says so. */
  readonly openTo?: string;
  /** "10:35–11:45". */
  readonly time?: string;
  readonly chair?: string;
  readonly limits: readonly string[];
  /** "5 questions". */
  readonly questions?: string;
}

/** The events of the corpus, the latest first. */
export function eventList(events: readonly UnEvent[]): readonly ListedEvent[] {
  return events.toReversed().map((event) => ({
    id: event.id,
    name: event.name,
    dates: eventDates(event),
    ...(event.theme !== undefined && { theme: event.theme }),
    limits: eventLimits(event).map(limitInWords),
    sessions: event.sessions.map(listedSession),
  }));
}

function listedSession(session: EventSession): ListedSession {
  const { id, title, time, chair, limits, questions } = session;
  const openTo = openToLine(session);
  const asked = questions.every(({ isQuestion }) => isQuestion) ? 'question' : 'issue';
  return {
    id,
    name: sessionName(session),
    title,
    ...(openTo !== undefined && { openTo }),
    ...(time && { time: `${time.start}–${time.end}` }),
    ...(chair && { chair: chair.honorific === undefined ? chair.name : `${chair.honorific} ${chair.name}` }),
    limits: limits.map(limitInWords),
    ...(questions.length > 0 && { questions: counted(questions.length, asked) }),
  };
}
