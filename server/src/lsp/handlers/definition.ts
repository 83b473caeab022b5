import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { definitionAt } from '../../core';
import { toCorpusLocation, toLocationLink } from '../convert';
import type { Feature } from '../feature';

/** The paragraph of the corpus that says most about the thing under the cursor. Answers in every file, draft or not. */
export const definition: Feature = {
  name: 'definition',
  capabilities: () => ({ definitionProvider: true }),
  register: (connection, session) => {
    const linkSupport = session.client.textDocument?.definition?.linkSupport ?? false;
    connection.onDefinition(
      session.answer<DefinitionParams, Definition | DefinitionLink[] | null>(
        'definition',
        null,
        ({ document, draft, corpus }, { position }) => {
          const found = definitionAt(draft, document.offsetAt(position), corpus);
          if (!found) return null;
          if (!linkSupport) return toCorpusLocation(found.place, corpus) ?? null;
          const link = toLocationLink(document, found, corpus);
          return link ? [link] : null;
        },
      ),
    );
  },
};
