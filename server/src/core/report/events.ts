import type { EventLimit, EventSession, UnEvent } from '../events/events';
import { eventDates, eventLimits, limitInWords, openToLine, sessionName } from '../features/cards';
import { eventList } from '../features/session';
import type { LimitForce } from '../limits/limitForce';
import { counted } from '../text/duration';
import { participationLabel } from '../timeWords/participationLabel';

/** One event of `rostrum events --format json`. Days are ISO. */
export interface EventSummary {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly sessions: number;
  /** What the floor has: "3 minutes"; null where the documents say nothing of it. */
  readonly limit: string | null;
}

/** A limit as data: what is not stated is null. */
export interface LimitReport {
  /** Whom it binds: "floor", "panellist" … */
  readonly role: string;
  readonly seconds: number | null;
  readonly words: number | null;
  readonly pages: number | null;
  /** "firm" or "encouraged". */
  readonly force: LimitForce;
  /** "3 minutes for speakers from the floor". */
  readonly text: string;
  /** The words that set it, and the document they are from. */
  readonly sentence: string;
  readonly document: string;
}

/** What `rostrum events ID --format json` says of an event; what the documents do not say is null, or an empty list. */
export interface EventReport extends Omit<EventSummary, 'sessions' | 'limit'> {
  readonly place: string | null;
  readonly theme: string | null;
  readonly limits: readonly LimitReport[];
  readonly participation: readonly { readonly rule: string; readonly sentence: string }[];
  /** Ids of the documents about it. */
  readonly documents: readonly string[];
  readonly sessions: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly openTo: string | null;
    /** "10:35–11:45". */
    readonly time: string | null;
    readonly limits: readonly LimitReport[];
    readonly questions: readonly string[];
  }[];
}

/** The events of the corpus, the latest first, a line each. */
export function eventSummaries(events: readonly UnEvent[]): readonly EventSummary[] {
  const limits = new Map(eventList(events).map(({ id, limit }) => [id, limit]));
  return events.toReversed().map(({ id, name, start, end, sessions }) => ({
    id,
    name,
    start,
    end,
    sessions: sessions.length,
    limit: limits.get(id) ?? null,
  }));
}

/** The events for a terminal: id, dates, sessions, limit and name with tabs between them. */
export function formatEvents(events: readonly EventSummary[]): string {
  if (events.length === 0) return 'The corpus has no event: a concept note or programme announces one (--corpus)\n';
  const rows = events.map(({ id, name, start, end, sessions, limit }) =>
    [id, eventDates({ start, end }), counted(sessions, 'session'), limit ?? 'no limit stated', name].join('\t'),
  );
  return `${rows.join('\n')}\n`;
}

/** An event with its sessions. */
export function eventReport(event: UnEvent): EventReport {
  const { id, name, start, end, place, theme, participation, documentIds, sessions } = event;
  return {
    id,
    name,
    start,
    end,
    place: place ?? null,
    theme: theme ?? null,
    limits: limitReports(eventLimits(event)),
    participation: participation.map(({ rule, sentence }) => ({ rule: participationLabel(rule), sentence })),
    documents: documentIds,
    sessions: sessions.map((session) => {
      const { title, openTo, time, limits, questions } = session;
      return {
        id: session.id,
        name: sessionName(session),
        title,
        openTo: openTo ?? null,
        time: time ? `${time.start}–${time.end}` : null,
        limits: limitReports(limits),
        questions: questions.map(({ text }) => text),
      };
    }),
  };
}

/** Limits, each once that comes to the same for the same capacity. */
function limitReports(limits: readonly EventLimit[]): readonly LimitReport[] {
  const reports = limits.map((limit): LimitReport => {
    const { role, seconds, words, pages, force, sentence, documentId } = limit;
    const length = { seconds: seconds ?? null, words: words ?? null, pages: pages ?? null };
    return { role, ...length, force, text: limitInWords(limit), sentence, document: documentId };
  });
  return reports.filter(({ text }, at) => reports.findIndex((other) => other.text === text) === at);
}

/** An event for a terminal, in the words that `rostrum session` has. */
export function formatEvent(event: UnEvent): string {
  const { id, name, place, theme, limits, participation, documents } = eventReport(event);
  const dates = eventDates(event);
  const lines = [`${id}: ${name}`, `  ${place === null ? dates : `${dates}, ${place}`}`];
  if (theme !== null) lines.push(`  Theme: ${theme}`);
  for (const { text, sentence } of limits) lines.push(`  Limit ${text}: ${sentence}`);
  if (limits.length === 0) lines.push('  The documents state no limit for it.');
  for (const { rule, sentence } of participation) lines.push(`  ${rule}: ${sentence}`);
  lines.push(`  Documents: ${documents.join(', ')}`);
  for (const session of event.sessions) lines.push('', ...sessionLines(session));
  if (event.sessions.length === 0) lines.push('', '  The documents list no sessions of it.');
  return `${lines.join('\n')}\n`;
}

function sessionLines(session: EventSession): readonly string[] {
  const { id, title, time, questions } = session;
  const named = sessionName(session);
  // What --session takes is the id.
  const called = named.endsWith(` ${id}`) ? named : `${named} (${id})`;
  const lines = [`  ${called}: ${title}`];
  if (time) lines.push(`    ${time.start}–${time.end}`);
  const openTo = openToLine(session);
  if (openTo !== undefined) lines.push(`    ${openTo}`);
  for (const { text } of limitReports(session.limits)) lines.push(`    Limit ${text}`);
  for (const { text } of questions) lines.push(`    ○ ${text}`);
  return lines;
}
