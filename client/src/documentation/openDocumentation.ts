import { documentation } from 'rostrum:documentation';
import * as vscode from 'vscode';

/** The command that shows a page of the documentation: one that is picked, or the one at a path in the extension's folder. */
export function registerOpenDocumentation(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('rostrum.openDocumentation', async (path?: unknown) => {
    const page = documentation.find((each) => each.path === path) ?? (await pickPage());
    if (page) await showPage(vscode.Uri.joinPath(extension, page.path));
  });
}

async function pickPage(): Promise<(typeof documentation)[number] | undefined> {
  const items = documentation.map((page) => ({ label: page.title, detail: page.about, page }));
  const options = { placeHolder: vscode.l10n.t('The page to open'), matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.page;
}

/** Shows a page as it is read. Where VS Code's own Markdown extension is switched off, as it is written. */
async function showPage(page: vscode.Uri): Promise<void> {
  try {
    // The command starts that extension: before, it is in no list of commands.
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page);
  }
}
