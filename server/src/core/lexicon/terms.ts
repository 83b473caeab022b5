import table from '../data/terms.json';
import { lazy } from '../text/lazy';
import { type NamedRow, readRow, type StoredRow } from './namedRow';

/** A term of the trade: a concept, a framework and its pillars, a kind of event. `name` is the preferred form. */
export interface TermRow extends NamedRow {
  /** "framework", "borders", "financing". */
  readonly category: string;
  /** One or two sentences in Rostrum's own words, from general knowledge. */
  readonly about: string;
}

const rows = lazy((): readonly TermRow[] =>
  (table.rows as readonly StoredRow<TermRow>[]).map((row) => readRow(row, table.sources)),
);

/** Every term of the table. */
export function termRows(): readonly TermRow[] {
  return rows();
}
