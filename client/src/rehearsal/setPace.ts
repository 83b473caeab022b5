import * as vscode from 'vscode';
import type { RehearsalResult } from '../../../server/src/protocol';
import { placeOfSetting, writeSetting } from '../settings';
import type { PaceKeeper } from './messages';

/**
 * Writes the pace of a speaker into the front matter of the draft or into the settings. The setting is written where it has a value, else
 * among the user's. Gives `false` if the draft has changed since its place for the pace was found.
 */
export async function setPace(
  draft: vscode.Uri,
  { version, paceEdits }: RehearsalResult,
  { pace, keeper }: { readonly pace: number; readonly keeper: PaceKeeper },
): Promise<boolean> {
  if (keeper === 'settings') {
    await writeSetting('time.pace', pace, placeOfSetting('time.pace', draft), draft);
    return true;
  }
  const document = await vscode.workspace.openTextDocument(draft);
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of paceEdits) {
    const { start, end } = range;
    edit.replace(draft, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  return vscode.workspace.applyEdit(edit);
}
