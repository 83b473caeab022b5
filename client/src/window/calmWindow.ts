import * as vscode from 'vscode';
import { type CalmSetting, calmSettings } from './calmSettings';

type Target = vscode.ConfigurationTarget.Workspace | vscode.ConfigurationTarget.Global;

/** A setting that was written, and what stood there before: `undefined` for nothing. */
interface Written {
  readonly setting: CalmSetting;
  readonly before: unknown;
}

/** The command that makes the window calm for who drafts: nothing but the text. It is run by nobody but the drafter, and can be undone. */
export function registerCalmWindow(): vscode.Disposable {
  return vscode.commands.registerCommand('rostrum.calmWindow', async () => {
    const target = await chooseTarget();
    if (target === undefined) return;
    const written = await writeAll(target);
    await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
    await tell(target, written);
  });
}

/** The settings of the workspace; where no folder is open, those of the user if the drafter says so. */
async function chooseTarget(): Promise<Target | undefined> {
  if (vscode.workspace.workspaceFolders?.length) return vscode.ConfigurationTarget.Workspace;
  const user = vscode.l10n.t('Write to User Settings');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'No folder is open. The settings of a calm window can be written to your user settings, for every window.',
    ),
    { modal: true },
    user,
  );
  return chosen === user ? vscode.ConfigurationTarget.Global : undefined;
}

/** Writes what does not stand there yet. A setting that cannot be written there is left as it is. */
async function writeAll(target: Target): Promise<readonly Written[]> {
  const known = vscode.workspace.getConfiguration();
  const written: Written[] = [];
  for (const setting of calmSettings((name) => known.inspect(name)?.defaultValue !== undefined)) {
    const before = valueAt(setting, target);
    if (before !== setting.value && (await write(setting, setting.value, target))) written.push({ setting, before });
  }
  return written;
}

async function tell(target: Target, written: readonly Written[]): Promise<void> {
  const place =
    target === vscode.ConfigurationTarget.Workspace
      ? vscode.l10n.t('workspace settings')
      : vscode.l10n.t('user settings');
  if (written.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The window is calm already: the {0} say so.', place));
    return;
  }
  const undo = vscode.l10n.t('Undo');
  const names = written.map(({ setting }) => setting.name).join(', ');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The window is calm. Written to the {0}: {1}. “Undo”, or taking these lines out there, brings back what was.',
      place,
      names,
    ),
    undo,
  );
  if (chosen !== undo) return;
  for (const { setting, before } of written.toReversed())
    if (valueAt(setting, target) === setting.value) await write(setting, before, target);
}

function valueAt(setting: CalmSetting, target: Target): unknown {
  const found = configuration(setting).inspect(setting.name);
  if (target === vscode.ConfigurationTarget.Workspace)
    return setting.language ? found?.workspaceLanguageValue : found?.workspaceValue;
  return setting.language ? found?.globalLanguageValue : found?.globalValue;
}

async function write(setting: CalmSetting, value: unknown, target: Target): Promise<boolean> {
  try {
    await configuration(setting).update(setting.name, value, target, setting.language !== undefined);
    return true;
  } catch {
    // VS Code refuses it there, as a setting that belongs to the user alone in a workspace.
    return false;
  }
}

function configuration({ language }: CalmSetting): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('', language ? { languageId: language } : null);
}
