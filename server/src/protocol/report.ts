/** Client → server: the cite-check report of a draft, as `rostrum report` writes it. */
export const reportRequest = 'rostrum/report';

/** Asks for the report of an open document. */
export interface ReportParams {
  readonly textDocument: { readonly uri: string };
}

/** The answer to {@link reportRequest}; `null` where the document is no draft, or the server does not have it. */
export interface ReportResult {
  /** The title of the draft. */
  readonly title: string;
  /** A page that stands by itself: it fetches nothing and runs nothing. */
  readonly html: string;
}
