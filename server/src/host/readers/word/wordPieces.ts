import { type Span } from '../../../core/text/span';

/**
 * A Word file as its XML has it: paragraphs of pieces, each with its place, so that what is found in the text can be written
 * back. Spans are UTF-16 offsets in the decoded XML of the part (`end` exclusive); nothing is left out here. What of it counts is for
 * a view to say (`finalView`).
 */
export type WordBlock = WordParagraph | Table;

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly (readonly WordBlock[])[];
  /** How the row was put in or taken out. */
  readonly revision?: RevisionKind;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The element with its tags. */
  readonly span: Span;
  readonly pieces: readonly WordPiece[];
  readonly properties: ParagraphProperties;
  /** How its mark, which parts it from the next paragraph, was put in or taken out. */
  readonly mark?: RevisionKind;
  readonly markHidden: boolean;
  /** What stands in text boxes that are tied to it. */
  readonly boxes: readonly (readonly WordBlock[])[];
  /** Whether a section ends with it. */
  readonly endsSection: boolean;
  /** Whether it belongs to a table of contents by the control it stands in. */
  readonly isContents: boolean;
}

/** Of a paragraph or of a style of paragraphs, as far as they say so themselves. */
export interface ParagraphProperties {
  style?: string;
  /** 0 the highest, 9 none. */
  outline?: number;
  /** The list it is an item of, "0" for none. */
  list?: string;
  listLevel?: number;
  pageBreakBefore?: boolean;
}

/** Of a run or of a style, as far as they say so themselves. */
export interface RunProperties {
  style?: string;
  struck?: boolean;
  doublyStruck?: boolean;
  hidden?: boolean;
  raised?: boolean;
}

export interface Run {
  readonly span: { readonly start: number; end: number };
  readonly properties: RunProperties;
}

export type RevisionKind = 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

export interface Revision {
  readonly kind: RevisionKind;
  readonly author: string;
  readonly date: string;
  /** Where its element begins. */
  readonly start: number;
}

/** A field: a code that Word works out, and what it gave last. */
export interface WordField {
  instruction: string;
  readonly outer?: WordField;
  /** Whether its code is over, and its result is being told. */
  inResult: boolean;
  /** Whether its end was found: a field without one is none. */
  isWhole: boolean;
}

/** A content control. */
export interface Control {
  lock?: string;
  /** The kind of building block: "Table of Contents". */
  gallery?: string;
  /** Whether what stands in it asks for a text and is none: "Click here to enter text." */
  isPrompt?: boolean;
  readonly outer?: Control;
}

/** A stretch of a paragraph's text with one place in the XML. */
export interface WordPiece {
  readonly kind: 'text' | 'tab' | 'break' | 'page' | 'hyphen' | 'symbol' | 'footnote' | 'endnote';
  /** What it stands for: its letters, decoded; "\t", "\n", "\f"; for a note the id of its text. */
  readonly text: string;
  /** What stands between the tags, for a text; the element, for all others. */
  readonly span: Span;
  readonly run: Run;
  readonly revision?: Revision;
  /** Innermost field whose result it belongs to. */
  readonly field?: WordField;
  /** Outermost field in whose code it stands: it is not shown. */
  readonly code?: WordField;
  readonly control?: Control;
  /** Whether a mark of a note is followed by letters of its own, and has no number. */
  readonly isCustomMark?: boolean;
}

/** A note by the id that its mark has. */
export interface Note {
  readonly id: string;
  readonly blocks: readonly WordBlock[];
}

/** A section of pages, as it names its headers and footers. */
export interface WordSection {
  /** Whether its first page has a header and footer of its own. */
  readonly hasFirstPage: boolean;
  /** How it begins: "continuous"; on a page of its own where it does not say. */
  readonly type?: string;
  readonly heads: readonly { readonly kind: 'header' | 'footer'; readonly type: string; readonly id: string }[];
}

/** What one part of a package tells in its order: the body, a header, or notes. */
export interface Story {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly Note[];
  readonly sections: readonly WordSection[];
  /** How many stretches of text lie in the package as files of another format. */
  readonly chunks: number;
}
