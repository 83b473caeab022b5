import table from '../data/entities.json';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';
import { type NamedRow, readRow, type StoredRow } from './namedRow';

/** Who leads an entity, as a document of the time says; nobody is said to be in office now. */
export interface EntityHead {
  readonly name: string;
  readonly role: string;
  /** Month and year the document attests: "June 2023". */
  readonly asOf: string;
  /** The document's id in the corpus that ships with Rostrum. */
  readonly document: string;
}

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
  /** Oldest first; empty when no document names one. */
  readonly heads: readonly EntityHead[];
  readonly url?: string;
}

type StoredEntity = StoredRow<Omit<EntityRow, 'heads'>> & { readonly heads?: readonly EntityHead[] };

const rows = lazy((): readonly EntityRow[] =>
  (table.rows as readonly StoredEntity[]).map((row) =>
    Object.assign(readRow<Omit<EntityRow, 'heads'>>(row, table.sources), { heads: row.heads ?? [] }),
  ),
);

/** Every entity of the table. */
export function entityRows(): readonly EntityRow[] {
  return rows();
}
