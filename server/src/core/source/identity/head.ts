/** A line of the head of a document as a reader sees it, with the lines it was broken into. */
export interface HeadRow {
  readonly text: string;
  /** Heading level, 1 the highest; 0 where it is no heading. */
  readonly level: number;
  /** Whether blank space stands before it. */
  readonly isApart: boolean;
  /** Whether it is a cell of a table, and says nothing of the document. */
  readonly isCell: boolean;
}

/** What identity is read from: the top of a document, as far as its running text, and what is known of its file. */
export interface Head {
  /** The rows before the running text: masthead, title block, names. */
  readonly rows: readonly HeadRow[];
  /** The first lines of the running text. */
  readonly opening: readonly string[];
  /** The name of the file, without extension. */
  readonly name: string;
  /** Front matter between two lines "---", keys in lower case. */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** The symbol printed at the head, as `ownSymbol` tells it. */
  readonly printedSymbol?: string;
  /** The first and last thousands of characters of the file: records name the day of a meeting at the end of a text. */
  readonly beginning: string;
  readonly end: string;
}

/** Where a fact about a document was read, or that the user has set it. */
export type FactSource =
  | 'front-matter'
  | 'masthead'
  | 'number-line'
  | 'title'
  | 'text'
  | 'symbol'
  | 'file-name'
  | 'adopted'
  | 'meeting'
  | 'letter'
  | 'dateline'
  | 'distributed'
  | 'event'
  | 'by-hand';

/** A fact and where it was read. */
export interface Stated<T = string> {
  readonly value: T;
  readonly from: FactSource;
}

/** What a document is called in a list of readers, each of which may know it. The first answer counts. */
export type Reader<T> = (head: Head) => Stated<T> | undefined;

/** The answer of the first reader that has one. */
export function firstOf<T>(readers: readonly Reader<T>[], head: Head): Stated<T> | undefined {
  for (const read of readers) {
    const found = read(head);
    if (found) return found;
  }
  return undefined;
}
