import table from '../data/shortForms.json';

/** A document that texts call by a name once and by a short form after that. */
export interface ShortFormRow {
  /** Without a year: "A/RES/60/288". */
  readonly symbol: string;
  /** Full names, with straight apostrophes; what may stand before them ("United Nations") is left out. */
  readonly names: readonly string[];
  /** The short form with its article, in lower case but for the noun. */
  readonly short: string;
  readonly confidence: 'verified' | 'known';
  readonly source: string;
}

/** The documents that have a short form. */
export function shortFormRows(): readonly ShortFormRow[] {
  return table.rows as readonly ShortFormRow[];
}
