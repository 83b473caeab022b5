import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReportParams, reportRequest, type ReportResult } from '../../../server/src/protocol';
import { reportPath } from './reportPath';
import { WholeWindow } from '../window/wholeWindow';

const viewType = 'rostrum.citeCheckReport';

/** The commands that show the cite-check report of the draft in the active editor, and save the one that is shown. */
export class CiteCheckReport implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #commands: vscode.Disposable;
  readonly #window: WholeWindow;
  #shown: { readonly panel: vscode.WebviewPanel; draft: vscode.Uri } | undefined;

  /** `memory` is that of the workspace. */
  constructor(client: BaseLanguageClient, memory: vscode.Memento) {
    this.#client = client;
    this.#window = new WholeWindow('citeCheckReport', memory);
    // No report outlives its window: what a window before this one had closed for it is opened.
    void this.#window.giveBack();
    this.#commands = vscode.Disposable.from(
      vscode.commands.registerCommand('rostrum.citeCheckReport', () => this.#show()),
      vscode.commands.registerCommand('rostrum.saveCiteCheckReport', () => this.#save()),
    );
  }

  /** The page that is shown, `undefined` while there is none. */
  get page(): string | undefined {
    return this.#shown?.panel.webview.html;
  }

  dispose(): void {
    this.#shown?.panel.dispose();
    this.#commands.dispose();
  }

  async #show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const params: ReportParams | undefined = document && { textDocument: { uri: document.uri.toString() } };
    const report = params && (await this.#client.sendRequest<ReportResult | null>(reportRequest, params));
    if (!document || !report) {
      void vscode.window.showInformationMessage('Open a draft to have its citations and quotations checked.');
      return;
    }
    // How high the window is can be told while there is one group of editors, how wide it is once the report stands beside it.
    if (!this.#shown) await this.#window.take();
    const panel = this.#shown?.panel ?? this.#open();
    this.#shown = { panel, draft: document.uri };
    panel.title = `Cite Check: ${report.title}`;
    panel.webview.html = report.html;
    panel.reveal(undefined, true);
  }

  /** No script runs in it and nothing is fetched: the page itself forbids both, too. */
  #open(): vscode.WebviewPanel {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, '', column, {
      enableScripts: false,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#shown = undefined;
      void hasReport(false);
      void this.#window.giveBack();
    });
    let isVisible = false;
    panel.onDidChangeViewState(() => {
      if (panel.visible === isVisible) return;
      isVisible = panel.visible;
      void (isVisible ? this.#window.take() : this.#window.giveBack());
    });
    void hasReport(true);
    return panel;
  }

  async #save(): Promise<void> {
    if (!this.#shown) return;
    const { panel, draft } = this.#shown;
    const defaultUri = placeBeside(draft);
    const filters = { 'Web page': ['html'] };
    const target = await vscode.window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters });
    if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(panel.webview.html));
  }
}

/** Where the report is proposed to lie: beside the draft; of one that has no file, in the first folder of the window. */
function placeBeside(draft: vscode.Uri): vscode.Uri | undefined {
  if (vscode.workspace.fs.isWritableFileSystem(draft.scheme) === true)
    return draft.with({ path: reportPath(draft.path) });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, reportPath(draft.path.replace(/^.*\//, '')));
}

/** Whether there is a report to save, for the command palette: the panel need not have the focus. */
function hasReport(is: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', 'rostrum.hasCiteCheckReport', is);
}
