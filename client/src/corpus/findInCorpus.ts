import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ConcordanceParams,
  concordanceRequest,
  type ConcordanceResult,
  corpusScheme,
} from '../../../server/src/protocol';
import type { ConcordanceNode } from './concordanceNode';
import type { ConcordanceView } from './concordanceView';
import { registerPastedQuotation } from '../quoting/pastedQuotation';
import { pickQuotation } from '../quoting/pickQuotation';
import { quotationEdits, type QuotedPlace, registerQuotationDrop } from '../quoting/quotation';

/** Registers the commands that show the places of a phrase in the view and use them there. The view is disposed with them. */
export function registerFindInCorpus(client: BaseLanguageClient, view: ConcordanceView): vscode.Disposable {
  let lastEditor = writableEditor(vscode.window.activeTextEditor);

  /** Finds what is selected; asks for a phrase where nothing is, or `phrase` is empty. */
  const find = async (phrase?: unknown): Promise<void> => {
    const wanted = (typeof phrase === 'string' ? phrase : selectedText()) || (await askForPhrase(view.phrase));
    if (wanted === undefined || wanted.trim() === '') return;
    const params: ConcordanceParams = { phrase: wanted };
    const found = await client.sendRequest<ConcordanceResult | null>(concordanceRequest, params);
    if (found) await view.show(found);
  };

  const insert = async (place: QuotedPlace | undefined, isCited: boolean): Promise<void> => {
    const editor = lastEditor;
    if (!place) return;
    if (!editor || editor.document.isClosed) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft first: the quotation goes where its cursor is.'),
      );
      return;
    }
    const shown = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    const edits = await quotationEdits(client, shown.document, shown.selections, place, isCited);
    await shown.edit((edit) => {
      for (const { range, newText } of edits) edit.replace(range, newText);
    });
    shown.selections = shown.selections.map(({ end }) => new vscode.Selection(end, end));
  };

  return vscode.Disposable.from(
    view,
    registerQuotationDrop(client),
    registerPastedQuotation(client),
    vscode.window.onDidChangeActiveTextEditor((editor) => (lastEditor = writableEditor(editor) ?? lastEditor)),
    vscode.commands.registerCommand('rostrum.findInCorpus', find),
    vscode.commands.registerCommand('rostrum.findAnotherInCorpus', () => find('')),
    vscode.commands.registerCommand('rostrum.pickQuotation', async () => insert(await pickQuotation(client), true)),
    vscode.commands.registerCommand('rostrum.insertQuotation', (node?: ConcordanceNode) =>
      insert(view.placeOf(node), false),
    ),
    vscode.commands.registerCommand('rostrum.insertCitedQuotation', (node?: ConcordanceNode) =>
      insert(view.placeOf(node), true),
    ),
    vscode.commands.registerCommand('rostrum.copyCitedQuotation', (node?: ConcordanceNode) =>
      vscode.env.clipboard.writeText(view.placeOf(node)?.citedQuotation ?? ''),
    ),
  );
}

/** A quotation goes into a draft, never into a document of the corpus. */
function writableEditor(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  return editor && editor.document.uri.scheme !== corpusScheme ? editor : undefined;
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

function askForPhrase(last: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Find in Corpus'),
    prompt: vscode.l10n.t('A word or phrase. Case, quotation marks and line breaks do not matter.'),
    placeHolder: 'as and when conducive to terrorism',
    ...(last !== undefined && { value: last }),
  });
}
