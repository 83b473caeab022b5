import type { UnEvent } from '../../events/events';
import { findEvent } from '../../events/eventLookup';
import { eventKey } from '../../frontMatter/keys/eventKey';
import type { FrontMatterValues } from '../../frontMatter/frontMatterEdits';

/** An event that no document announces, as its drafter names it. */
export interface UnlistedEvent {
  readonly name: string;
  /** The day, in whatever form. */
  readonly date?: string | undefined;
  /** One or several, in whatever form. */
  readonly session?: string | undefined;
  /** A limit as front matter has it: "5m". */
  readonly limit: string;
}

/**
 * The front matter that names it. A name by which one of the documents’ events would be found as well gets the year of the date, or a word
 * that says it is another: the draft would have the limit and questions of that one.
 */
export function otherEventValues(other: UnlistedEvent, events: readonly UnEvent[]): FrontMatterValues {
  const { date, session, limit } = other;
  return { event: distinctName(other, events), session: given(session), date: given(date), limit };
}

/** Its lines of a title page. */
export function otherEventTitle({ name, date, session }: UnlistedEvent): readonly string[] {
  const part = given(session);
  const isNumber = part !== undefined && /^(?:[ivx]{1,5}|\d{1,2})$/i.test(part);
  return [name, isNumber ? `Session ${part.toUpperCase()}` : part, given(date)].filter((line) => line !== undefined);
}

function distinctName({ name, date }: UnlistedEvent, events: readonly UnEvent[]): string {
  const year = /\b(?:19|20)\d{2}\b/.exec(date ?? '')?.[0];
  const dated = year === undefined || name.includes(year) ? name : `${name} ${year}`;
  const isDistinct = (written: string): boolean =>
    findEvent(events, written) === undefined &&
    eventKey.check?.(written, { events, hasOwnLimit: true, settings: {} }) === undefined;
  return [name, dated].find(isDistinct) ?? `${name} (another)`;
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
