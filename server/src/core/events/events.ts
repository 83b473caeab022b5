import { type Span } from '../text/span';
import { limitsHolding } from './sessionLimits';
import { coreWords, eventNounOf, headWords } from '../source/eventName';
import {
  type KeyQuestion,
  type Participation,
  type ProgrammeEntry,
  type ConferenceSession,
  type SourceDocument,
  type Speaker,
  type TimeLimit,
} from '../source/sourceDocument';

/** A time limit with the document that states it; `raw` is a span of that document's raw text. */
export interface EventLimit extends TimeLimit {
  readonly documentId: string;
}

/** A rule on taking part with the document that states it; `raw` is a span of that document's raw text. */
export interface EventParticipation extends Participation {
  readonly documentId: string;
}

export interface EventSession extends Omit<ConferenceSession, 'span'> {
  readonly documentId: string;
  /** The person in the chair, the first where there are several. */
  readonly chair?: Speaker;
  readonly speakers: readonly Speaker[];
  readonly questions: readonly KeyQuestion[];
  /** The limits in force, those of each capacity: its own, else those of the session it is part of, of its kind, of the event. */
  readonly limits: readonly EventLimit[];
  /** Raw span of what the document says about it. */
  readonly raw: Span;
}

/** A conference or meeting, as the documents about it tell. */
export interface UnEvent {
  /** Initials of what it is and its year: "hlc-2018" for a high-level conference, "symposium-2011". Unique. */
  readonly id: string;
  /** As the document that announces it has it. */
  readonly name: string;
  /** The kind of gathering, lower case: "conference", "symposium". */
  readonly kind: string;
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly theme?: string;
  /** The document its programme and limits are taken from. */
  readonly documentId: string;
  /** Every document about it or given at it, that one first. */
  readonly documentIds: readonly string[];
  readonly sessions: readonly EventSession[];
  readonly programme: readonly ProgrammeEntry[];
  /** Limits stated for the whole event and for its sessions. */
  readonly limits: readonly EventLimit[];
  /** What is ruled on how often, and where, a delegation speaks. */
  readonly participation: readonly EventParticipation[];
}

/** A document with what an event needs. */
type Announcement = SourceDocument & { readonly event: string; readonly dates: NonNullable<SourceDocument['dates']> };

/** Which kinds of document announce an event, best first. A statement given at a conference announces none. */
const ANNOUNCING: readonly SourceDocument['kind'][] = ['concept-note', 'summary', 'programme', 'report', 'other'];

/** The events the documents are about, by date. The order of the documents doesn't matter. */
export function eventsOf(documents: readonly SourceDocument[]): readonly UnEvent[] {
  const ordered = [...documents].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const groups = new Map<string, Announcement[][]>();
  for (const document of ordered) {
    if (!isAnnouncement(document)) continue;
    const key = keyOf(document);
    const sameKey = groups.get(key) ?? [];
    const group = sameKey.find(([first]) => isSameTime(first!.dates, document.dates));
    if (group === undefined) groups.set(key, [...sameKey, [document]]);
    else group.push(document);
  }
  const events: UnEvent[] = [];
  for (const [key, sameKey] of groups) {
    sameKey.sort(([a], [b]) => (a!.dates.start < b!.dates.start ? -1 : 1));
    sameKey.forEach((group, i) => events.push(eventOf(i === 0 ? key : `${key}-${i + 1}`, group, ordered)));
  }
  return events.sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
}

function rank(document: SourceDocument): number {
  const place = ANNOUNCING.indexOf(document.kind);
  return place < 0 ? ANNOUNCING.length : place;
}

function isAnnouncement(document: SourceDocument): document is Announcement {
  const { event, dates, kind, sessions, limits } = document;
  return event !== undefined && dates !== undefined && ANNOUNCING.includes(kind) && sessions.length + limits.length > 0;
}

/** "hlc-2018": initials of the words up to the kind of gathering, or that word where it stands alone. */
function keyOf({ event, dates }: Announcement): string {
  const words = headWords(event);
  const name = words.length === 1 ? words[0]! : words.map((word) => word[0]).join('');
  return `${name}-${dates.start.slice(0, 4)}`;
}

function isSameTime(a: Announcement['dates'], b: Announcement['dates']): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function eventOf(id: string, group: readonly Announcement[], documents: readonly SourceDocument[]): UnEvent {
  const main = group[0]!;
  const withSessions = group.find(({ sessions }) => sessions.length > 0) ?? main;
  const withLimits = group.find(({ limits }) => limits.length > 0) ?? main;
  const place = group.find((document) => document.place !== undefined)?.place;
  const theme = group.find((document) => document.theme !== undefined)?.theme;
  const limits = withLimits.limits.map((limit): EventLimit => ({ ...limit, documentId: withLimits.id }));
  const given = documents.filter((document) => !isAnnouncement(document) && isGivenAt(document, main));
  return {
    id,
    name: main.event,
    kind: eventNounOf(main.event) ?? 'event',
    start: main.dates.start,
    end: main.dates.end,
    ...(place === undefined ? {} : { place }),
    ...(theme === undefined ? {} : { theme }),
    documentId: main.id,
    documentIds: [...group, ...given].map((document) => document.id),
    sessions: withSessions.sessions.map((session) => sessionOf(session, withSessions, limits)),
    programme: withSessions.programme,
    limits,
    participation: group.flatMap(({ id: documentId, participation }) =>
      participation.map((rule) => ({ ...rule, documentId })),
    ),
  };
}

function sessionOf(
  { span, ...session }: ConferenceSession,
  document: SourceDocument,
  limits: readonly EventLimit[],
): EventSession {
  const chair = session.speakers.find(({ role }) => role === 'chair' || role === 'moderator');
  return {
    ...session,
    documentId: document.id,
    ...(chair === undefined ? {} : { chair }),
    limits: limitsInForce({ ...session, span }, limits),
    raw: document.clean.toRaw(span),
  };
}

/** The limits of all capacities in a session, in the order of the document. */
function limitsInForce(session: ConferenceSession, limits: readonly EventLimit[]): readonly EventLimit[] {
  const named = new Set(limits.map(({ role }) => role));
  const holding = new Set(
    [...named].flatMap((role) => limitsHolding(limits, session, role).filter((limit) => limit.role === role)),
  );
  return limits.filter((limit) => holding.has(limit));
}

/** A statement belongs to an event it names, on a day of it. */
function isGivenAt(document: SourceDocument, { event, dates }: Announcement): boolean {
  if (document.event === undefined || document.dates === undefined || !isSameTime(document.dates, dates)) return false;
  if (headWords(document.event).join(' ') !== headWords(event).join(' ')) return false;
  const [few, many] = [coreWords(document.event), coreWords(event)].sort((a, b) => a.length - b.length);
  return few!.filter((word) => many!.includes(word)).length >= few!.length * 0.6;
}
