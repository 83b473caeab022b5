import table from '../data/resolutionSeries.json';
import { lazy } from '../text/lazy';
import { type Catalogue } from './catalogue';
import { type Confidence, type ResolutionRow } from './resolutions';

/** Resolutions that carry one thing on: a mandate and its extensions, the Strategy and its reviews. */
export interface ResolutionSeries {
  /** "Mandate of CTED". */
  readonly name: string;
  /** Without years, oldest first. Those Rostrum knows of: between two of them there may be others. */
  readonly symbols: readonly string[];
  /** Of their belonging together, not of the resolutions themselves. */
  readonly confidence: Confidence;
  /** Where the facts come from, in words. */
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A series of the table. */
export interface SeriesRow extends ResolutionSeries {
  readonly id: string;
  /** Id of the entity whose mandate or measures are carried on. */
  readonly entity: string;
}

const rows = lazy((): readonly SeriesRow[] =>
  table.rows.map((row) => ({
    ...row,
    confidence: row.confidence as Confidence,
    sources: row.sources.map((at) => table.sources[at] ?? ''),
  })),
);

/** Every series of the table. */
export function seriesRows(): readonly SeriesRow[] {
  return rows();
}

/** The series a resolution belongs to; the reviews of the Strategy are read out of `resolutions`. */
export function seriesOf(
  { symbol, strategyReview }: ResolutionRow,
  resolutions: readonly ResolutionRow[],
): ResolutionSeries | undefined {
  if (strategyReview !== undefined) return reviewSeries(resolutions);
  return rows().find(({ symbols }) => symbols.includes(symbol));
}

/** The rows of a series' resolutions. */
export function membersOf({ symbols }: ResolutionSeries, catalogue: Catalogue): readonly ResolutionRow[] {
  return symbols.flatMap((symbol) => catalogue.resolution(symbol) ?? []);
}

function reviewSeries(resolutions: readonly ResolutionRow[]): ResolutionSeries {
  const reviews = resolutions
    .filter(({ strategyReview }) => strategyReview !== undefined)
    .sort((a, b) => a.strategyReview! - b.strategyReview!);
  return {
    name: 'The Strategy and its reviews',
    symbols: reviews.map(({ symbol }) => symbol),
    confidence: 'verified',
    sources: ['Rostrum’s table of Assembly resolutions, where each review has its own source'],
  };
}
