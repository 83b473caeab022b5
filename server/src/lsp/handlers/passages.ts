import { inQuotationMarks, searchPassages } from '../../core';
import { type PassageResult, type PassagesParams, passagesRequest } from '../../protocol';
import type { Feature } from '../feature';

/** The most passages given: nobody reads further down a list. */
const MOST = 40;

/** Sentences of the corpus by what the drafter remembers of them, to be quoted. */
export const passages: Feature = {
  name: 'passages',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      passagesRequest,
      session.answerAny<PassagesParams, readonly PassageResult[]>('passages', [], ({ corpus }, { query }) =>
        searchPassages(query, corpus, MOST).map(({ name, text, excerpt, citation }) => {
          const quotation = inQuotationMarks(text);
          return { name, match: text, excerpt, citation, quotation, citedQuotation: `${quotation} (${citation})` };
        }),
      ),
    ),
};
