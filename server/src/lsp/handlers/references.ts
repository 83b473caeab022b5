import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesAt } from '../../core';
import { addressKey } from '../addressKey';
import { toCorpusLocation, toRange } from '../convert';
import type { Feature } from '../feature';

/** Every place in the open documents and in the corpus that names the thing under the cursor. */
export const references: Feature = {
  name: 'references',
  capabilities: () => ({ referencesProvider: true }),
  register: (connection, session) =>
    connection.onReferences(
      session.answer<ReferenceParams, Location[] | null>(
        'references',
        null,
        ({ document, draft, corpus, allOpen }, { position, context }) => {
          const open = allOpen();
          const found = referencesAt(draft, document.offsetAt(position), {
            open,
            corpus,
            withDefinition: context.includeDeclaration,
          });
          if (!found) return null;
          const inOpen = found.drafts.flatMap(({ document, spans }) =>
            spans.map((span): Location => ({ uri: document.uri, range: toRange(document, span) })),
          );
          // A document of the corpus that is open counts as the editor has it.
          const shown = new Set(open.map(({ document }) => addressKey(document.uri)));
          const inCorpus = found.corpus.flatMap((place) => toCorpusLocation(place, corpus) ?? []);
          return [...inOpen, ...inCorpus.filter(({ uri }) => !shown.has(addressKey(uri)))];
        },
      ),
    ),
};
