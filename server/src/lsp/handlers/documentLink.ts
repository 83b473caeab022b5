import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { linksOf } from '../../core';
import { toDocumentLink } from '../convert';
import type { Feature } from '../feature';

/** Citations lead to the official page of what they cite. The links of Markdown are the editor's. */
export const documentLink: Feature = {
  name: 'documentLink',
  capabilities: () => ({ documentLinkProvider: {} }),
  register: (connection, session) => {
    const client = { tooltips: session.client.textDocument?.documentLink?.tooltipSupport ?? false };
    connection.onDocumentLinks(
      session.answer<DocumentLinkParams, DocumentLink[] | null>('document links', null, ({ document, draft }) =>
        linksOf(draft).map((link) => toDocumentLink(document, link, client)),
      ),
    );
  },
};
