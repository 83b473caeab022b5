import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SpeakingTimeParams, speakingTimeRequest, type SpeakingTimeResult } from '../../../server/src/protocol';
import { isServed } from '../languages';
import { oneAtATime } from '../oneAtATime';
import { PastLimit } from './pastLimit';

/** Shows how long the draft in the active editor takes to say: "2:48 / 3:00", in warning colours past a limit that is set. */
export class SpeakingTimeStatus {
  readonly #client: BaseLanguageClient;
  readonly #item: vscode.StatusBarItem;
  readonly #past = new PastLimit();
  readonly #subscriptions: readonly { dispose(): void }[];
  #shown: string | undefined;
  /** Asks for the time and shows it; the last state always wins. To be called too when the server has read settings or corpus anew. */
  readonly refresh = oneAtATime(() => this.#ask());

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item = vscode.window.createStatusBarItem('rostrum.speakingTime', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = vscode.l10n.t('Speaking Time');
    this.#subscriptions = [
      this.#item,
      this.#past,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.refresh();
      }),
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
    ];
    this.refresh();
  }

  /** The text shown, `undefined` while there is none. */
  get text(): string | undefined {
    return this.#shown;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #ask(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isServed(editor.document)) {
      this.#show(null);
      return;
    }
    const selections = editor.selections.filter(({ isEmpty }) => !isEmpty).map(({ start, end }) => ({ start, end }));
    const params: SpeakingTimeParams = { textDocument: { uri: editor.document.uri.toString() }, selections };
    try {
      const time = await this.#client.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, params);
      this.#past.show(editor, time?.past);
      this.#show(time);
    } catch {
      // The server is starting, restarting or stopping: nothing can be said about the time now.
      this.#show(null);
    }
  }

  #show(time: SpeakingTimeResult | null): void {
    if (!time) {
      this.#shown = undefined;
      this.#item.hide();
      return;
    }
    const over = (time.overSeconds ?? 0) > 0 && time.limitForce !== 'encouraged';
    this.#shown = time.label;
    this.#item.text = `$(${over ? 'warning' : 'clock'}) ${time.status}`;
    this.#item.backgroundColor = over ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.tooltip = time.description.join('\n');
    this.#item.accessibilityInformation = { label: time.description.join(' ') };
    this.#item.command = 'rostrum.time';
    this.#item.show();
  }
}
