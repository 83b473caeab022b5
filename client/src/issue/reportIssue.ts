import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { corpusRequest, type CorpusResult, type SettingName, settings } from '../../../server/src/protocol';
import { type IssueFacts, issueAddress, issueText } from './issueText';

/**
 * The commands for who has trouble: a report with what is known of this Rostrum, given to VS Code's own reporter where the publisher has
 * an address for it, else shown to be sent; and what Rostrum has logged.
 */
export function registerReportIssue(
  client: BaseLanguageClient,
  { extension }: vscode.ExtensionContext,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rostrum.showOutput', () => client.outputChannel.show()),
    vscode.commands.registerCommand('rostrum.reportIssue', async () => {
      const manifest: unknown = extension.packageJSON;
      const text = issueText(await factsOf(client, manifest));
      if (issueAddress(manifest) !== undefined) {
        const report = { extensionId: extension.id, data: text };
        await vscode.commands.executeCommand('workbench.action.openIssueReporter', report);
        return;
      }
      const hint = vscode.l10n.t(
        'No address is published for issues. Add what happened, and send this to whoever gave you Rostrum. Add nothing of a draft that others must not read.',
      );
      const content = `# Rostrum: ${vscode.l10n.t('report of an issue')}\n\n${hint}\n\n${text}`;
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    }),
  );
}

async function factsOf(client: BaseLanguageClient, manifest: unknown): Promise<IssueFacts> {
  const open = new Map<string, number>();
  for (const { languageId } of vscode.workspace.textDocuments) open.set(languageId, (open.get(languageId) ?? 0) + 1);
  const { appName, appHost, remoteName, language } = vscode.env;
  return {
    rostrum: String((manifest as { readonly version?: unknown }).version),
    editor: `${appName} ${vscode.version}`,
    host: remoteName === undefined ? appHost : `${appHost}, ${remoteName}`,
    platform: `${typeof process === 'undefined' ? 'browser' : process.platform}, ${language}`,
    isTrusted: vscode.workspace.isTrusted,
    open,
    corpus: await corpusOf(client),
    values: setValues(),
  };
}

async function corpusOf(client: BaseLanguageClient): Promise<IssueFacts['corpus']> {
  try {
    const { documents, problems } = await client.sendRequest<CorpusResult>(corpusRequest);
    const own = documents.filter(({ path }) => path !== undefined).length;
    return { own, shipped: documents.length - own, unread: problems.length };
  } catch {
    return undefined;
  }
}

/** The settings that hold something else than their default. */
function setValues(): ReadonlyMap<SettingName, unknown> {
  const configuration = vscode.workspace.getConfiguration('rostrum');
  const names = Object.keys(settings) as SettingName[];
  return new Map(
    names
      .map((name) => [name, configuration.get<unknown>(name)] as const)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(settings[name].default)),
  );
}
