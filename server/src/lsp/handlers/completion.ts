import { type CompletionList } from 'vscode-languageserver';
import { completionItemsAt } from '../../core';
import { spaceTakenCommand } from '../../protocol';
import { toCompletionItems } from '../convert';
import type { Feature } from '../feature';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/**
 * The completions of a draft: phrases from the corpus, resolutions and names from the tables, front matter from both. Quiet in files that
 * are no drafts.
 */
export const completion: Feature = {
  name: 'completion',
  // A space keeps a multi-word phrase alive: without it the editor stops asking at the end of each word. A slash begins the
  // number of a symbol.
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', '/'] } }),
  register: (connection, session) => {
    return connection.onCompletion(
      session.answer('completion', NOTHING, (snapshot, { position, context: asked }) => {
        const { document, draft, isDraft, corpus, settings, context } = snapshot;
        if (!isDraft) return NOTHING;
        const offset = document.offsetAt(position);
        const { completionItem } = session.client.textDocument?.completion ?? {};
        const client = {
          labelDetails: completionItem?.labelDetailsSupport ?? false,
          insertReplace: completionItem?.insertReplaceSupport ?? false,
          takesSpacesBack: session.commands.has(spaceTakenCommand),
          startsAtWord: session.clientName === 'Neovim',
        };
        const invoked = session.invocations.isInvoked(document, asked);
        const found = completionItemsAt(draft, offset, corpus, {
          invoked,
          mode: settings['completion.mode'],
          wishes: context.wishes,
        });
        return { isIncomplete: true, items: toCompletionItems(document, offset, found, client) };
      }),
    );
  },
};
