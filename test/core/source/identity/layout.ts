import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseSourceDocument } from '../../../../server/src/core/source/parseSourceDocument';
import type { DocumentKind } from '../../../../server/src/core/kinds/textKinds';

/** A document in an official layout, with invented contents, and what it is. What is left out is not known of it. */
export interface Layout {
  readonly what: string;
  readonly text: string;
  /** The name of its file, without extension; "paper" where it says nothing. */
  readonly name?: string | undefined;
  readonly kind: DocumentKind;
  readonly symbol?: string | undefined;
  readonly title: string;
  /** "2037-03-04 adopted": value and source. */
  readonly date?: string | undefined;
  readonly adopted?: string | undefined;
  readonly met?: string | undefined;
  readonly distributed?: string | undefined;
  readonly organ?: string | undefined;
  readonly session?: string | undefined;
  readonly agendaItem?: string | undefined;
  readonly meeting?: string | undefined;
}

/** What a document is read to be, as the table has it. */
function readLayout(text: string, name = 'paper'): Omit<Layout, 'what' | 'text' | 'name'> {
  const document = parseSourceDocument({ id: name, uri: `file:///${name}`, text }, { name, leftOut: [], notes: [] });
  const { date, adopted, met, distributed, organ, session, agendaItem, meeting } = document.identity;
  return known({
    kind: document.kind,
    symbol: document.symbol,
    title: document.title,
    date: date && `${date.value} ${date.from}`,
    adopted,
    met,
    distributed,
    organ: organ?.value,
    session: session?.value,
    agendaItem: agendaItem?.value,
    meeting: meeting?.value,
  });
}

/** A row without the columns that have nothing in them. */
function known<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

/** Tests each layout of a family. */
export function testLayouts(family: string, layouts: readonly Layout[]): void {
  describe(`the identity of ${family}`, () => {
    for (const { what, text, name, ...expected } of layouts)
      it(what, () => assert.deepEqual(readLayout(text, name), known(expected)));
  });
}
