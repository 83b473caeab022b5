import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft';
import { judgeQuotation } from '../quotes/judge';
import type { Quotation } from '../quotes/quotation';
import { quotationsOf } from '../quotes/quotationsOf';
import type { Verdict } from '../quotes/verdict';

/** The quotations of a draft that have ended, with what the corpus says of them. */
export function judgedQuotations(
  draft: Draft,
  corpus: Corpus,
): readonly { readonly quotation: Quotation; readonly verdict: Verdict }[] {
  return quotationsOf(draft)
    .filter(({ isClosed }) => isClosed)
    .map((quotation) => ({ quotation, verdict: judgeQuotation(draft.text, quotation, corpus) }));
}
