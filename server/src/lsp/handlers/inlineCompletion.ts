import { inlineCompletionAt } from '../../core';
import { toInlineCompletion } from '../convert';
import type { Feature } from '../feature';

/** Ghost text: the single likeliest way a sentence goes on. For clients that can show it, in drafts, unless the settings say no. */
export const inlineCompletion: Feature = {
  name: 'inline completion',
  capabilities: ({ textDocument }) => (textDocument?.inlineCompletion ? { inlineCompletionProvider: true } : {}),
  register: (connection, session) => {
    connection.languages.inlineCompletion.on(
      session.answer('inline completion', [], ({ document, draft, isDraft, corpus, settings }, { position }) => {
        const { ghostText, 'completion.mode': mode } = settings;
        if (!isDraft || !ghostText) return [];
        const offset = document.offsetAt(position);
        const found = inlineCompletionAt(draft, offset, corpus, { mode });
        if (!found) return [];
        session.invocations.ghostTextGiven(document);
        return [toInlineCompletion(document, offset, found)];
      }),
    );
  },
};
