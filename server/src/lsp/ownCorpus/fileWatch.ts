import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';

/** Has the client say when files or folders change, where it can: those named last, and no others. */
export class FileWatch {
  readonly #connection: Connection;
  readonly #canWatch: boolean;
  #watched = '';
  #watching: Promise<Disposable> | undefined;

  constructor(connection: Connection, { workspace }: ClientCapabilities) {
    this.#connection = connection;
    const { dynamicRegistration, relativePatternSupport } = workspace?.didChangeWatchedFiles ?? {};
    this.#canWatch = (dynamicRegistration && relativePatternSupport) ?? false;
  }

  files(uris: readonly string[]): void {
    this.#watch(
      uris.map((uri) => {
        const slash = uri.lastIndexOf('/');
        return { baseUri: uri.slice(0, slash), pattern: decodeURIComponent(uri.slice(slash + 1)) };
      }),
    );
  }

  /** Everything in the folders and below. */
  folders(uris: readonly string[]): void {
    this.#watch(uris.map((baseUri) => ({ baseUri, pattern: '**/*' })));
  }

  #watch(patterns: readonly { readonly baseUri: string; readonly pattern: string }[]): void {
    const wanted = patterns.map(({ baseUri, pattern }) => `${baseUri}/${pattern}`).join('\n');
    if (!this.#canWatch || wanted === this.#watched) return;
    this.#watched = wanted;
    void this.#watching?.then((watching) => watching.dispose());
    this.#watching = undefined;
    if (patterns.length === 0) return;
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    this.#watching = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
