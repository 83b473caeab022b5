import * as vscode from 'vscode';
import { readValue, type SettingName, type Settings, settings } from '../../server/src/protocol';

/** What a setting holds: its default where something else stands there, of which the server tells. */
export function readSetting<Name extends SettingName>(name: Name): Settings[Name] {
  const { value } = readValue(settings[name], configuration().get<unknown>(name));
  return (value ?? settings[name].default) as Settings[Name];
}

/** Writes a setting, or with `undefined` takes it away; `target` says where, and `scope` for which file. */
export async function writeSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name] | undefined,
  target: vscode.ConfigurationTarget,
  scope?: vscode.Uri,
): Promise<void> {
  await configuration(scope).update(name, value, target);
}

/** The strongest place that has a value of a setting: the folder of a file, else the workspace, else the user. */
export function placeOfSetting(name: SettingName, scope?: vscode.Uri): vscode.ConfigurationTarget {
  const { workspaceFolderValue, workspaceValue } = configuration(scope).inspect(name) ?? {};
  if (workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  return workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}

function configuration(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('rostrum', scope);
}
