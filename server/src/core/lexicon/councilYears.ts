import table from '../data/scYears.json';

/** The resolutions of one year of the Security Council: it numbers them through, so a year is a range. */
export interface CouncilYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** The years of the table, oldest first; ranges follow each other without a gap (a test checks every row). */
export function councilYears(): readonly CouncilYear[] {
  return table.rows;
}

/** The year in which the Security Council adopted resolution `number`; undefined for a number outside the table. */
export function councilYearOf(number: number): number | undefined {
  const { rows } = table;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle]!;
    if (number < row.first) high = middle - 1;
    else if (number > row.last) low = middle + 1;
    else return row.year;
  }
  return undefined;
}

/** Whether resolution `number` is from a year at most `distance` away from `year`; also for the years after the table. */
export function isCouncilYearNear(number: number, year: number, distance: number): boolean {
  const known = councilYearOf(number);
  if (known !== undefined) return Math.abs(known - year) <= distance;
  const last = table.rows[table.rows.length - 1]!;
  // The Council adopts about fifty a year.
  return (
    number > last.last && number - last.last < 500 && Math.abs(last.year + (number - last.last) / 50 - year) <= distance
  );
}
