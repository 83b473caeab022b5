import { lazy } from '../text/lazy';
import { type Remembering, withMemory } from '../text/memory';
import { type AgreedPhrase, agreedPhrases, minedPhrases } from './agreedPhrases';
import { type ConventionRow, conventionRows } from './conventions';
import { type EntityRow, entityRows } from './entities';
import { listedResolution } from './listedResolutions';
import { type PersonRow, personRows } from './persons';
import { type ResolutionRow, resolutionRows } from './resolutions';
import { type TermRow, termRows } from './terms';

/** A row of any table of names, told apart by `kind`. */
export type CatalogueEntry =
  | { readonly kind: 'entity'; readonly row: EntityRow }
  | { readonly kind: 'person'; readonly row: PersonRow }
  | { readonly kind: 'term'; readonly row: TermRow }
  | { readonly kind: 'convention'; readonly row: ConventionRow };

export type EntryKind = CatalogueEntry['kind'];

/** What Rostrum knows by itself of resolutions and of whom and what texts name. Immutable; read when first asked for. */
export interface Catalogue extends Remembering {
  /** Those that have a row of their own, on terrorism and next to it: the Council's in order, then the Assembly's. */
  readonly resolutions: readonly ResolutionRow[];
  /** The row of a symbol with or without its year: "S/RES/2396 (2017)", "S/RES/2396", "A/RES/60/288". */
  resolution(symbol: string): ResolutionRow | undefined;
  /** The same, or else what the long tables have of it: day, meeting, title or subject. */
  listed(symbol: string): ResolutionRow | undefined;
  /** Every entity, convention, person and term: the earlier wins where two have a form in common. */
  readonly entries: readonly CatalogueEntry[];
  entry(kind: EntryKind, id: string): CatalogueEntry | undefined;
  /** The phrases of agreed language, and what drafters write instead. */
  readonly phrases: readonly AgreedPhrase[];
}

/** The rows that ship with Rostrum. */
export const shippedCatalogue: Catalogue = catalogueOf(
  resolutionRows,
  () => [
    ...entityRows().map((row) => ({ kind: 'entity', row }) as const),
    ...conventionRows().map((row) => ({ kind: 'convention', row }) as const),
    ...personRows().map((row) => ({ kind: 'person', row }) as const),
    ...termRows().map((row) => ({ kind: 'term', row }) as const),
  ],
  () => [...agreedPhrases(), ...minedPhrases()],
);

/** A catalogue of rows, each list asked for at most once. */
export function catalogueOf(
  readResolutions: () => readonly ResolutionRow[],
  readEntries: () => readonly CatalogueEntry[],
  readPhrases: () => readonly AgreedPhrase[],
): Catalogue {
  const resolutions = lazy(readResolutions);
  const bySymbol = lazy(() => new Map(resolutions().map((row) => [row.symbol, row])));
  const entries = lazy(readEntries);
  const phrases = lazy(readPhrases);
  const byKind = lazy(() => {
    const tables = new Map<EntryKind, Map<string, CatalogueEntry>>();
    for (const entry of entries()) {
      const table = tables.get(entry.kind);
      if (table) table.set(entry.row.id, entry);
      else tables.set(entry.kind, new Map([[entry.row.id, entry]]));
    }
    return tables;
  });
  const rowOf = (symbol: string): ResolutionRow | undefined => bySymbol().get(symbol.replace(/ ?\(\d{4}\)$/, ''));
  const catalogue = withMemory<Catalogue>({
    get resolutions() {
      return resolutions();
    },
    resolution: rowOf,
    listed: (symbol) => rowOf(symbol) ?? listedResolution(symbol),
    get entries() {
      return entries();
    },
    entry: (kind, id) => byKind().get(kind)?.get(id),
    get phrases() {
      return phrases();
    },
  });
  return Object.freeze(catalogue);
}

/** What an entry is filed under: "entity cted". */
export function entryKey(kind: EntryKind, id: string): string {
  return `${kind} ${id}`;
}
