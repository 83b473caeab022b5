import { type Catalogue } from './catalogue';
import { type ResolutionRow } from './resolutions';

/** A resolution found by what the drafter remembers of it. */
export interface ResolutionHit {
  /** As the house prints it: "S/RES/2396 (2017)", "A/RES/60/288". */
  readonly symbol: string;
  readonly organ: ResolutionRow['organ'];
  readonly year: number;
  /** Its own row, or what the long tables have of it. Absent for a Council resolution that only the table of years knows. */
  readonly row?: ResolutionRow;
}

/** How a search is narrowed and what decides between equals. */
export interface SearchWishes {
  readonly catalogue: Catalogue;
  readonly organ?: ResolutionRow['organ'];
  /** How often the drafter's documents name a symbol: the better known comes first. */
  readonly mentions: (symbol: string) => number;
  /** Only keywords and names count, spelt as they are: where prose may go on as well. */
  readonly strict?: boolean;
  /** Whether misspelt words count even so. */
  readonly misspelt?: boolean;
}

/** A row as what was found. */
export function hitOf(row: ResolutionRow): ResolutionHit {
  return { symbol: printedSymbol(row), organ: row.organ, year: row.year, row };
}

function printedSymbol({ symbol, organ, year }: ResolutionRow): string {
  return organ === 'security-council' ? `${symbol} (${year})` : symbol;
}
