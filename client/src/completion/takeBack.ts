import * as vscode from 'vscode';

/** How often an edit is tried that a key comes before. */
const TRIES = 1000;

/**
 * Deletes `text`, which stands at a UTF-16 offset and which nobody typed, as one step with what was typed last for undo. Typing goes on behind
 * it meanwhile: an edit that comes too late for that is tried again. Does nothing once something else stands there.
 */
export async function takeBack(document: vscode.TextDocument, start: number, text: string): Promise<void> {
  let at = start;
  const following = vscode.workspace.onDidChangeTextDocument((change) => {
    if (change.document === document) at = moved(at, change.contentChanges);
  });
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
      if (!editor || document.getText(range) !== text) return;
      if (await editor.edit((edit) => edit.delete(range), { undoStopBefore: false, undoStopAfter: false })) return;
    }
  } finally {
    following.dispose();
  }
}

/** Where a place is after changes; those that begin at it or behind it leave it alone. */
export function moved(offset: number, changes: readonly vscode.TextDocumentContentChangeEvent[]): number {
  return changes
    .filter(({ rangeOffset }) => rangeOffset < offset)
    .reduce((at, { text, rangeLength }) => at + text.length - rangeLength, offset);
}
