import type { TextRange } from './places';

/** Client → server: how words of the corpus are quoted at places of an open document. */
export const quotationRequest = 'rostrum/quotation';

/** Asks for edits that quote words. The answer is a list of `DraftEdit`; `null` where the server does not have the document. */
export interface QuotationParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected; the quotation takes its place. */
  readonly ranges: readonly TextRange[];
  /** The words as printed. */
  readonly match: string;
  /** What the quotation is cited by, where it is to be. */
  readonly citation?: string;
}
