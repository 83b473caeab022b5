import type { EventSession, UnEvent } from '../../events/events';
import { counted } from '../../text/duration';
import { lengthInWords } from '../../timeWords/lengthLabel';
import { eventDates, eventLimits, limitInWords, openToLine, sessionName } from '../cards';

/** An event as a list shows it: plain text. */
export interface ListedEvent {
  readonly id: string;
  readonly name: string;
  /** "19–20 June 2023". */
  readonly dates: string;
  readonly theme?: string;
  /** What the floor has: "3 minutes"; where its sessions differ "3 minutes / 4 minutes". */
  readonly limit?: string;
  /** "3 minutes for …", for each capacity that has one of its own. */
  readonly limits: readonly string[];
  /** The ids of the documents about it. */
  readonly documents: readonly string[];
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
  return events.toReversed().map(listedEvent);
}

function listedEvent(event: UnEvent): ListedEvent {
  const limits = eventLimits(event);
  const ofFloor = limits
    .filter(({ role, speech }) => role === 'floor' && speech === undefined)
    .map((limit) => lengthInWords(limit));
  return {
    id: event.id,
    name: event.name,
    dates: eventDates(event),
    ...(event.theme !== undefined && { theme: event.theme }),
    ...(ofFloor.length > 0 && { limit: [...new Set(ofFloor)].join(' / ') }),
    limits: [...new Set(limits.map(limitInWords))],
    documents: event.documentIds,
    sessions: event.sessions.map(listedSession),
  };
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
    limits: [...new Set(limits.map(limitInWords))],
    ...(questions.length > 0 && { questions: counted(questions.length, asked) }),
  };
}
