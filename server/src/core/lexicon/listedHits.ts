import { listedBeginning } from './listedResolutions';
import { listedWith } from './listedSearch';
import { hitOf, type ResolutionHit, type SearchWishes } from './resolutionHit';
import { yearBeside } from './searchWords';

/** Resolutions of the long tables that are found at once. */
const MOST_LISTED = 40;

/** What the long tables have under such words: what the documents name first, then the newest. */
export function listedByWords(query: string, { organ, catalogue, mentions }: SearchWishes): readonly ResolutionHit[] {
  const year = yearBeside(query);
  const rows = listedWith(query, { ...(organ && { organ }), ...(year !== undefined && { year }), most: MOST_LISTED });
  const known = new Map(rows.map((row) => [row, mentions(row.symbol)]));
  return [...rows]
    .sort((a, b) => known.get(b)! - known.get(a)!)
    .map((row) => hitOf(catalogue.resolution(row.symbol) ?? row));
}

/** What the tables have of a number of the Council. */
export function listedAs(number: string, { catalogue }: SearchWishes): Pick<ResolutionHit, 'row'> {
  const row = catalogue.listed(`S/RES/${Number(number)}`);
  return row ? { row } : {};
}

/** Resolutions of the Assembly that no row of their own has, by the first figures of session and number ("48/1", "ES-10/2") or the whole number. */
export function assemblyBeginning(
  number: string,
  bracket: string,
  { catalogue }: SearchWishes,
): readonly ResolutionHit[] {
  if (!/\/\d|^\d{3,}$/.test(number)) return [];
  const begun = number.includes('/') ? number : `${number}(${bracket}`;
  return listedBeginning(begun, MOST_LISTED)
    .filter(({ symbol }) => catalogue.resolution(symbol) === undefined)
    .map(hitOf);
}
