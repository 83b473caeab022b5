import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import { unescaped } from '../unescaped';

/** A folder that is watched with everything below, or a file. */
export interface WatchedPlace {
  readonly uri: string;
  readonly isFile: boolean;
}

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
    this.places(uris.map((uri) => ({ uri, isFile: true })));
  }

  places(places: readonly WatchedPlace[]): void {
    const patterns = new Map(places.map((place) => [place.uri, patternOf(place)]));
    this.#watch([...patterns.values()]);
  }

  #watch(patterns: readonly RelativePattern[]): void {
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

/** A place in its folder: a file is watched by its name. */
interface RelativePattern {
  readonly baseUri: string;
  readonly pattern: string;
}

function patternOf({ uri, isFile }: WatchedPlace): RelativePattern {
  if (!isFile) return { baseUri: uri, pattern: '**/*' };
  const slash = uri.lastIndexOf('/');
  return { baseUri: uri.slice(0, slash), pattern: unescaped(uri.slice(slash + 1)) };
}
