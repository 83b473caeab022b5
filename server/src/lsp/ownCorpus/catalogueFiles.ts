import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Catalogue, createOwnCatalogue, type OwnProblem, shippedCatalogue } from '../../core';
import { toRange } from '../convert';
import { type FileWatch } from './fileWatch';
import type { Host, TextFile } from '../host';
import { showWarning } from '../showWarning';

/** The files the drafter keeps rows in: read, watched, and told what is wrong with them. */
export class CatalogueFiles {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #watch: FileWatch;
  #files: readonly TextFile[] = [];
  #catalogue = shippedCatalogue;
  /** The files that have problems shown, which must be cleared once they are mended. */
  #told = new Set<string>();
  /** What the user was told of files that cannot be read. */
  #named: ReadonlySet<string> = new Set();
  #readings = 0;

  constructor(connection: Connection, host: Host, watch: FileWatch) {
    this.#connection = connection;
    this.#host = host;
    this.#watch = watch;
  }

  /** The shipped rows with those of the last reading over them: the same object as long as no file has changed. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** What was read last. */
  get files(): readonly TextFile[] {
    return this.#files;
  }

  /**
   * Reads the files, paths as the settings name them, side by side: one that does not answer holds up no other for longer than the
   * host waits for a file. One that cannot be read is named to the user, and the others count. Says whether the rows are others now;
   * of a reading that another was asked for meanwhile nothing counts.
   */
  async read(paths: readonly string[], folders: readonly string[]): Promise<boolean> {
    const reading = ++this.#readings;
    const read = await Promise.all(paths.map((path) => this.#readFile(path, folders)));
    if (reading !== this.#readings) return false;
    const files = read.filter((found) => typeof found !== 'string');
    this.#name(read.filter((found) => typeof found === 'string'));
    this.#watch.files(files.map(({ uri }) => uri));
    if (JSON.stringify(files) === JSON.stringify(this.#files)) return false;
    this.#files = files;
    const { catalogue, problems } = createOwnCatalogue(files);
    this.#catalogue = catalogue;
    this.#tell(problems);
    return true;
  }

  /** The file, or what to tell the user of it. */
  async #readFile(path: string, folders: readonly string[]): Promise<TextFile | string> {
    try {
      return await this.#host.readFile(path, folders);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return `the catalogue ${path} ${reason}`;
    }
  }

  /** Names files that cannot be read, each reason once as long as it stays. */
  #name(unread: readonly string[]): void {
    for (const message of unread) if (!this.#named.has(message)) showWarning(this.#connection, message);
    this.#named = new Set(unread);
  }

  #tell(problems: readonly (readonly OwnProblem[])[]): void {
    const before = this.#told;
    this.#told = new Set();
    for (const [at, file] of this.#files.entries()) {
      const found = problems[at] ?? [];
      if (found.length === 0) continue;
      this.#told.add(file.uri);
      void this.#connection.sendDiagnostics({ uri: file.uri, diagnostics: diagnosticsOf(file, found) });
      const first = TextDocument.create(file.uri, '', 0, file.text).positionAt(found[0]!.span.start).line + 1;
      showWarning(
        this.#connection,
        `${file.name}, line ${first}: ${found[0]!.message}${found.length > 1 ? ` (and ${found.length - 1} more)` : ''}`,
      );
    }
    for (const uri of before) {
      if (!this.#told.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }
}

function diagnosticsOf({ uri, text }: TextFile, problems: readonly OwnProblem[]): Diagnostic[] {
  const document = TextDocument.create(uri, '', 0, text);
  return problems.map(({ span, message }) => ({
    range: toRange(document, span),
    message,
    severity: DiagnosticSeverity.Warning,
    source: 'rostrum',
    code: 'catalogue',
  }));
}
