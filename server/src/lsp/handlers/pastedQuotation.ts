import { pastedQuotation as asQuotation } from '../../core';
import { type PastedQuotationParams, pastedQuotationRequest, type PastedQuotationResult } from '../../protocol';
import { toRange, toSpan } from '../convert';
import type { Feature } from '../feature';

/** Offers to quote what is pasted into a draft and stands in the corpus. */
export const pastedQuotation: Feature = {
  name: 'pastedQuotation',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      pastedQuotationRequest,
      session.answer<PastedQuotationParams, PastedQuotationResult | null>(
        'pasted quotation',
        null,
        ({ document, draft, isDraft, corpus }, { range, text }) => {
          const found = isDraft && asQuotation(draft.text, toSpan(document, range), text, corpus);
          if (!found) return null;
          const edits = found.edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
          return { title: found.title, edits };
        },
      ),
    ),
};
