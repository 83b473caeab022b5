import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RostrumExports } from '../../../client/src/activate';
import { eventually } from '../eventually';

/** The extension under test. */
export function rostrum(): vscode.Extension<RostrumExports> {
  const extension = vscode.extensions.getExtension<RostrumExports>('rostrum.rostrum');
  assert.ok(extension, 'VS Code does not know rostrum.rostrum');
  return extension;
}

/** Opens a file of the workspace in the editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no workspace folder is open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens an unsaved draft with a text. */
export async function openDraft(content: string, language = 'un-draft'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

/** Types at the end of the text: one edit, as one keystroke or one paste is. */
export async function typeAtEnd(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  assert.ok(await editor.edit((edit) => edit.insert(end, text)), 'the edit was refused');
}

/** The position just after the first place where `text` stands, or in its middle. */
export function positionOf(document: vscode.TextDocument, text: string, at: 'middle' | 'end'): vscode.Position {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `"${text}" is not in ${document.uri.path}`);
  return document.positionAt(start + (at === 'end' ? text.length : Math.floor(text.length / 2)));
}

/** Our diagnostics on a document. */
export function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((problem) => problem.source === 'rostrum');
}

/** The rule a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for our diagnostic of one rule on a document. */
export function problemOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`a problem "${rule}" on ${document.uri.path}`, () =>
    problemsOf(document).find((problem) => ruleOf(problem) === rule),
  );
}

/** The completion items VS Code has for the end of a document, as if asked from the keyboard. */
export async function completionsAtEnd(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
  );
  return list.items;
}

/** The text of a document up to the end of an item, were the item accepted there. */
export function textAfter(document: vscode.TextDocument, { insertText, label, range }: vscode.CompletionItem): string {
  const name = typeof label === 'string' ? label : label.label;
  const inserted = typeof insertText === 'object' ? insertText.value : (insertText ?? name);
  const replaced = range && 'replacing' in range ? range.replacing : range;
  return replaced ? document.getText().slice(0, document.offsetAt(replaced.start)) + inserted : inserted;
}

/** True when one of the items offered at the end of a document would make it end in `text`. */
export async function offers(document: vscode.TextDocument, text: string): Promise<boolean> {
  const items = await completionsAtEnd(document);
  return items.some((item) => textAfter(document, item).endsWith(text));
}

/** All the text of the hovers at a position. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  // Over this command every content is a MarkdownString.
  const hovers = await vscode.commands.executeCommand<{ contents: vscode.MarkdownString[] }[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
}
