/**
 * What Rostrum adds to LSP, with its types: the one file that server and client share.
 */

/** The scheme of the addresses by which documents of the corpus are shown: virtual documents, which cannot be edited. */
export const corpusScheme = 'rostrum-corpus';

/** Client → server: how long the draft takes to say. */
export const speakingTimeRequest = 'rostrum/speakingTime';

/** Asks for the speaking time of one open document. */
export interface SpeakingTimeParams {
  readonly textDocument: { readonly uri: string };
}

/** The answer to {@link speakingTimeRequest}; `null` where the document is no draft. */
export interface SpeakingTimeResult {
  /** Spoken words. */
  readonly words: number;
  readonly seconds: number;
  /** Words a minute. */
  readonly pace: number;
  readonly limitSeconds: number;
  /** One sentence a person can read: which document or setting the limit is taken from. */
  readonly limitSource: string;
  /** Seconds past the limit, 0 when within it. */
  readonly overSeconds: number;
  /** Time and limit for a status bar: "2:48 / 3:00". */
  readonly label: string;
  /** The same in sentences, with words, pace, where the limit comes from and what is left. */
  readonly description: readonly string[];
}

/** Client → server: what is in the corpus. A client that has asked is told by {@link corpusChanged} when to ask again. */
export const corpusRequest = 'rostrum/corpus';

/** Server → client, to one that has asked for the corpus: it is another now, or its reading has got on. */
export const corpusChanged = 'rostrum/corpusChanged';

/** Client → server: the folders are to be read again, what was left out and what could not be read included. */
export const readCorpusNotification = 'rostrum/readCorpus';

/** A document of the corpus. */
export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  /** "concept-note", "statement" … */
  readonly kind: string;
  /** First day, ISO. */
  readonly date?: string;
  /** By which this client can open it. */
  readonly uri: string;
  /** The file on the user's disk; absent for those that ship with Rostrum. */
  readonly path?: string;
}

/** A file of the user's that is not in the corpus. */
export interface CorpusProblem {
  readonly path: string;
  readonly uri: string;
  /** Goes on a sentence that begins with the path: "is protected by a password". */
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
  /** Whether there is a disk to read folders from. */
  readonly hasDisk: boolean;
  /** Absent while nothing is being read. */
  readonly reading?: CorpusReadingState;
  /** Files that were left when the reading was cancelled. */
  readonly leftOut: number;
}
