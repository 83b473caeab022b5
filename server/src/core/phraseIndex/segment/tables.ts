import type { Remembering } from '../../text/memory';

/** The end of a block or sentence, before the first word of the next; no word has this id. */
export const BREAK = 0;

/** The sections of a segment, in the order of its file. All are views of one buffer; none is ever written to. */
export interface SegmentTables {
  /** Word ids of all sources one after another, a break before each sentence and at the end. */
  readonly words: Int32Array;
  /** Where each word starts in its source's text. */
  readonly starts: Uint32Array;
  /** Positions of words, sorted by what follows from there to the next break. */
  readonly suffixes: Uint32Array;
  /** The first words of some of them, see `headsOf`. */
  readonly heads: Int32Array;
  /** The position after each source's last; the first source begins at 0. */
  readonly sourceEnds: Uint32Array;
  /** What each source was read from, see `SegmentSource.digest`. */
  readonly digests: Uint32Array;
  /** Where the keys of the words and the ids of the sources end in `wordChars` and `sourceChars`. The first word is the break. */
  readonly wordEnds: Uint32Array;
  readonly sourceNameEnds: Uint32Array;
  /** For each word id the rank after the last place of that word in `suffixes`. */
  readonly wordRankEnds: Uint32Array;
  /** Position and length of words that are too long for `lengths`, by position. */
  readonly longWords: Uint32Array;
  /** Phrases so frequent that their next words are kept: first rank, words, and where they end in `followers`. */
  readonly frequent: Uint32Array;
  /** The ids of the words that follow each of them, with where their places end, see `keptFollowers`. */
  readonly followers: Uint32Array;
  /** UTF-16: core has no encoder, and comparing needs none. */
  readonly wordChars: Uint16Array;
  readonly sourceChars: Uint16Array;
  /** Length of each word in its text, 255 for those in `longWords`. */
  readonly lengths: Uint8Array;
  /** Words each suffix shares with the one before it, up to 255. */
  readonly shared: Uint8Array;
}

/** The tables of a segment as they are in its bytes; what goes through them all once is remembered by them. */
export interface PackedTables extends SegmentTables, Remembering {}

type Section = Int32ArrayConstructor | Uint32ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;

/** What each section is made of, in the order of the file. */
export const sections = {
  words: Int32Array,
  starts: Uint32Array,
  suffixes: Uint32Array,
  heads: Int32Array,
  sourceEnds: Uint32Array,
  digests: Uint32Array,
  wordEnds: Uint32Array,
  sourceNameEnds: Uint32Array,
  wordRankEnds: Uint32Array,
  longWords: Uint32Array,
  frequent: Uint32Array,
  followers: Uint32Array,
  wordChars: Uint16Array,
  sourceChars: Uint16Array,
  lengths: Uint8Array,
  shared: Uint8Array,
} as const satisfies Record<keyof SegmentTables, Section>;

export const sectionNames = Object.keys(sections) as (keyof SegmentTables)[];
