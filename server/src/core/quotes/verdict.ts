import type { Span } from '../text/span';
import type { NormalisationId } from './normalisations';

/**
 * What became of a quotation that was held against the documents of the corpus, from best to worst:
 *
 * - `verbatim`: word for word and mark for mark
 * - `normalised`: the same words; what else differs is named
 * - `consistent`: with omissions or brackets, and what stands agrees
 * - `meaning`: with omissions or brackets that may change what is said
 * - `differs`: close to a passage, but not its words
 * - `elsewhere`: its words stand in the corpus, but not in the source that the draft names
 * - `absent`: the source that the draft names, or the one speech it can mean, is in the corpus in full, and has no such words
 * - `not-found`: no passage of the corpus is close to it
 */
export type VerdictKind =
  'verbatim' | 'normalised' | 'consistent' | 'meaning' | 'differs' | 'elsewhere' | 'absent' | 'not-found';

/**
 * What a passage's document is to the source that the draft names: that source; another one that cites it there; anything, where
 * the draft names none; or neither.
 */
export type Relation = 'named' | 'quoting' | 'unnamed' | 'other';

/** The passage of the corpus that a quotation was held against. */
export interface Passage {
  /** Id of its document. */
  readonly document: string;
  /** Raw span in the document, from its first word to its last. */
  readonly span: Span;
  /** As printed there, white space single. */
  readonly text: string;
  readonly relation: Relation;
  /** Whether the words are the document's own there; false where it quotes them itself. */
  readonly isPrimary: boolean;
  /** How a text cites it: "S/RES/2396 (2017), para. 5". */
  readonly citation: string;
  /** The source as a message has room for it: "2021-conference-concept-note, para. 21" of a document without a symbol. */
  readonly label: string;
}

/** A stretch where a quotation and its passage part. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'dropped';
  /** In the draft: what stands there, or, for what is dropped, the end of the word before it. */
  readonly span: Span;
  /** As the draft has it; "" where words are dropped. */
  readonly written: string;
  /** As the passage has it; "" where words are added. */
  readonly printed: string;
}

/** What is known of a quotation. It never claims more than was compared. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Clauses without a full stop, for a reader: what was found, and why it is no better. */
  readonly reasons: readonly string[];
  /** What was left out of account. */
  readonly normalisations: readonly NormalisationId[];
  /** Absent where nothing is close. Where the named source lacks the words, its nearest passage. */
  readonly passage?: Passage;
  /** The passage of another document that has the very words, where they differ from the named source. */
  readonly elsewhere?: Passage;
  /** In text order. */
  readonly differences: readonly Difference[];
  /**
   * Of words that differ from a passage whose document no attribution names: what ties the two. The sentence names the document or who speaks
   * in it (`words around`), or so much is the same that it is no chance (`likeness`).
   */
  readonly tie?: 'words around' | 'likeness';
  /** Of words that stand `elsewhere`: the document or speaker that the sentence names, where no attribution does. */
  readonly instead?: string;
  /** Of words that nothing but who speaks, where and when, ties to a speech that lacks them: which speech, and whether its day is named. */
  readonly lacking?: { readonly label: string; readonly isDated: boolean };
  /** Whether the source that the draft names is in the corpus; absent where it names none. */
  readonly hasSource?: boolean;
  /** Whether the source that the draft names was seen not to have these words: it is in the corpus in full. */
  readonly isAbsent?: true;
}
