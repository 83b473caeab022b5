import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CorpusDocument,
  type CorpusProblem,
  corpusRequest,
  type CorpusResult,
} from '../../../server/src/protocol';
import { itemOf, kindsOf, type Node } from './corpusTree';
import { oneAtATime } from '../oneAtATime';

/** What the views show, for tests: the labels and descriptions of a view, indented. */
export interface CorpusViewText {
  readonly own: readonly string[];
  readonly shipped: readonly string[];
  readonly message: string | undefined;
}

/** The documents Rostrum draws on: the user's with what could not be read of them, and those that ship with it. */
export class CorpusView {
  readonly #client: BaseLanguageClient;
  readonly #own = new Documents();
  readonly #shipped = new Documents();
  readonly #ownView: vscode.TreeView<Node>;
  readonly #subscriptions: readonly { dispose(): void }[];
  /** Asks for the corpus and shows it; the last state always wins. */
  readonly refresh = oneAtATime(() => this.#ask());

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#ownView = vscode.window.createTreeView('rostrum.ownDocuments', { treeDataProvider: this.#own });
    this.#subscriptions = [
      this.#ownView,
      vscode.window.createTreeView('rostrum.shippedDocuments', { treeDataProvider: this.#shipped }),
    ];
    this.refresh();
  }

  get text(): CorpusViewText {
    return { own: this.#own.text, shipped: this.#shipped.text, message: this.#ownView.message };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #ask(): Promise<void> {
    let corpus: CorpusResult;
    try {
      corpus = await this.#client.sendRequest<CorpusResult>(corpusRequest);
    } catch {
      // The server is starting, restarting or stopping: what was shown is as good as anything.
      return;
    }
    const { documents, problems } = corpus;
    this.#own.show(
      documents.filter(({ path }) => path !== undefined),
      problems,
    );
    this.#shipped.show(
      documents.filter(({ path }) => path === undefined),
      [],
    );
    const { length } = problems;
    this.#ownView.badge =
      length === 0
        ? undefined
        : {
            value: length,
            tooltip:
              length === 1
                ? vscode.l10n.t('1 file could not be read')
                : vscode.l10n.t('{0} files could not be read', length),
          };
    // An empty message would hide the welcome.
    this.#ownView.message = messageOf(corpus) ?? (undefined as unknown as string);
  }
}

/** What is to be said beside the documents, if anything. */
function messageOf({ reading, leftOut, folders, documents, problems }: CorpusResult): string | undefined {
  if (reading) {
    const { done, total, secondsLeft } = reading;
    return secondsLeft === undefined
      ? vscode.l10n.t('Reading {0} files…', total)
      : vscode.l10n.t('Reading: {0} of {1} files, {2} s left', done, total, secondsLeft);
  }
  if (leftOut > 0) return vscode.l10n.t('Stopped: {0} files are not read. “Read the Corpus Again” goes on.', leftOut);
  const isEmpty = problems.length === 0 && documents.every(({ path }) => path === undefined);
  return isEmpty && folders.length > 0
    ? vscode.l10n.t('There are no documents in {0}.', folders.join(', '))
    : undefined;
}

class Documents implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly Node[] = [];
  #told = '';

  show(documents: readonly CorpusDocument[], problems: readonly CorpusProblem[]): void {
    const told = JSON.stringify([documents, problems]);
    if (told === this.#told) return;
    this.#told = told;
    this.#roots = kindsOf(documents, problems);
    this.#changed.fire();
  }

  get text(): readonly string[] {
    return this.#roots.flatMap((root) => [root, ...this.getChildren(root)].map(lineOf));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#roots];
    return node.type === 'group' ? [...node.children] : [];
  }
}

function lineOf(node: Node): string {
  const { label, description } = itemOf(node);
  const name = typeof label === 'string' ? label : (label?.label ?? '');
  const shown = typeof description === 'string' && description !== '' ? `${name} · ${description}` : name;
  return node.type === 'group' ? shown : `  ${shown}`;
}
