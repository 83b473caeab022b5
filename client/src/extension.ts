import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type RostrumExports } from './activate';
import { FilesOnDisk } from './session/noteFiles';

/** Entry point on the desktop and on a remote machine: the server is a Node process. */
export function activate(context: vscode.ExtensionContext): Promise<RostrumExports> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateWith(
    context,
    (options) =>
      new LanguageClient(
        'rostrum',
        'Rostrum',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
        },
        options,
      ),
    () => new FilesOnDisk(),
  );
}
