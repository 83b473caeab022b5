/** The scheme of the addresses by which documents of the corpus are shown: virtual documents, which cannot be edited. */
export const corpusScheme = 'rostrum-corpus';

/** Client → server: what is in the corpus. A client that has asked is told by {@link corpusChanged} when to ask again. */
export const corpusRequest = 'rostrum/corpus';

/** Server → client, to one that has asked for the corpus: it is another now or its reading has got on, or the settings were read anew. */
export const corpusChanged = 'rostrum/corpusChanged';

/** Client → server: the folders are to be read again, what was left out and what could not be read included. */
export const readCorpusNotification = 'rostrum/readCorpus';

/** A document of the corpus. */
export interface CorpusDocument {
  readonly id: string;
  /** What a list calls it. */
  readonly name: string;
  /** "concept-note", "statement" … */
  readonly kind: string;
  /** "S/RES/2396 (2017)", where one is printed at its head. */
  readonly symbol?: string;
  /** Its own date, ISO: a day, or a month or year where no more is known. */
  readonly date?: string;
  /** Its date in words: "21 December 2017", "March 2018", "2019". */
  readonly day?: string;
  /** The address by which this client can open the document. */
  readonly uri: string;
  /** How many stretches of its file are no text of it: page heads, what is struck out … */
  readonly leftOut: number;
  /** The file on the user's disk; absent for those that ship with Rostrum. */
  readonly path?: string;
}

/** A file of the user's that is not in the corpus. */
export interface CorpusProblem {
  /** The name of the file, as it can be shown. */
  readonly name: string;
  readonly path: string;
  readonly uri: string;
  /** The reason, as a clause that goes on a sentence beginning with the path: "is protected by a password". */
  readonly reason: string;
}

/** How far the reading of the user's documents is. */
export interface CorpusReadingState {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft?: number;
}

/** The answer to {@link corpusRequest}. */
export interface CorpusResult {
  readonly documents: readonly CorpusDocument[];
  readonly problems: readonly CorpusProblem[];
  /** The folders, as the settings name them. */
  readonly folders: readonly string[];
  /** Absent while nothing is being read. */
  readonly reading?: CorpusReadingState;
  /** Files that were left when the reading was cancelled. */
  readonly leftOut: number;
  /** Files read since the server started; what is kept from an earlier start is not read. */
  readonly filesRead: number;
}
