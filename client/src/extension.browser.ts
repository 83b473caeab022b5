import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type RostrumExports } from './activate';

/** Entry point in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<RostrumExports> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  return activateWith(context, (options) => new LanguageClient('rostrum', 'Rostrum', new Worker(script), options));
}
