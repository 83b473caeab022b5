import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { readingPage } from '../../core';
import { corpusScheme } from '../../protocol';
import { isCorpusAddress, virtualDocumentAt } from '../ownCorpus/corpusAddress';
import type { Feature } from '../feature';

/** The documents of the corpus as virtual documents, and how each was read: the text the corpus has, never a file that an address names. */
export const textDocumentContent: Feature = {
  name: 'textDocumentContent',
  capabilities: (client) =>
    client.workspace?.textDocumentContent ? { workspace: { textDocumentContent: { schemes: [corpusScheme] } } } : {},
  register: (connection, session) => {
    session.onCorpusChanged(() => {
      if (!session.client.workspace?.textDocumentContent) return;
      for (const uri of session.documents.keys().filter(isCorpusAddress)) {
        // One that is gone stays on the screen as it was.
        connection.workspace.textDocumentContent.refresh(uri).catch(() => undefined);
      }
    });
    connection.workspace.textDocumentContent.on(async ({ uri }) => {
      const { corpus } = await session.snapshot();
      const { id, kind } = virtualDocumentAt(uri) ?? {};
      const file = id === undefined ? undefined : corpus.file(id);
      if (!file) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, `Rostrum’s corpus has no document “${id ?? uri}”`);
      }
      return { text: kind === 'reading' ? readingPage(corpus.document(file.id)!) : file.text };
    });
  },
};
