import type { LeftOut } from './leftOut';

/** The text of a file, as its reader gives it. */
export interface FileText {
  /** In the plain marks that a source document is read from; a form feed stands between two pages. */
  readonly text: string;
  /** What the reader left out, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
  /** What a reader of the document should know of the file: "has tracked changes (3): read as if accepted". */
  readonly notes: readonly string[];
  /** Whether the file is laid out in pages, be it one: its words are then told from each other by how far their letters stand apart. */
  readonly isPaged?: boolean;
}

/** A text from which nothing was left out. */
export function plainText(text: string): FileText {
  return { text, leftOut: [], notes: [] };
}
