import * as vscode from 'vscode';

/** A row of a view. Texts of documents are labels and descriptions, which VS Code shows as they are. */
export function treeRow(label: string | vscode.TreeItemLabel, rest: Partial<vscode.TreeItem> = {}): vscode.TreeItem {
  return Object.assign(new vscode.TreeItem(label), rest);
}
