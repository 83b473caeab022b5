import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { browserHost } from './host/browserHost';
import { keepShippedFiles } from './host/shippedFiles';
import { createServer } from './lsp/server';

const worker = self as unknown as DedicatedWorkerGlobalScope;

/** Takes the files, after which the messages are those of LSP. */
worker.onmessage = ({ data }: MessageEvent<unknown>) => {
  keepShippedFiles(data);
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker));
  createServer(connection, browserHost());
};
