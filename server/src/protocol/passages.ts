/** Client → server: sentences of the corpus that somebody may quote. */
export const passagesRequest = 'rostrum/passages';

/** Asks for the sentences that have these words, the last of which may be typed in part. */
export interface PassagesParams {
  readonly query: string;
}

/** A sentence of the corpus, as a list shows and a text quotes it. The answer to {@link passagesRequest} is a list of them. */
export interface PassageResult {
  /** What a list calls its document. */
  readonly name: string;
  /** In one line. */
  readonly match: string;
  /** So much of it as a list shows, around the words asked for. */
  readonly excerpt: string;
  readonly citation: string;
  readonly quotation: string;
  readonly citedQuotation: string;
}
