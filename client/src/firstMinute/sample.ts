import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { DONE, doneSince } from './sampleProgress';

/** The draft with three planted errors that the walkthrough goes through, and what was done in it. It has no file. */
export class Sample implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  /** Where it was shown last: the list of tabs comes late when the machine is busy. */
  #column: vscode.ViewColumn | undefined;
  /** Rules that had a finding in the sample. */
  #seen = new Set<string>();

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
    this.#subscriptions = vscode.Disposable.from(
      vscode.commands.registerCommand('rostrum.openSample', (place: unknown) => this.#show(place)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const own = this.#document?.uri.toString();
        if (own !== undefined && uris.some((uri) => uri.toString() === own)) this.#look();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Notes the first card that is shown in a draft; whatever else the middleware does stays. */
  notesHovers(middleware: Middleware): Middleware {
    let isNoted = false;
    return {
      ...middleware,
      async provideHover(document, position, token, next) {
        const hover = await (middleware.provideHover?.(document, position, token, next) ??
          next(document, position, token));
        if (hover && !isNoted && document.languageId === 'un-draft') {
          isNoted = true;
          await isDone(DONE.hover);
        }
        return hover;
      },
    };
  }

  /** Opens the sample, or shows the one that is open; the cursor goes to `place`, a text in it, where there is such a text. */
  async #show(place: unknown): Promise<void> {
    const document = await this.#open();
    const isBeside = !vscode.window.activeTextEditor && vscode.window.tabGroups.activeTabGroup.activeTab !== undefined;
    const shown = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(
        ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString(),
      ),
    );
    const column = isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const viewColumn = shown?.viewColumn ?? this.#column ?? column;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
    this.#column = editor.viewColumn ?? this.#column;
    const at = typeof place === 'string' ? document.getText().indexOf(place) : -1;
    if (at < 0) return;
    const position = document.positionAt(at);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #open(): Promise<vscode.TextDocument> {
    if (this.#document && !this.#document.isClosed) return this.#document;
    const file = vscode.Uri.joinPath(this.#extension, 'walkthrough', 'threeErrors.undraft');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    this.#seen = new Set();
    this.#column = undefined;
    return (this.#document = await vscode.workspace.openTextDocument({ language: 'un-draft', content }));
  }

  #look(): void {
    const document = this.#document;
    if (!document || document.isClosed || document.getText().trim() === '') return;
    const now = new Set(vscode.languages.getDiagnostics(document.uri).map(ruleOf));
    for (const done of doneSince(this.#seen, now)) void isDone(done);
    for (const rule of now) this.#seen.add(rule);
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function isDone(key: string): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', key, true);
}
