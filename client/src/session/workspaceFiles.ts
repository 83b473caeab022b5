import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  documentFilesNotification,
  type DocumentFilesParams,
  type FileContentParams,
  fileContentRequest,
} from '../../../server/src/protocol';
import { contentOf } from './fileContent';
import { chooseInDialog, type NoteFile, type NoteFiles } from './noteFiles';
import { type FileRow, fileRows } from './fileRows';

/** What is offered: what cannot be read is told so by the server, with what to do. */
const ENDINGS = ['docx', 'odt', 'rtf', 'html', 'htm', 'txt', 'md', 'pdf', 'doc'] as const;
/** More files than anybody looks through. */
const MOST_FILES = 1000;
const MEMORY = 'rostrum.documentFiles';

/** Files of the workspace, which are read for a server that has no disk. The workspace remembers those that were read. */
export class WorkspaceFiles implements NoteFiles {
  readonly kinds = vscode.l10n.t(
    'A .docx, .odt, .rtf, .html, .txt or .md file of this workspace: it is added to your documents',
  );
  readonly #client: BaseLanguageClient;
  readonly #memory: vscode.Memento;
  readonly #subscriptions: vscode.Disposable;

  /** `memory` is that of the workspace. */
  constructor(client: BaseLanguageClient, memory: vscode.Memento) {
    this.#client = client;
    this.#memory = memory;
    this.#subscriptions = client.onRequest(fileContentRequest, ({ uri }: FileContentParams) =>
      contentOf(vscode.workspace.fs, this.#named.includes(uri) ? vscode.Uri.parse(uri, true) : undefined),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Tells a server that has just been started which files there are. */
  async started(): Promise<void> {
    if (this.#named.length > 0) await this.#tell();
  }

  async choose(): Promise<NoteFile | undefined> {
    const found = await vscode.workspace.findFiles(`**/*.{${ENDINGS.join(',')}}`, undefined, MOST_FILES);
    const elsewhere = vscode.l10n.t('Choose in a dialog…');
    const rows: readonly (Partial<FileRow> & vscode.QuickPickItem)[] = [
      ...fileRows(found.map((uri) => ({ uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) }))),
      { label: elsewhere },
    ];
    const chosen =
      found.length === 0
        ? rows[0]
        : await vscode.window.showQuickPick(rows, {
            title: vscode.l10n.t('Read a Concept Note'),
            placeHolder: vscode.l10n.t('The file to read: type words of its name'),
            matchOnDescription: true,
            ignoreFocusOut: true,
          });
    if (!chosen) return undefined;
    const uri = chosen.uri === undefined ? await chooseInDialog(ENDINGS) : vscode.Uri.parse(chosen.uri);
    if (!uri) return undefined;
    // The corpus has the address without escapes for a path.
    return { uri, path: decodeURIComponent(uri.toString()), name: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
  }

  async add({ uri }: NoteFile): Promise<void> {
    await this.#use([...new Set([...this.#named, uri.toString()])]);
  }

  async remove({ uri }: NoteFile): Promise<void> {
    await this.#use(this.#named.filter((other) => other !== uri.toString()));
  }

  get #named(): readonly string[] {
    return this.#memory.get<readonly string[]>(MEMORY, []);
  }

  async #use(files: readonly string[]): Promise<void> {
    await this.#memory.update(MEMORY, files);
    await this.#tell();
  }

  #tell(): Promise<void> {
    const params: DocumentFilesParams = { uris: this.#named };
    return this.#client.sendNotification(documentFilesNotification, params);
  }
}
