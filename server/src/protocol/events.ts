/** Client → server: the events of the corpus with their sessions, the latest first. */
export const eventsRequest = 'rostrum/events';

/** An event as a list shows it, plain text. The answer to {@link eventsRequest} is a list of them. */
export interface EventResult {
  readonly id: string;
  readonly name: string;
  /** "19–20 June 2023". */
  readonly dates: string;
  readonly theme?: string;
  /** "3 minutes for …", for each capacity that has one of its own. */
  readonly limits: readonly string[];
  readonly sessions: readonly SessionResult[];
}

/** A session of an event. */
export interface SessionResult {
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
