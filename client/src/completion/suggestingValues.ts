import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Has VS Code open the list of values as soon as a key of the front matter has been taken; whatever else the middleware does stays. */
export function suggestingValues(middleware: Middleware): Middleware {
  return {
    ...middleware,
    async provideCompletionItem(document, position, context, token, next) {
      const found = await (middleware.provideCompletionItem?.(document, position, context, token, next) ??
        next(document, position, context, token));
      for (const item of (Array.isArray(found) ? found : found?.items) ?? []) {
        // No other list of Rostrum's has properties in it.
        if (item.kind === vscode.CompletionItemKind.Property)
          item.command = { title: '', command: 'editor.action.triggerSuggest' };
      }
      return found;
    },
  };
}
