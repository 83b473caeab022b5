import type { Span } from '../text/span';

/** Where a draft says that a quotation is from. */
export interface Attribution {
  /** The words that say so, in the draft: "In its resolution 2341 (2017), the Security Council", "(A/RES/75/291, para. 10)". */
  readonly span: Span;
  /**
   * The symbol named, as the tables know it: "S/RES/2341 (2017)", "A/72/840". A document without a symbol has its description,
   * "concept note (2021)". Absent where only a person or body is named.
   */
  readonly symbol?: string;
  /** The number of the paragraph that is printed with it: "10". */
  readonly paragraph?: string;
  /** The body or person named, as written: "the Security Council", "the Secretary-General". */
  readonly name?: string;
  /** Symbols of other documents that the words around name as well, from which the quotation may be as well. */
  readonly others?: readonly string[];
  /** Whether the words around leave open that something else is quoted: a treaty, a saying, what somebody said. */
  readonly isOpen?: true;
}

/** What the author says around a quotation, in its sentence. */
export interface QuotingWords {
  /** Words with a capital, years and "concept note", one after the other. */
  readonly names: string;
  /** Symbols or descriptions of the documents named there, whether or not the words say that they are quoted. */
  readonly symbols: readonly string[];
  /** The paragraph that is named with the only one of them. */
  readonly paragraph?: string;
  /** Whether what is quoted is denied: "must not be “prosecuted …”". */
  readonly negates?: true;
  /** The author's words in the sentence, where somebody is said to speak there. */
  readonly saying?: string;
  /** Whether the sentence speaks of a treaty, a saying, a title, or of what is not said. */
  readonly isOpen?: true;
}

/** A quotation in a draft. Spans are offsets into the draft's text. */
export interface Quotation {
  /** With its marks; the whole block, where that is a quotation. */
  readonly span: Span;
  /** What is quoted, without the marks around it; several where it runs over paragraphs, each of which opens with a mark. */
  readonly pieces: readonly Span[];
  readonly kind: 'marks' | 'block';
  /** Whether its last mark is there. A block is closed by the line that ends it. */
  readonly isClosed: boolean;
  readonly attribution?: Attribution;
  readonly quoting?: QuotingWords;
}
