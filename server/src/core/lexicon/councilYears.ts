import table from '../data/scYears.json';
import { lazy } from '../text/lazy';

/** The resolutions of one year of the Security Council: it numbers them through, so a year is a range. */
export interface CouncilYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** ISO dates of the first and the last resolution of the year. */
  readonly firstDate: string;
  readonly lastDate: string;
  readonly confidence: string;
  /** Indices into the table's sources. */
  readonly sources: readonly number[];
  readonly note?: string;
}

const rows = lazy((): readonly CouncilYear[] => table.rows);

/** The years of the table, oldest first; ranges follow each other without a gap. */
export function councilYears(): readonly CouncilYear[] {
  return rows();
}

/** What the table rests on. */
export function councilYearSources(): readonly string[] {
  return table.sources;
}

/** The day of which the tables of resolutions are, ISO. */
export function tablesAsOf(): string {
  return table.asOf;
}

/** About as many resolutions as the Council adopts in ten years. */
const TEN_YEARS = 500;
/** About as many as the Council adopts in one. */
const A_YEAR = 50;

/** Whether a number is later than the table: a resolution that the Council may have adopted since. */
export function isLaterThanCouncilTable(number: number): boolean {
  const { last } = lastCouncilYear();
  return number > last && number < last + TEN_YEARS;
}

/** The year in which the Security Council adopted resolution `number`; undefined for a number outside the table. */
export function councilYearOf(number: number): number | undefined {
  return councilYearWith(number)?.year;
}

/** The row of the year in which the Security Council adopted resolution `number`; undefined for a number outside the table. */
export function councilYearWith(number: number): CouncilYear | undefined {
  const years = rows();
  let low = 0;
  let high = years.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = years[middle]!;
    if (number < row.first) high = middle - 1;
    else if (number > row.last) low = middle + 1;
    else return row;
  }
  return undefined;
}

/** The last year of the table, with the last number Rostrum knows the Security Council to have adopted. */
export function lastCouncilYear(): CouncilYear {
  return rows().at(-1)!;
}

/** Whether resolution `number` is from a year at most `distance` away from `year`; also for the years after the table. */
export function isCouncilYearNear(number: number, year: number, distance: number): boolean {
  const known = councilYearOf(number);
  if (known !== undefined) return Math.abs(known - year) <= distance;
  const last = lastCouncilYear();
  return isLaterThanCouncilTable(number) && Math.abs(last.year + (number - last.last) / A_YEAR - year) <= distance;
}
