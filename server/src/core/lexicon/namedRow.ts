import { type Confidence } from './resolutions';

/** What every row of the tables of names has. */
export interface NamedRow {
  /** Unique within its table, and stable: "cted", "pillar-iv". */
  readonly id: string;
  /** The official name in full, spelled and capitalised as the house does. */
  readonly name: string;
  readonly acronym?: string;
  /** The form the house writes in running text, where that is neither name nor acronym: "ISIL (Da’esh)". */
  readonly preferred?: string;
  /** Other forms people write, each good in its place. */
  readonly variants: readonly string[];
  /** Forms the house does not write. */
  readonly avoid: readonly string[];
  /**
   * Forms that mean other things too, each with the words (lower case) of which one must stand in the same paragraph:
   * "API" among passengers is not that of a programmer. For a form with an article ("the Compact") another form of the row
   * earlier in the text does as well.
   */
  readonly inContext: Readonly<Record<string, readonly string[]>>;
  /** How sure the name is, and every other field that the note does not exempt; it never covers `about`. */
  readonly confidence: Confidence;
  /** Where the facts come from, in words. */
  readonly sources: readonly string[];
  /** The drafter's own file that the row's account of the thing is from; absent where it is Rostrum's. */
  readonly aboutSource?: string;
  /** Where sources disagree, or which part of the row is not verified. */
  readonly note?: string;
}

/** A row as the tables store it: empty lists are left out, sources are indices. */
export type StoredRow<Row extends NamedRow> = Omit<Row, 'variants' | 'avoid' | 'inContext' | 'sources'> & {
  readonly variants?: readonly string[];
  readonly avoid?: readonly string[];
  readonly inContext?: NamedRow['inContext'];
  readonly sources: readonly number[];
};

/** A stored row with what it left out. */
export function readRow<Row extends NamedRow>(row: StoredRow<Row>, sources: readonly string[]): Row {
  const { variants = [], avoid = [], inContext = {} } = row;
  // Faster than a spread, on the way to the first answer.
  return Object.assign({}, row as unknown as Row, {
    variants,
    avoid,
    inContext,
    sources: row.sources.map((at) => sources[at] ?? ''),
  });
}
