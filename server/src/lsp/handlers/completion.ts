import { type CompletionList } from 'vscode-languageserver';
import { completionItemsAt } from '../../core';
import { toCompletionItem } from '../convert';
import type { Feature } from '../feature';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** The phrase being typed, from the corpus, and the resolution being cited, from the tables. Quiet in files that are no drafts. */
export const completion: Feature = {
  name: 'completion',
  // A space keeps a multi-word phrase alive: without it the editor stops asking at the end of each word. A slash begins the
  // number of a symbol.
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', '/'] } }),
  register: (connection, session) =>
    connection.onCompletion(
      session.answer('completion', NOTHING, ({ document, draft, isDraft }, { position }, corpus) => {
        if (!isDraft) return NOTHING;
        const offset = document.offsetAt(position);
        const { completionItem } = session.client.textDocument?.completion ?? {};
        const client = { labelDetails: completionItem?.labelDetailsSupport ?? false };
        const found = completionItemsAt(draft, offset, corpus);
        const items = found.map((item, rank) => toCompletionItem(document, offset, item, rank, client));
        return { isIncomplete: true, items };
      }),
    ),
};
