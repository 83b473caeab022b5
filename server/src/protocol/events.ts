/** Client → server: the events of the corpus with their sessions, the latest first. */
export const eventsRequest = 'rostrum/events';

/** An event as a list shows it, plain text. The answer to {@link eventsRequest} is a list of them. */
export interface EventResult {
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

/** An event that no document announces, as its drafter names it. */
export interface OtherEvent {
  readonly name: string;
  /** The day, in whatever form. */
  readonly date?: string;
  /** One or several, in whatever form. */
  readonly session?: string;
  /** A limit as front matter has it: "5m". */
  readonly limit: string;
}
