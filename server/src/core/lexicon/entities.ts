import table from '../data/entities.json';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';
import { type NamedRow, readRow, type StoredRow } from './namedRow';

/** What took the place of an entity. */
export interface Successor {
  /** As a text should name it. */
  readonly name: string;
  /** The year it came. */
  readonly year: number;
  readonly confidence: Confidence;
}

/** An organ, body, organization, listed group, programme or plan. */
export interface EntityRow extends NamedRow {
  /** "Security Council body", "regional organization". */
  readonly kind: string;
  /** One or two sentences in Rostrum's own words, from general knowledge. */
  readonly about: string;
  /** "Security Council resolution 1535 (2004)", or what else it goes back to. */
  readonly establishedBy?: string;
  /** Stands with `establishedBy`. */
  readonly establishedConfidence?: Confidence;
  /** What came in its place, where it is no more. */
  readonly replacedBy?: Successor;
  /**
   * Whether other organizations have bodies and offices of the same name: "the Secretary-General of INTERPOL" and "our National Security
   * Council" are not the row's.
   */
  readonly shared?: boolean;
  readonly url?: string;
}

const rows = lazy((): readonly EntityRow[] =>
  (table.rows as readonly StoredRow<EntityRow>[]).map((row) => readRow(row, table.sources)),
);

/** Every entity of the table. */
export function entityRows(): readonly EntityRow[] {
  return rows();
}
