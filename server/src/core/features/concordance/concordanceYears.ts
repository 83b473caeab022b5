import { documentYear } from '../../source/documentYear';
import type { SourceDocument } from '../../source/sourceDocument';

/** How often a phrase stands in the documents of a year, or of several. */
export interface YearCount {
  readonly from: number;
  /** The last of the years; `from` for a single one. */
  readonly to: number;
  readonly count: number;
  /** Documents of these years that have the phrase. */
  readonly documents: number;
  /** Documents of these years in the corpus: a phrase cannot stand where there is none. */
  readonly corpusDocuments: number;
}

/** Bars that a chart shows well. */
const MOST_BARS = 20;
const WIDTHS: readonly number[] = [1, 2, 5, 10, 20, 50, 100];

/**
 * The counts by year, oldest first, for the years of which the corpus has documents: a year with documents and no occurrence counts 0. With
 * too many years the list begins where the phrase does, and then takes several years together.
 */
export function yearsOf(
  documents: readonly SourceDocument[],
  counts: ReadonlyMap<string, number>,
): readonly YearCount[] {
  const dated = documents.flatMap((document) => {
    const year = documentYear(document);
    return year === undefined ? [] : [{ year, count: counts.get(document.id) ?? 0 }];
  });
  const all = barsOf(dated, 1);
  if (all.length <= MOST_BARS) return all.some(({ count }) => count > 0) ? all : [];
  const first = all.find(({ count }) => count > 0)?.from;
  if (first === undefined) return [];
  const since = dated.filter(({ year }) => year >= first);
  for (const width of WIDTHS) {
    const bars = barsOf(since, width);
    if (bars.length <= MOST_BARS) return bars;
  }
  return barsOf(since, WIDTHS.at(-1)!);
}

function barsOf(dated: readonly { readonly year: number; readonly count: number }[], width: number): YearCount[] {
  const bars = new Map<number, YearCount>();
  for (const { year, count } of dated) {
    const from = year - (year % width);
    const bar = bars.get(from) ?? { from, to: from + width - 1, count: 0, documents: 0, corpusDocuments: 0 };
    bars.set(from, {
      ...bar,
      count: bar.count + count,
      documents: bar.documents + (count > 0 ? 1 : 0),
      corpusDocuments: bar.corpusDocuments + 1,
    });
  }
  return [...bars.values()].sort((a, b) => a.from - b.from);
}
