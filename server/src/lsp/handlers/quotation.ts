import { quotationEdits } from '../../core';
import { type DraftEdit, type QuotationParams, quotationRequest } from '../../protocol';
import { toRange, toSpan } from '../convert';
import type { Feature } from '../feature';

/** How words of the corpus are quoted in a draft: for what is inserted or dragged from the view of a phrase's places. */
export const quotation: Feature = {
  name: 'quotation',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      quotationRequest,
      session.answer<QuotationParams, readonly DraftEdit[] | null>(
        'quotation',
        null,
        ({ document, draft }, { ranges, ...quoted }) =>
          ranges
            .flatMap((range) => quotationEdits(draft.text, toSpan(document, range), quoted))
            .map(({ span, newText }) => ({ range: toRange(document, span), newText })),
      ),
    ),
};
