import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './host/nodeHost';
import { createServer } from './lsp/server';

createServer(createConnection(ProposedFeatures.all), nodeHost(join(__dirname, '..')));
