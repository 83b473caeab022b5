import * as vscode from 'vscode';
import type { ConcordancePlaceResult, ConcordanceResult } from '../../../server/src/protocol';
import { childrenOf, type ConcordanceNode, itemOf, rootsOf } from './concordanceNode';
import { dragPlaces, placesMime } from '../quoting/quotation';

const viewId = 'rostrum.concordance';

/** The places of a phrase in the corpus, by document: read, jumped to, and dragged into a draft as quotations. */
export class ConcordanceView
  implements vscode.TreeDataProvider<ConcordanceNode>, vscode.TreeDragAndDropController<ConcordanceNode>
{
  readonly dragMimeTypes = ['text/plain', placesMime];
  readonly dropMimeTypes: readonly string[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: vscode.TreeView<ConcordanceNode>;
  #roots: readonly ConcordanceNode[] = [];
  #result: ConcordanceResult | undefined;

  constructor() {
    this.#tree = vscode.window.createTreeView(viewId, {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
  }

  /** The phrase shown. */
  get phrase(): string | undefined {
    return this.#result?.phrase;
  }

  /** Shows the places of a phrase and brings the view to the front. */
  async show(result: ConcordanceResult): Promise<void> {
    this.#result = result;
    this.#roots = rootsOf(result);
    this.#tree.description = `“${result.phrase}”`;
    this.#changed.fire();
    await vscode.commands.executeCommand('setContext', 'rostrum.hasConcordance', true);
    await vscode.commands.executeCommand(`${viewId}.focus`);
  }

  /** The place of a row, or of the one that is selected. */
  placeOf(node: ConcordanceNode | undefined): ConcordancePlaceResult | undefined {
    const row = node ?? this.#tree.selection[0];
    return row?.kind === 'place' ? row.place : undefined;
  }

  getTreeItem(node: ConcordanceNode): vscode.TreeItem {
    return itemOf(node);
  }

  getChildren(node?: ConcordanceNode): ConcordanceNode[] {
    return [...(node ? childrenOf(node) : this.#roots)];
  }

  /** A place dragged into a draft is quoted there with the document it is from. */
  handleDrag(nodes: readonly ConcordanceNode[], data: vscode.DataTransfer): void {
    dragPlaces(
      nodes.flatMap((node) => (node.kind === 'place' ? [node.place] : [])),
      data,
    );
  }

  dispose(): void {
    this.#tree.dispose();
    this.#changed.dispose();
  }
}
