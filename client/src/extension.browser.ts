import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type RostrumExports } from './activate';
import { WorkspaceFiles } from './session/workspaceFiles';
import { startWorker, type WorkerServer } from './startWorker';

/** Entry point in a browser: the server is a web worker, another one each time it is started. */
export function activate(context: vscode.ExtensionContext): Promise<RostrumExports> {
  let server: WorkerServer | undefined;
  const start = async (): Promise<WorkerServer> => {
    server?.worker.terminate();
    return (server = await startWorker(context.extensionUri));
  };
  return activateWith(
    context,
    (options) => new LanguageClient('rostrum', 'Rostrum', start, options),
    (client, memory) => new WorkspaceFiles(client, memory),
  );
}
