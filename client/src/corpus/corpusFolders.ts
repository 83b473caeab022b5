import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readCorpusNotification } from '../../../server/src/protocol';
import { placeOfSetting, readSetting, writeSetting } from '../settings';

/** The commands that say which folders the corpus is read from. */
export function registerCorpusFolders(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    // With a folder (a URI) nobody is asked for one.
    vscode.commands.registerCommand('rostrum.addCorpusFolder', async (given?: vscode.Uri) => {
      const openLabel = vscode.l10n.t('Add to Corpus');
      const title = vscode.l10n.t('Add Folder to Corpus');
      const asked = { canSelectFolders: true, canSelectFiles: false, canSelectMany: true, openLabel, title };
      const chosen = given ? [given] : await vscode.window.showOpenDialog(asked);
      if (!chosen) return;
      await addToCorpus(chosen.map(({ fsPath }) => fsPath));
      if (!given) await vscode.commands.executeCommand('rostrum.ownDocuments.focus');
    }),
    vscode.commands.registerCommand('rostrum.removeCorpusFolder', async (given?: vscode.Uri) => {
      const placeHolder = vscode.l10n.t('The folder stays on your disk; its documents are no longer drawn on');
      const chosen =
        given?.fsPath ?? (await vscode.window.showQuickPick(readSetting('corpus.folders'), { placeHolder }));
      if (chosen !== undefined) await removeFromCorpus([chosen]);
    }),
    vscode.commands.registerCommand('rostrum.readCorpusAgain', () => client.sendNotification(readCorpusNotification)),
  );
}

/** Adds folders or documents, by their paths, to what the corpus is read from. */
export async function addToCorpus(paths: readonly string[]): Promise<void> {
  await setFolders([...new Set([...readSetting('corpus.folders'), ...paths])]);
}

/** Takes folders or documents out of it. */
export async function removeFromCorpus(paths: readonly string[]): Promise<void> {
  await setFolders(readSetting('corpus.folders').filter((path) => !paths.includes(path)));
}

/** Writes the setting where it is: that of the workspace where it has one that counts, that of the user otherwise. */
async function setFolders(next: readonly string[]): Promise<void> {
  const place = vscode.workspace.isTrusted ? placeOfSetting('corpus.folders') : vscode.ConfigurationTarget.Global;
  await writeSetting('corpus.folders', next.length > 0 ? next : undefined, place);
}
