import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewInterventionParams,
  newInterventionRequest,
  type NewInterventionResult,
} from '../../../server/src/protocol';
import { pickSession } from './pickSession';
import { readSetting } from '../settings';

/** The number of names that are remembered and offered again. */
const REMEMBERED = 5;

/** The command that begins a draft for a session: four choices, the last two remembered. */
export function registerNewIntervention(client: BaseLanguageClient, memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand('rostrum.newIntervention', async () => {
    const title = vscode.l10n.t('New Intervention');
    const picked = await pickSession(client, title);
    if (!picked) return;
    const delegation = await pickName(
      memory,
      'delegation',
      title,
      vscode.l10n.t('Delegation: choose, or type its name'),
    );
    if (delegation === undefined) return;
    const speaker = await pickName(memory, 'speaker', title, vscode.l10n.t('Speaker: choose, or type the name'));
    if (speaker === undefined) return;
    const params: NewInterventionParams = {
      event: picked.event.id,
      ...(picked.session && { session: picked.session.id }),
      ...(delegation !== '' && { delegation }),
      ...(speaker !== '' && { speaker }),
    };
    const { text, first } = await client.sendRequest<NewInterventionResult>(newInterventionRequest, params);
    const document = await vscode.workspace.openTextDocument({ language: 'un-draft', content: text });
    const editor = await vscode.window.showTextDocument(document);
    // What is typed first takes the place of the first stub.
    editor.selection = new vscode.Selection(document.positionAt(first.start), document.positionAt(first.end));
    editor.revealRange(editor.selection);
  });
}

/**
 * Has the drafter choose a name used before, that of the settings, or another. Gives an empty text for no name, `undefined` if nothing was
 * chosen.
 */
function pickName(
  memory: vscode.Memento,
  setting: 'delegation' | 'speaker',
  title: string,
  placeholder: string,
): Promise<string | undefined> {
  const key = `rostrum.${setting}s`;
  const used = memory.get<string[]>(key, []);
  const own = readSetting(setting);
  const names = [...new Set([...used, own])].filter((name) => name !== '');
  const open: vscode.QuickPickItem = { label: vscode.l10n.t('Leave open'), alwaysShow: true };
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.placeholder = placeholder;
  const show = (typed: string): void => {
    const other = typed === '' || names.includes(typed) ? [] : [{ label: typed, alwaysShow: true }];
    pick.items = [...other, ...names.map((label) => ({ label })), open];
  };
  show('');
  pick.onDidChangeValue((value) => show(value.trim()));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      const name = !chosen || chosen.label === open.label ? '' : chosen.label;
      if (name !== '') void memory.update(key, [name, ...used.filter((other) => other !== name)].slice(0, REMEMBERED));
      resolve(name);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
