import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { browserHost } from './host/browserHost';
import { createServer } from './lsp/server';

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self as unknown as DedicatedWorkerGlobalScope),
  new BrowserMessageWriter(self as unknown as DedicatedWorkerGlobalScope),
);
createServer(connection, browserHost());
