/** Client → server: what a document of the corpus is taken for, and what of that can be set by hand. `null` where there is no such document. */
export const documentReadingRequest = 'rostrum/documentReading';

/** Client → server: the user says what a document is. It is kept beside the documents of its folder, and counts from then on. */
export const correctDocumentRequest = 'rostrum/correctDocument';

export interface DocumentReadingParams {
  /** Id of the document, as {@link CorpusDocument} gives it. */
  readonly id: string;
}

/** A fact of a document that can be set by hand. */
export interface ReadFact {
  readonly key: string;
  readonly label: string;
  /** As it is in force; absent where nothing is known. */
  readonly value?: string;
  /** How a value is written. */
  readonly form: string;
  /** The only values there are, where there are few. */
  readonly choices?: readonly string[];
}

export interface DocumentReadingResult {
  /** What a list calls it. */
  readonly name: string;
  readonly facts: readonly ReadFact[];
  /** The address of a page that shows what was read, where the client can open one. */
  readonly page?: string;
}

export interface CorrectDocumentParams extends DocumentReadingParams {
  readonly key: string;
  /** Absent: what was read counts again. */
  readonly value?: string;
}

export interface CorrectDocumentResult {
  /** Why it cannot be kept, in a sentence; absent where it is. */
  readonly problem?: string;
}
