import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  corpusScheme,
  coverageRequest,
  type CoverageResult,
  type DraftSessionParams,
  type DraftSessionResult,
  type QuestionPassageResult,
  type QuestionPassagesParams,
  questionPassagesRequest,
  sessionRequest,
  type TextRange,
} from '../../../server/src/protocol';
import { isServed } from '../languages';
import { oneAtATime } from '../oneAtATime';
import { factsOf, itemOf, type SessionNode } from './sessionNode';

const viewId = 'rostrum.session';
/** Milliseconds without a key before the draft is held against the questions again. */
const PAUSE = 300;

/** What the draft in the active editor is for, and which key questions of its session it answers. */
export class SessionView implements vscode.TreeDataProvider<SessionNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #client: BaseLanguageClient;
  readonly #tree: vscode.TreeView<SessionNode>;
  readonly #subscriptions: readonly { dispose(): void }[];
  readonly #refresh = oneAtATime(() => this.#ask());
  #pause: ReturnType<typeof setTimeout> | undefined;
  #roots: readonly SessionNode[] = [];
  /** The draft that is shown: it stays while a document of the corpus is looked at. */
  #draft: vscode.Uri | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#tree = vscode.window.createTreeView(viewId, { treeDataProvider: this });
    this.#subscriptions = [
      this.#tree,
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.#draft?.toString()) this.#soon();
      }),
      vscode.commands.registerCommand('rostrum.insertQuestionStub', (node?: SessionNode) => this.#insertStub(node)),
    ];
    this.#refresh();
  }

  /** Asks again, now that the corpus or the settings are others for the server too. */
  corpusChanged(): void {
    this.#soon();
  }

  getTreeItem(node: SessionNode): vscode.TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: SessionNode): Promise<SessionNode[]> {
    if (!node) return [...this.#roots];
    if (node.kind === 'question') {
      const { sentences, text } = node.question;
      const draft = this.#draft?.toString() ?? '';
      return [
        ...sentences.map((sentence) => ({ kind: 'sentence', sentence, draft }) as const),
        { kind: 'passages', question: text },
      ];
    }
    if (node.kind !== 'passages') return [];
    const params: QuestionPassagesParams = { question: node.question };
    const passages = await this.#client.sendRequest<QuestionPassageResult[]>(questionPassagesRequest, params);
    if (passages.length === 0) return [{ kind: 'none', label: vscode.l10n.t('The corpus has no passage on it') }];
    return passages.map((passage) => ({ kind: 'passage', passage }) as const);
  }

  dispose(): void {
    clearTimeout(this.#pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#refresh(), PAUSE);
  }

  async #ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document && document.uri.scheme !== corpusScheme) this.#draft = isServed(document) ? document.uri : undefined;
    const params: DraftSessionParams | undefined = this.#draft && { textDocument: { uri: this.#draft.toString() } };
    try {
      const session = params && (await this.#client.sendRequest<DraftSessionResult | null>(sessionRequest, params));
      const coverage = session && (await this.#client.sendRequest<CoverageResult | null>(coverageRequest, params));
      this.#show(session ?? undefined, coverage ?? undefined);
    } catch {
      // The server is starting, restarting or stopping: what was shown is as good as anything.
    }
  }

  #show(session: DraftSessionResult | undefined, coverage: CoverageResult | undefined): void {
    const questions = (coverage?.questions ?? []).map(
      (question, at) => ({ kind: 'question', question, location: session?.questions[at]?.location }) as const,
    );
    const note = coverage?.note;
    const notes = note ? [{ kind: 'none', label: note } as const] : [];
    this.#roots = session ? [...factsOf(session), ...notes, ...questions] : [];
    const answered = questions.filter(({ question }) => question.state === 'answered').length;
    this.#tree.description =
      questions.length > 0 ? vscode.l10n.t('{0} of {1} answered', answered, questions.length) : '';
    this.#changed.fire();
  }

  async #insertStub(node: SessionNode | undefined): Promise<void> {
    const wanted = node ?? this.#tree.selection[0];
    if (wanted?.kind !== 'question' || !this.#draft) return;
    const { stub, text } = wanted.question;
    // The draft may have changed since the view was filled: the place is asked for again.
    const params: DraftSessionParams = { textDocument: { uri: this.#draft.toString() } };
    const now = await this.#client.sendRequest<CoverageResult | null>(coverageRequest, params);
    const { range, newText, place } = now?.questions.find((question) => question.text === text)?.stub ?? stub;
    const editor = await vscode.window.showTextDocument(this.#draft);
    await editor.edit((edit) => edit.replace(rangeOf(range), newText));
    const { start, end } = rangeOf(place);
    editor.selection = new vscode.Selection(start, end);
    editor.revealRange(editor.selection);
  }
}

function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
