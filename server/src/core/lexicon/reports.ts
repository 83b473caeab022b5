import table from '../data/reports.json';
import { lazy } from '../text/lazy';
import { type Confidence } from './resolutions';

/** A report or other document of the field: one of a series, a guide, a statement by the President of the Council. */
export interface ReportRow {
  /** "ISIL report", "Global survey". */
  readonly series: string;
  /** Which of its series it is, from 1. */
  readonly ordinal?: number;
  /** As sources print it: "S/2016/92", "A/57/273-S/2002/875", "74/556" of a decision; absent where it has none or none was found. */
  readonly symbol?: string;
  readonly title: string;
  /** Its day, month or year, ISO. */
  readonly date?: string;
  /** Of symbol, title and date, less what `note` takes back. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

const rows = lazy((): readonly ReportRow[] =>
  table.rows.map((row) => ({
    ...(row as Omit<ReportRow, 'sources'>),
    sources: row.sources.map((at) => table.sources[at] ?? ''),
  })),
);

const bySymbol = lazy(() => new Map(rows().flatMap((row) => symbolsOf(row).map((symbol) => [symbol, row] as const))));

/** The reports of the table, series by series. */
export function reportRows(): readonly ReportRow[] {
  return rows();
}

/** The report with a symbol, as citations are resolved to: "S/2016/92", "A/DEC/74/556"; one with two symbols by either. */
export function reportWith(symbol: string): ReportRow | undefined {
  return bySymbol().get(symbol);
}

/** The symbols by which citations find a row. */
export function symbolsOf({ symbol, series }: ReportRow): readonly string[] {
  if (symbol === undefined) return [];
  if (series === 'Assembly decision') return [`A/DEC/${symbol}`];
  return [...new Set([symbol, ...symbol.split(/-(?=[AS]\/)/)])];
}
