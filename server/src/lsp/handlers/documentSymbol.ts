import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outlineOf } from '../../core';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import type { Feature } from '../feature';

/** The outline of a draft. Markdown files have one from the editor already: a second beside it would only repeat it. */
export const documentSymbol: Feature = {
  name: 'documentSymbol',
  capabilities: ({ textDocument }) => ({
    // Options instead of "true" are of LSP 3.16: an older client takes them for no answer.
    documentSymbolProvider: textDocument?.documentSymbol?.labelSupport ? { label: 'UN draft' } : true,
  }),
  register: (connection, session) => {
    const nested = session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false;
    connection.onDocumentSymbol(
      session.answer<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>(
        'outline',
        null,
        ({ document, draft, isDraft }) => {
          if (!isDraft || document.languageId === 'markdown') return null;
          const items = outlineOf(draft);
          return nested
            ? items.map((item) => toDocumentSymbol(document, item))
            : items.flatMap((item) => toSymbolInformation(document, item));
        },
      ),
    );
  },
};
