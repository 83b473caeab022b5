import table from '../data/conventions.json';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';
import { type NamedRow, readRow, type StoredRow } from './namedRow';

/** One of the international conventions and protocols against terrorism. `name` is its title. */
export interface ConventionRow extends NamedRow {
  /** "Tokyo Convention". */
  readonly shortName: string;
  /** Day of adoption, ISO. */
  readonly adopted: string;
  readonly place: string;
  /** Of day and place, where it is not that of the row. */
  readonly adoptedConfidence?: Confidence;
  /** The resolution that adopted it, where one is known: "A/RES/54/109". */
  readonly adoptedBy?: string;
  readonly depositary: readonly string[];
  /** "UNTS vol. 704, No. 10106". */
  readonly treatyReference?: string;
  /** "civil aviation". */
  readonly theme: string;
}

const rows = lazy((): readonly ConventionRow[] =>
  (table.rows as readonly StoredRow<ConventionRow>[]).map((row) => readRow(row, table.sources)),
);

/** Every convention and protocol of the table, oldest first. */
export function conventionRows(): readonly ConventionRow[] {
  return rows();
}
