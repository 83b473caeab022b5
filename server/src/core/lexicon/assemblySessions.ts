import table from '../data/gaSessions.json';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';

/** A regular session of the General Assembly, and how far its resolutions are known to be numbered. */
export interface AssemblySession {
  readonly session: number;
  /** The day on which it opened, ISO: general knowledge. */
  readonly opened: string;
  /** The day on which it closed, ISO: general knowledge. Absent while it lasts. */
  readonly closed?: string;
  /** The earliest day of adoption seen. */
  readonly firstResolutionSeen?: string;
  /** The highest number seen, with its day. */
  readonly highest?: number;
  readonly highestDate?: string;
  /** The number above which nothing can have been adopted. */
  readonly ceiling?: number;
  /** Whether the highest number is the last one. */
  readonly isExact?: true;
  /** Of the highest number. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

const rows = lazy(
  (): ReadonlyMap<number, AssemblySession> =>
    new Map(
      table.rows.map((row) => [
        row.session,
        { ...(row as Omit<AssemblySession, 'sources'>), sources: row.sources.map((at) => table.sources[at] ?? '') },
      ]),
    ),
);

/** The sessions of the table, by number: the fortieth and those after it. */
export function assemblySessions(): readonly AssemblySession[] {
  return [...rows().values()];
}

/** A regular session by its number; undefined outside the table. */
export function assemblySession(number: number): AssemblySession | undefined {
  return rows().get(number);
}

/** Since which session, and from which number, decisions are numbered apart from resolutions. */
const DECISIONS = { early: 301, since: 57, late: 401 } as const;

/** The first number of decisions in a session: 301 until the fifty-sixth, 401 since ("decision 74/556"). */
export function firstDecision(session: number): number {
  return session < DECISIONS.since ? DECISIONS.early : DECISIONS.late;
}

/** The session in which nothing with such a number was adopted; undefined where something may have been, as a resolution or a decision. */
export function unadoptedIn(session: number, number: number): AssemblySession | undefined {
  const row = assemblySession(session);
  const isAbove = row?.ceiling !== undefined && number > row.ceiling && number < firstDecision(session);
  return isAbove ? row : undefined;
}
