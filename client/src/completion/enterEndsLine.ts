import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The context key under which the manifest binds Enter. */
const CONTEXT = 'rostrum.isSuggesting';

/**
 * Lets Enter end the line while suggestions of Rostrum's are in the list; whatever else the middleware does stays. Drafts of their own
 * language have a setting for that. In Markdown and plain text the setting is the user's, for all such files and all suggestions, so
 * there the manifest binds the key for as long as this says that some of those shown are Rostrum's.
 */
export function enterEndsLine(middleware: Middleware): Middleware {
  // The key may still be set by an extension host that has ended: its state is not known at first.
  let isSuggesting: boolean | undefined;
  return {
    ...middleware,
    async provideCompletionItem(document, position, context, token, next) {
      const found = await (middleware.provideCompletionItem?.(document, position, context, token, next) ??
        next(document, position, context, token));
      const items = Array.isArray(found) ? found : found?.items;
      // A cancelled request leaves the list as it is.
      if (items && !token.isCancellationRequested && items.length > 0 !== isSuggesting) {
        isSuggesting = items.length > 0;
        await vscode.commands.executeCommand('setContext', CONTEXT, isSuggesting);
      }
      return found;
    },
  };
}
