import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CompletionContext,
  type CompletionList,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Host } from '../../server/src/lsp/host';
import { createServer } from '../../server/src/lsp/server';
import { root } from './root';

/** What VS Code can do, as far as Rostrum looks at it. Diagnostics are pushed unless a test asks to pull. */
export const fullClient: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown'], insertReplaceSupport: true } },
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source.fixAll'] } } },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly host?: Host;
  /** The `rostrum` settings the client answers with. */
  readonly settings?: unknown;
  /** What the client calls itself. */
  readonly clientInfo?: { readonly name: string; readonly version?: string };
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** Where the server may keep things. */
  readonly cacheFolder?: string;
  /** What else the client tells at the start. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** The real server on in-memory streams, and the client's end of them. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Status the server asks to exit with. */
  readonly exited: Promise<number>;
  /** Lines the server logged. */
  readonly log: readonly string[];
  /** What the server told the user. */
  readonly told: readonly string[];
  setSettings(settings: unknown): void;
  open(uri: string, text: string, languageId?: string): TextDocument;
  /** Replaces [start, end) of an open document by `text`. */
  edit(uri: string, start: number, end: number, text: string): TextDocument;
  close(uri: string): void;
  /** The diagnostics pushed for the document's present version, or next for a file that is not open; each is told once. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  hover(uri: string, offset: number): Promise<Hover | null>;
  /** Asks for completions as an editor does by itself after a key, unless `context` says otherwise. */
  complete(uri: string, offset: number, context?: CompletionContext): Promise<CompletionList>;
  /** Shuts the server down; gives its exit status. */
  stop(): Promise<number>;
}

/** Starts a server and initialises it. */
export async function startServer({
  capabilities = fullClient,
  host = nodeHost(root),
  settings = {},
  clientInfo,
  folders = [],
  cacheFolder,
  told: toldAtStart = {},
}: StartOptions = {}): Promise<LspClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  let exit: (code: number) => void = () => undefined;
  const exited = new Promise<number>((resolve) => (exit = resolve));
  const serverEnd = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down), logger),
    { shutdownReceived: false, initialize: () => undefined, exit },
    ProposedFeatures.all,
  );
  createServer(serverEnd, host);

  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const documents = new Map<string, TextDocument>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  const log: string[] = [];
  let current = settings;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    for (const wake of waiting) wake();
  });
  const told: string[] = [];
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => current));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    ...(clientInfo && { clientInfo }),
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    initializationOptions: { cacheFolder, ...toldAtStart },
  });
  await connection.sendNotification('initialized', {});

  const identify = (uri: string) => ({ textDocument: { uri } });
  const at = (uri: string, offset: number) => ({ ...identify(uri), position: documents.get(uri)!.positionAt(offset) });
  return {
    connection,
    initialized,
    exited,
    log,
    told,
    setSettings(next) {
      current = next;
      void connection.sendNotification('workspace/didChangeConfiguration', { settings: { rostrum: next } });
    },
    open(uri, text, languageId = 'un-draft') {
      const document = TextDocument.create(uri, languageId, 1, text);
      documents.set(uri, document);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return document;
    },
    edit(uri, start, end, text) {
      const before = documents.get(uri)!;
      const change = { range: { start: before.positionAt(start), end: before.positionAt(end) }, text };
      const after = TextDocument.update(before, [change], before.version + 1);
      documents.set(uri, after);
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: after.version },
        contentChanges: [change],
      });
      return after;
    },
    close(uri) {
      documents.delete(uri);
      void connection.sendNotification('textDocument/didClose', identify(uri));
    },
    diagnostics: (uri) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = published.get(uri);
          if (!found || found.version !== documents.get(uri)?.version) return;
          waiting.delete(check);
          published.delete(uri);
          resolve(found.diagnostics);
        };
        waiting.add(check);
        check();
      }),
    hover: (uri, offset) => connection.sendRequest('textDocument/hover', at(uri, offset)),
    complete: (uri, offset, context) =>
      connection.sendRequest('textDocument/completion', { ...at(uri, offset), ...(context && { context }) }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}
