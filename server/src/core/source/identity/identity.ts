import type { DocumentKind } from '../../kinds/textKinds';
import type { DraftLanguage } from '../../text/language';
import type { Head, Stated } from './head';
import { kindIn } from './kind';
import { languageOf } from './language';
import { adoptedOn } from './adoption';
import type { OwnDays } from './dated';
import { distributedOn } from './distribution';
import { metOn } from './meetingDate';
import { ownDate } from './ownDate';
import { agendaItemOf, meetingOf, organOf, sessionOf } from './session';
import { symbolIn } from './symbol';
import { titleIn } from './title';

/**
 * What a document is, each fact with where it was read; what nothing says is absent. A date is ISO and as exact as its source: a day, a
 * month ("2037-03") or a year ("2037"). It is the date of the document, never of a text that it cites.
 */
export interface Identity {
  readonly symbol?: Stated;
  /** The title that the layout of its kind prints; where that has none the document's title block is asked. */
  readonly title?: Stated;
  readonly kind: Stated<DocumentKind>;
  /** "General Assembly". */
  readonly organ?: Stated;
  /** Of the organ: "91", "tenth emergency special". */
  readonly session?: Stated;
  /** As printed: "12 (a)". */
  readonly agendaItem?: Stated;
  /** The number of the meeting that it is the record of, or that adopted it. */
  readonly meeting?: Stated;
  readonly language?: Stated<DraftLanguage>;
  readonly date?: Stated;
  readonly adopted?: string;
  readonly met?: string;
  readonly distributed?: string;
}

/** Symbol and kind, which the rest is read by. */
export function symbolAndKind(head: Head): {
  readonly symbol: Stated | undefined;
  readonly kind: Stated<DocumentKind>;
} {
  const symbol = symbolIn(head);
  return { symbol, kind: kindIn(head, symbol?.value) };
}

/** Reads what a document is. `eventDay` is the first day of the event it announces or sums up, `text` a stretch of its running text. */
export function identityOf(
  head: Head,
  { symbol, kind }: ReturnType<typeof symbolAndKind>,
  text: string,
  eventDay: string | undefined,
): Identity {
  const dated = { kind: kind.value, symbol: symbol?.value };
  const days: OwnDays = known({
    adopted: adoptedOn(head, dated),
    met: metOn(head, dated),
    distributed: distributedOn(head, dated),
  });
  return {
    kind,
    ...days,
    ...known({
      symbol,
      title: titleIn(head, dated),
      organ: organOf(head, symbol?.value),
      session: sessionOf(head, symbol?.value),
      agendaItem: agendaItemOf(head),
      meeting: meetingOf(head, symbol?.value),
      language: languageOf(head, text),
      date: ownDate(head, dated, days, eventDay),
    }),
  };
}

/** What of a record is known. */
function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
