import { lazy } from '../text/lazy';
import { type ConventionRow, conventionRows } from './conventions';
import { type EntityRow, entityRows } from './entities';
import { type PersonRow, personRows } from './persons';
import { type TermRow, termRows } from './terms';

/** A row of any table of names, told apart by `kind`. */
export type CatalogueEntry =
  | { readonly kind: 'entity'; readonly row: EntityRow }
  | { readonly kind: 'person'; readonly row: PersonRow }
  | { readonly kind: 'term'; readonly row: TermRow }
  | { readonly kind: 'convention'; readonly row: ConventionRow };

export type EntryKind = CatalogueEntry['kind'];

const entries = lazy((): readonly CatalogueEntry[] => [
  ...entityRows().map((row) => ({ kind: 'entity', row }) as const),
  ...conventionRows().map((row) => ({ kind: 'convention', row }) as const),
  ...personRows().map((row) => ({ kind: 'person', row }) as const),
  ...termRows().map((row) => ({ kind: 'term', row }) as const),
]);

const byKey = lazy(() => new Map(entries().map((entry) => [entryKey(entry.kind, entry.row.id), entry])));

/** Every entity, convention, person and term, in this order: the earlier wins where two have a form in common. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  return entries();
}

export function catalogueEntry(kind: EntryKind, id: string): CatalogueEntry | undefined {
  return byKey().get(entryKey(kind, id));
}

/** What an entry is filed under: "entity cted". */
export function entryKey(kind: EntryKind, id: string): string {
  return `${kind} ${id}`;
}
