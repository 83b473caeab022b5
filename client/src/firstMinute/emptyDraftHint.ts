import * as vscode from 'vscode';

/**
 * The grey hint on the first line of an empty draft; it goes with the first letter. VS Code has a hint of its own for empty files
 * (“Generate code …, or select a language”), for all languages or none, and leaves it away where the first line has a decoration with
 * text: so this one also keeps that one away.
 */
export function registerEmptyDraftHint(): vscode.Disposable {
  const hint = vscode.window.createTextEditorDecorationType({
    after: {
      contentText: vscode.l10n.t('Type “statement” and press Tab, or run Rostrum: New Intervention…'),
      color: new vscode.ThemeColor('input.placeholderForeground'),
      fontStyle: 'italic',
    },
  });
  const start = new vscode.Range(0, 0, 0, 0);
  const show = (editor: vscode.TextEditor): void =>
    editor.setDecorations(hint, isEmptyDraft(editor.document) ? [start] : []);
  const showIn = (document: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) show(editor);
  };
  vscode.window.visibleTextEditors.forEach(show);
  return vscode.Disposable.from(
    hint,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showIn(document)),
    // A file whose language was changed is opened anew.
    vscode.workspace.onDidOpenTextDocument(showIn),
  );
}

function isEmptyDraft(document: vscode.TextDocument): boolean {
  const { languageId, lineCount } = document;
  return languageId === 'un-draft' && lineCount === 1 && document.lineAt(0).text === '';
}
