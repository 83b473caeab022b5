import type { DraftEdit, TextRange } from './places';

/** Client → server: whether what is pasted into an open draft stands in the corpus, to be quoted from there. */
export const pastedQuotationRequest = 'rostrum/pastedQuotation';

/** Asks how pasted text would be quoted. */
export interface PastedQuotationParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected; the quotation takes its place. */
  readonly range: TextRange;
  /** What is pasted. */
  readonly text: string;
}

/** The answer to {@link pastedQuotationRequest}; `null` where it is no draft, or the words do not stand in the corpus as they are. */
export interface PastedQuotationResult {
  /** "Quote it from A/RES/72/284, para. 5". */
  readonly title: string;
  /** The edits, that of the selection first. */
  readonly edits: readonly DraftEdit[];
}
