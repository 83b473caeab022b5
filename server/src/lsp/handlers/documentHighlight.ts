import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlightsAt } from '../../core';
import { toRange } from '../convert';
import type { Feature } from '../feature';

/** Every mention in the document of the thing under the cursor, in any form. */
export const documentHighlight: Feature = {
  name: 'documentHighlight',
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (connection, session) =>
    connection.onDocumentHighlight(
      session.answer<DocumentHighlightParams, DocumentHighlight[] | null>(
        'document highlights',
        null,
        ({ document, draft }, { position }) => {
          const spans = highlightsAt(draft, document.offsetAt(position));
          // Without an answer of ours the editor highlights the word under the cursor by itself.
          if (spans.length === 0) return null;
          return spans.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
        },
      ),
    ),
};
