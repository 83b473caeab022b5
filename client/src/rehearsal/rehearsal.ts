import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RehearsalParams, rehearsalRequest, type RehearsalResult } from '../../../server/src/protocol';
import { oneAtATime } from '../oneAtATime';
import {
  DEFAULT_PREFERENCES,
  type MeasureMessage,
  type PaceKeeper,
  type PageMessage,
  type Preferences,
  type SpeechMessage,
} from './messages';
import { rehearsalPage } from './rehearsalPage';
import { savedState } from './timing/savedState';
import { setPace } from './setPace';
import type { Room } from '../window/editorLayout';
import { WholeWindow } from '../window/wholeWindow';

const viewType = 'rostrum.rehearsal';
/** Where the speaker's preferences are kept: with VS Code, on this machine. */
const PREFERENCES = 'rehearsal.preferences';

/** A page that is open, and the draft it is for. */
interface Shown {
  readonly panel: vscode.WebviewPanel;
  draft: vscode.Uri;
  /** Where the draft's editor is. */
  column: vscode.ViewColumn | undefined;
  /** Offset to start from, until the page has been told. */
  start: number | undefined;
  /** A page that is hidden is taken down; it asks for its text when it is there again. */
  isListening: boolean;
}

/** The command that rehearses the draft in the active editor, and the one page it has. */
export class Rehearsal implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #context: vscode.ExtensionContext;
  readonly #subscriptions: vscode.Disposable;
  readonly #window: WholeWindow;
  #shown: Shown | undefined;
  /** Takes the room of the page, once it has been asked for. */
  #takeRoom: ((room: Room) => void) | undefined;
  /** Gives the page the text as it is now. */
  readonly #tell = oneAtATime(() => this.#send());

  constructor(client: BaseLanguageClient, context: vscode.ExtensionContext) {
    this.#client = client;
    this.#context = context;
    this.#window = new WholeWindow('rehearsal', context.workspaceState);
    const refresh = (uri: vscode.Uri): void => {
      if (this.#shown?.draft.toString() === uri.toString()) this.#tell();
    };
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#takeUp(panel, state),
      }),
      vscode.commands.registerCommand('rostrum.rehearse', () => this.#rehearse('cursor')),
      vscode.commands.registerCommand('rostrum.rehearseFromBeginning', () => this.#rehearse('beginning')),
      vscode.workspace.onDidChangeTextDocument(({ document }) => refresh(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => refresh(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (this.#shown && event.affectsConfiguration('rostrum', this.#shown.draft)) this.#tell();
      }),
    );
  }

  dispose(): void {
    this.#shown?.panel.dispose();
    this.#subscriptions.dispose();
  }

  async #rehearse(from: 'cursor' | 'beginning'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const speech = editor && (await this.#ask(editor.document.uri));
    if (!editor || !speech?.parts.some(({ pieces }) => pieces.some(({ word }) => word))) {
      void vscode.window.showInformationMessage('Open a draft with something to say, and rehearse it from there.');
      return;
    }
    const { document, selection, viewColumn: column } = editor;
    const start = from === 'beginning' ? 0 : document.offsetAt(selection.active);
    const place = { draft: document.uri, column, start };
    if (this.#shown) Object.assign(this.#shown, place);
    else this.#shown = { panel: this.#open(), ...place, isListening: false };
    this.#shown.panel.reveal();
    this.#tell();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(viewType, 'Rehearsal', vscode.ViewColumn.Active);
    this.#fill(panel);
    return panel;
  }

  /** The page of a window that was closed or reloaded: it goes on with its draft, where it was. */
  async #takeUp(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = savedState(state)?.message.uri;
    if (uri === undefined || this.#shown) {
      panel.dispose();
      if (!this.#shown) void this.#window.giveBack();
      return;
    }
    const draft = vscode.Uri.parse(uri, true);
    this.#shown = { panel, draft, column: panel.viewColumn, start: undefined, isListening: false };
    this.#fill(panel);
    if (await documentOf(draft)) return;
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '“{0}” is no longer there. The rehearsal has its text as it was last read.',
        vscode.workspace.asRelativePath(draft),
      ),
    );
  }

  #fill(panel: vscode.WebviewPanel): void {
    const { webview } = panel;
    const folder = vscode.Uri.joinPath(this.#context.extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.onDidDispose(() => {
      if (this.#shown?.panel !== panel) return;
      this.#shown = undefined;
      this.#isHidden();
    });
    panel.onDidChangeViewState(() => {
      if (!this.#shown || panel.visible) return;
      this.#shown.isListening = false;
      this.#isHidden();
    });
    webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message));
    const source = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
    webview.html = rehearsalPage({
      script: source('rehearsalScript.js'),
      style: source('rehearsal.css'),
      nonce: crypto.randomUUID().replaceAll('-', ''),
      page: crypto.randomUUID(),
    });
  }

  async #receive(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'open':
        if (this.#shown) this.#shown.isListening = true;
        this.#tell();
        void this.#window.take(() => this.#room());
        return;
      case 'room':
        this.#takeRoom?.(message);
        return;
      case 'leave':
        return this.#leave(message.offset);
      case 'setPace':
        return this.#setPace(message);
      case 'preferences':
        await this.#context.globalState.update(PREFERENCES, message.preferences);
    }
  }

  /** The room of the page; not known where it is hidden before it has told. */
  #room(): Promise<Room> {
    const { panel, isListening } = this.#shown ?? {};
    if (!panel || !isListening) return Promise.resolve({});
    const message: MeasureMessage = { type: 'measure' };
    void panel.webview.postMessage(message);
    return new Promise((resolve) => (this.#takeRoom = resolve));
  }

  #isHidden(): void {
    this.#takeRoom?.({});
    void this.#window.giveBack();
  }

  async #send(): Promise<void> {
    const shown = this.#shown;
    const speech = shown && (await this.#ask(shown.draft));
    if (!speech || !shown.isListening) return;
    const { draft, start, panel } = shown;
    const preferences = this.#context.globalState.get<Preferences>(PREFERENCES) ?? DEFAULT_PREFERENCES;
    const message: SpeechMessage = {
      uri: draft.toString(),
      title: vscode.workspace.asRelativePath(draft),
      speech,
      preferences,
      ...(start !== undefined && { start }),
    };
    shown.start = undefined;
    void panel.webview.postMessage(message);
    // The server may have been asked before it was told of a change.
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString());
    if (document && document.version !== speech.version) this.#tell();
  }

  async #ask(uri: vscode.Uri, newPace?: number): Promise<RehearsalResult | null> {
    const params: RehearsalParams = {
      textDocument: { uri: uri.toString() },
      ...(newPace !== undefined && { newPace }),
    };
    try {
      // The server knows what is open: a draft whose tab is closed, or not yet shown in a new window, is opened for it.
      await documentOf(uri);
      return await this.#client.sendRequest<RehearsalResult | null>(rehearsalRequest, params);
    } catch {
      // The server is starting, restarting or stopping: the page keeps what it has.
      return null;
    }
  }

  async #setPace(choice: { readonly pace: number; readonly keeper: PaceKeeper }): Promise<void> {
    const draft = this.#shown?.draft;
    const speech = draft && (await this.#ask(draft, choice.pace));
    const isSet = speech ? await setPace(draft, speech, choice) : false;
    if (!isSet) void vscode.window.showWarningMessage('The pace could not be set: the draft was changed meanwhile.');
  }

  async #leave(offset: number): Promise<void> {
    if (!this.#shown) return;
    const { draft, column } = this.#shown;
    const document = await documentOf(draft);
    if (!document) {
      void vscode.window.showWarningMessage('The draft is no longer where it was.');
      return;
    }
    // What is opened again may take the focus: the editor comes last.
    await this.#window.giveBack();
    const at = document.positionAt(offset);
    const editor = await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(at, at),
      ...(column !== undefined && { viewColumn: column }),
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** A draft, opened if it is not; `undefined` where it is no longer there. One without a file is there while it is open. */
async function documentOf(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const isSame = (document: vscode.TextDocument): boolean => document.uri.toString() === uri.toString();
  const open = vscode.workspace.textDocuments.find(isSame);
  if (open || uri.scheme === 'untitled') return open;
  return vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
}
