import { isKindAlone, placeOfHead } from '../limits/limitPlace';
import { findQuantities } from '../limits/quantities';
import { roles } from '../limits/roleCues';
import { type Span } from '../text/span';
import { type ReadUnit } from './limitUnit';

/** What a cell of a table says, and where it stands. */
export interface Cell {
  readonly text: string;
  /** Clean span. */
  readonly span: Span;
}

export type TableRow = readonly Cell[];

/** Cells of a row that are read together, and their longest: a row with longer ones is a programme of paragraphs. */
const MOST_CELLS = 12;
const LONGEST_CELL = 300;
/** Characters of a cell that holds an amount and little else. */
const LONGEST_AMOUNT = 40;
/** Headings and columns under which a time is how long something is planned to last. */
export const TIMETABLE = /\b(?:run of show|agenda|programme|running order|timetable|schedule)\b/i;
const PLANNED = /^\W*(?:duration|length|minutes|time|timing|when|start|end)\W*$/i;
/** "Time (min)", "Words": a column whose cells are numbers alone. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['seconds', /\bsec(?:ond)?s?\b/i],
  ['words', /\bwords?\b/i],
  ['pages', /\bpages?\b/i],
  ['minutes', /\bmin(?:ute)?s?\b/i],
];
const NUMBER_ALONE = /^\d{1,4}(?:[.,]\d{1,2}|:\d{2})?$/;

/** The unit that a head says the numbers under it are of. */
export function unitIn(head: string): string | undefined {
  return UNITS.find(([, pattern]) => pattern.test(head))?.[0];
}

/** Whether every cell of a row is short enough to be read with the others. */
export function isTableRow(row: TableRow): boolean {
  return row.length > 1 && row.length <= MOST_CELLS && row.every(({ text }) => text.length < LONGEST_CELL);
}

/**
 * Rows of a table as sentences: the first cell says for whom, a later one how long; where there are several amounts in a row, the head of the
 * column says where, or for whom. `undefined` for a row whose cells are paragraphs of their own. `heading` is what stands above the table.
 */
export function tableUnits(rows: readonly TableRow[], heading: string): readonly (readonly ReadUnit[] | undefined)[] {
  const [first = []] = rows;
  const head = first.length > 1 && first.every((cell) => findQuantities(cell.text).length === 0) ? first : undefined;
  const isPlanned =
    TIMETABLE.test(heading) || first.some((cell) => PLANNED.test(cell.text) && unitIn(heading) === undefined);
  return rows.map((row): readonly ReadUnit[] | undefined => {
    if (row === head) return [];
    if (!isTableRow(row)) return undefined;
    // The corner of a table is often empty, and no cell then.
    const shift = head?.length === row.length - 1 ? 1 : 0;
    const above = row.map((_, at) => head?.[at - shift]?.text ?? '');
    const cells = row.map(({ text }, at) => {
      const own = text.trim().replaceAll(';', ',');
      const unit = NUMBER_ALONE.test(own) ? unitIn(above[at]!) : undefined;
      return unit === undefined ? own : `${own} ${unit}`;
    });
    const amounts = cells.flatMap((cell, at) => (findQuantities(cell).length > 0 ? [at] : []));
    if (amounts.length === 0) return [];
    if (amounts.some((at) => cells[at]!.length > LONGEST_AMOUNT)) return undefined;
    const span = { start: row[0]!.span.start, end: row.at(-1)!.span.end };
    const labels = cells.slice(0, amounts[0]);
    if (amounts.length < 2 || head === undefined) {
      const text = cells.map((cell) => (isKindAlone(cell) ? `${cell} session` : cell)).join(': ');
      return [{ text, span, heading, isInTimetable: isPlanned }];
    }
    return amounts.flatMap((at) => {
      const column = above[at]!;
      if (PLANNED.test(column) && isPlanned && amounts.length > 2) return [];
      const label = labels.join(', ');
      const isOfColumn = roles.test(column) && (!roles.test(label) || placeOfHead(label) !== undefined);
      const place = placeOfHead(isOfColumn ? label : column);
      return [
        {
          text: `${isOfColumn ? column : label}: ${cells[at]!}`,
          span,
          heading: [heading, isOfColumn ? label : column].filter((part) => part !== '').join('. '),
          isInTimetable: false,
          ...(place && { place }),
        },
      ];
    });
  });
}
