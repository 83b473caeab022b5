import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepHeapSmall } from './host/keepHeapSmall';
import { nodeHost } from './host/nodeHost';
import { createServer } from './lsp/server';

keepHeapSmall();
createServer(createConnection(ProposedFeatures.all), nodeHost(join(__dirname, '..')));
