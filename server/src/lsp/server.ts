import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { StartOptions } from '../protocol';
import { features } from './features';
import type { Host } from './host';
import { Session } from './session';

/** Serves one connection: the same on Node, in a web worker and in tests. */
export function createServer(connection: Connection, host: Host): void {
  let session: Session | undefined;

  connection.onInitialize((params) => {
    const { capabilities: client } = params;
    session = new Session(connection, client, host, {
      folders: foldersOf(params),
      cache: cacheOf(params),
      commands: commandsOf(params),
      clientName: params.clientInfo?.name,
    });
    const capabilities: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
    for (const feature of features) {
      Object.assign(capabilities, feature.capabilities(client));
      feature.register(connection, session);
    }
    // The disk is read while the client makes up its mind what to open.
    session.sources.all().catch((error: unknown) => session?.logError('reading the documents', error));
    return { capabilities, serverInfo: { name: 'rostrum' } };
  });

  connection.onShutdown(() => session?.sources.close());

  connection.onInitialized(() => {
    if (session?.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rostrum' });
    }
    void session?.readSettings();
  });

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => void session?.readSettings(settings));

  connection.onDidChangeWatchedFiles(({ changes }) => session?.filesChanged(changes.map(({ uri }) => uri)));

  connection.listen();
}

/** The workspace's folders. */
function foldersOf({ workspaceFolders }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? [];
}

/** The folder the client lets Rostrum keep things in. Its word alone counts, never that of a document or a setting. */
function cacheOf(params: InitializeParams): string | undefined {
  const { cacheFolder } = startOptionsOf(params);
  return typeof cacheFolder === 'string' && cacheFolder !== '' ? cacheFolder : undefined;
}

/** The commands the client says it can run. */
function commandsOf(params: InitializeParams): ReadonlySet<unknown> {
  const { commands } = startOptionsOf(params);
  return new Set<unknown>(Array.isArray(commands) ? commands : []);
}

function startOptionsOf({ initializationOptions }: InitializeParams): Partial<Record<keyof StartOptions, unknown>> {
  return (initializationOptions ?? {}) as Partial<Record<keyof StartOptions, unknown>>;
}
