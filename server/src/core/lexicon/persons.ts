import table from '../data/persons.json';
import { lazy } from '../text/lazy';
import { type NamedRow, readRow, type StoredRow } from './namedRow';
import { type Confidence } from './resolutions';

/** A month in which somebody is seen in an office. */
export interface SeenInOffice {
  /** "2023-06"; a year alone where the month is not known. */
  readonly month: string;
  /** The id of the document that ships with Rostrum and says so; absent where one of the row's other sources does. */
  readonly document?: string;
}

/** An office of a person. That nobody was seen leaving it does not mean that the person holds it today. */
export interface PersonOffice {
  readonly role: string;
  /** The id of the entity that the office leads, or is: "cted", "secretary-general". */
  readonly heads?: string;
  /** First and last month or year, "2017-06" or "2005": mostly general knowledge, where nothing attests the office. */
  readonly from?: string;
  readonly to?: string;
  /** Oldest first; empty where no month is attested. */
  readonly attested: readonly SeenInOffice[];
  readonly confidence: Confidence;
}

/** Someone named with an office. */
export interface PersonRow extends NamedRow {
  /** "H.E. Mr.", as printed. */
  readonly honorific?: string;
  /** At least one, oldest first. */
  readonly offices: readonly PersonOffice[];
}

type StoredOffice = Omit<PersonOffice, 'attested' | 'confidence'> & Partial<PersonOffice>;
type StoredPerson = StoredRow<Omit<PersonRow, 'offices'>> & { readonly offices: readonly StoredOffice[] };

const rows = lazy((): readonly PersonRow[] =>
  (table.rows as readonly StoredPerson[]).map((row) => {
    const { confidence } = row;
    const offices = row.offices.map((office) => ({ attested: [], confidence, ...office }));
    return Object.assign(readRow<Omit<PersonRow, 'offices'>>(row, table.sources), { offices });
  }),
);

/** Every person of the table. */
export function personRows(): readonly PersonRow[] {
  return rows();
}

/** The month up to which the table knows of offices, "2026-11". */
export function personsKnownUpTo(): string {
  return table.known;
}

/** The last month or year in which somebody is known to have held an office: what is attested stands above what is general knowledge. */
export function lastInOffice({ from = '', to, attested }: PersonOffice): string {
  return attested.at(-1)?.month ?? to ?? from;
}
