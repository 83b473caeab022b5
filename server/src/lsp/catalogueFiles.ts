import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Catalogue, createOwnCatalogue, type OwnProblem, shippedCatalogue } from '../core';
import { toRange } from './convert';
import { type FileWatch } from './fileWatch';
import type { Host, TextFile } from './host';
import { showWarning } from './showWarning';

/** The files the drafter keeps rows in: read, watched, and told what is wrong with them. */
export class CatalogueFiles {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #watch: FileWatch;
  #files: readonly TextFile[] = [];
  #catalogue = shippedCatalogue;
  /** Files that were told of problems, which they are rid of one day. */
  #told = new Set<string>();
  /** What was said at the last reading of files that cannot be read: it is said again only after they could be. */
  #unread = new Set<string>();

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

  /** Reads the files, paths as the settings name them. One that cannot be read is named to the user, and the others count. */
  async read(paths: readonly string[], folders: readonly string[]): Promise<void> {
    const files: TextFile[] = [];
    const unread = new Set<string>();
    for (const path of paths) {
      try {
        files.push(await this.#host.readFile(path, folders));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        unread.add(`the catalogue ${path} ${reason}`);
      }
    }
    for (const message of unread) if (!this.#unread.has(message)) showWarning(this.#connection, message);
    this.#unread = unread;
    this.#watch.files(files.map(({ uri }) => uri));
    if (JSON.stringify(files) === JSON.stringify(this.#files)) return;
    this.#files = files;
    const { catalogue, problems } = createOwnCatalogue(files);
    this.#catalogue = catalogue;
    this.#tell(problems);
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
