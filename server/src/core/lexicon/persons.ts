import table from '../data/persons.json';
import { lazy } from '../text/lazy';
import { type NamedRow, readRow, type StoredRow } from './namedRow';

/** An office a document gives a person. */
export interface PersonOffice {
  readonly role: string;
  /** Month and year the document attests: "June 2023". */
  readonly asOf: string;
  /** The document's id in the corpus that ships with Rostrum. */
  readonly document: string;
}

/** Someone a document names with an office. */
export interface PersonRow extends NamedRow {
  /** "H.E. Mr.", as printed. */
  readonly honorific?: string;
  /** At least one, oldest first. */
  readonly offices: readonly PersonOffice[];
}

const rows = lazy((): readonly PersonRow[] =>
  (table.rows as readonly StoredRow<PersonRow>[]).map((row) => readRow(row, table.sources)),
);

/** Every person of the table. */
export function personRows(): readonly PersonRow[] {
  return rows();
}
