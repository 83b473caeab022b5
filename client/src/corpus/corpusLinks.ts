import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { corpusScheme } from '../../../server/src/protocol';

/** The command that links run. It is not in the manifest: nothing else runs it. */
const openCommand = 'rostrum.openCorpusDocument';

/** A link to a document of the corpus as the server writes it; what a document says is escaped and makes none. */
const LINK = new RegExp(String.raw`(?<!\\)\]\((${corpusScheme}:/[^\s()#]+#L\d+)\)`, 'g');

/**
 * VS Code drops links of schemes it does not know from hovers and completions. Those to the corpus become a command instead,
 * the only one that such a text may run.
 */
export const corpusLinks: Middleware = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    for (const content of hover?.contents ?? []) openByCommand(content);
    return hover;
  },
  async provideCompletionItem(document, position, context, token, next) {
    const found = await next(document, position, context, token);
    for (const item of (Array.isArray(found) ? found : found?.items) ?? []) openByCommand(item.documentation);
    return found;
  },
};

/** Registers the command behind the links. It opens documents of the corpus and nothing else. */
export function registerOpenCorpusDocument(): vscode.Disposable {
  return vscode.commands.registerCommand(openCommand, async (address: unknown) => {
    const uri = vscode.Uri.parse(String(address));
    if (uri.scheme !== corpusScheme) return;
    const line = Number(/^L(\d+)$/.exec(uri.fragment)?.[1] ?? 1) - 1;
    const selection = new vscode.Range(line, 0, line, 0);
    await vscode.window.showTextDocument(uri.with({ fragment: '' }), { selection });
  });
}

/** Makes the links in a text to the corpus commands, where it has any. */
function openByCommand(content: unknown): void {
  if (!(content instanceof vscode.MarkdownString)) return;
  const value = content.value.replace(LINK, (_link, address: string) => {
    const title = vscode.l10n.t('Open the document at this place');
    return `](command:${openCommand}?${encodeURIComponent(JSON.stringify([address]))} "${title}")`;
  });
  if (value === content.value) return;
  content.value = value;
  content.isTrusted = { enabledCommands: [openCommand] };
}
