import { remembered } from '../text/memory';
import { type Catalogue } from './catalogue';
import { lastInOffice, type PersonOffice, type PersonRow, personsKnownUpTo } from './persons';

/** Somebody who led an entity. */
export interface EntityHead {
  readonly person: PersonRow;
  readonly office: PersonOffice;
}

/** A head last known in office longer ago is history. */
const YEARS_OF_NEWS = 3;

/** Whom a catalogue knows to have led an entity, by its id; who held office last comes first. */
export function entityHeads(catalogue: Catalogue, entity: string): readonly EntityHead[] {
  return headsIn(catalogue).get(entity) ?? [];
}

/** Whether somebody was last known in office more than three years before the table of persons ends. */
export function isLongAgo(office: PersonOffice): boolean {
  const [year = '', month = '12'] = personsKnownUpTo().split('-');
  return lastInOffice(office) < `${Number(year) - YEARS_OF_NEWS}-${month}`;
}

const headsIn = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly EntityHead[]> => {
  const heads = new Map<string, EntityHead[]>();
  for (const { kind, row } of catalogue.entries) {
    if (kind !== 'person') continue;
    for (const office of row.offices) {
      if (office.heads === undefined) continue;
      const known = heads.get(office.heads);
      if (known) known.push({ person: row, office });
      else heads.set(office.heads, [{ person: row, office }]);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => order(b).localeCompare(order(a)));
  return heads;
});

/** By the last month in office, then by the first: who came later was there to the last as well. */
function order({ office }: EntityHead): string {
  return `${lastInOffice(office)} ${office.from ?? office.attested[0]?.month ?? ''}`;
}
