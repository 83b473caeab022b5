import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DraftEdit, type SetSessionParams, setSessionRequest } from '../../../server/src/protocol';
import { isServed } from '../languages';
import { type PickedSession, pickSession } from './pickSession';
import { writeSetting } from '../settings';

type Place = 'draft' | vscode.ConfigurationTarget;

/** The command that says what the draft, or every draft, is for. */
export function registerSetSession(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('rostrum.setSession', async () => {
    const editor = vscode.window.activeTextEditor;
    const picked = await pickSession(client, vscode.l10n.t('Set Event and Session'));
    if (!picked) return;
    const draft = editor && isServed(editor.document) ? editor : undefined;
    const place = await pickPlace(draft);
    if (place === 'draft' && draft) await setInDraft(client, draft, picked);
    else if (place !== undefined && place !== 'draft') await setInSettings(picked, place);
  });
}

async function pickPlace(draft: vscode.TextEditor | undefined): Promise<Place | undefined> {
  const rows: (vscode.QuickPickItem & { readonly place: Place })[] = [];
  if (draft)
    rows.push({
      label: vscode.l10n.t('In this draft'),
      description: vscode.l10n.t('Its front matter; the rest of it stays'),
      place: 'draft',
    });
  if (vscode.workspace.workspaceFolders)
    rows.push({
      label: vscode.l10n.t('In the settings of this workspace'),
      description: vscode.l10n.t('For drafts without front matter'),
      place: vscode.ConfigurationTarget.Workspace,
    });
  rows.push({
    label: vscode.l10n.t('In your settings'),
    description: vscode.l10n.t('For drafts without front matter'),
    place: vscode.ConfigurationTarget.Global,
  });
  const title = vscode.l10n.t('Set Event and Session');
  return (await vscode.window.showQuickPick(rows, { title, placeHolder: vscode.l10n.t('Where to write it') }))?.place;
}

async function setInDraft(client: BaseLanguageClient, editor: vscode.TextEditor, { event, session }: PickedSession) {
  const { document } = editor;
  const params: SetSessionParams = {
    textDocument: { uri: document.uri.toString() },
    event: event.id,
    ...(session && { session: session.id }),
  };
  const edits = await client.sendRequest<DraftEdit[]>(setSessionRequest, params);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    edit.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  await vscode.workspace.applyEdit(edit);
}

async function setInSettings({ event, session }: PickedSession, target: vscode.ConfigurationTarget): Promise<void> {
  await writeSetting('event', event.id, target);
  await writeSetting('session', session?.id, target);
}
