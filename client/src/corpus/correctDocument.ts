import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CorpusDocument,
  type CorrectDocumentParams,
  correctDocumentRequest,
  type CorrectDocumentResult,
  type DocumentReadingParams,
  documentReadingRequest,
  type DocumentReadingResult,
  type ReadFact,
} from '../../../server/src/protocol';

/** A row of the views of the corpus that stands for a document. */
interface DocumentRow {
  readonly document?: CorpusDocument;
}

/** The commands on a document of the corpus that show how it was read, and say what it is where that is wrong. */
export function registerCorrectDocument(client: BaseLanguageClient): vscode.Disposable {
  const readingOf = (id: string): Promise<DocumentReadingResult | null> =>
    client.sendRequest<DocumentReadingResult | null>(documentReadingRequest, { id } satisfies DocumentReadingParams);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rostrum.showReading', async ({ document }: DocumentRow = {}) => {
      const reading = document && (await readingOf(document.id));
      if (reading?.page === undefined) return;
      await vscode.window.showTextDocument(vscode.Uri.parse(reading.page), { preview: true });
    }),
    vscode.commands.registerCommand('rostrum.correctDocument', async ({ document }: DocumentRow = {}) => {
      if (!document) return;
      const { id } = document;
      const reading = await readingOf(id);
      const fact = reading && (await chosenFact(reading));
      if (!fact) return;
      const value = await valueOf(fact, reading.name);
      if (value === undefined) return;
      const params: CorrectDocumentParams = { id, key: fact.key, ...(value !== '' && { value }) };
      const { problem } = await client.sendRequest<CorrectDocumentResult>(correctDocumentRequest, params);
      if (problem !== undefined) void vscode.window.showWarningMessage(problem);
    }),
  );
}

async function chosenFact({ name, facts }: DocumentReadingResult): Promise<ReadFact | undefined> {
  const rows: (vscode.QuickPickItem & { readonly fact?: ReadFact })[] = facts.map((fact) => ({
    label: fact.label,
    description: fact.value ?? vscode.l10n.t('not found'),
    fact,
  }));
  const report: (typeof rows)[number] = {
    label: vscode.l10n.t('Report a wrong reading…'),
    description: vscode.l10n.t('Without the text'),
  };
  const chosen = await vscode.window.showQuickPick([...rows, report], {
    title: name,
    placeHolder: vscode.l10n.t('What is wrong? It is kept beside the documents, and can be shared with them'),
  });
  if (chosen === report) await vscode.commands.executeCommand('rostrum.reportIssue');
  return chosen?.fact;
}

/** What a fact is to be: "" for what is read in the file, `undefined` where nothing was said. */
async function valueOf({ label, value, form, choices }: ReadFact, title: string): Promise<string | undefined> {
  if (!choices) {
    const prompt = vscode.l10n.t('{0}: {1}. Leave it empty for what the file says', label, form);
    const typed = await vscode.window.showInputBox({ title, prompt, value: value ?? '', ignoreFocusOut: true });
    return typed?.trim();
  }
  const asRead = { label: vscode.l10n.t('As the file says'), value: '' };
  const rows = choices.map((kind) => ({ label: kind.replaceAll('-', ' '), value: kind }));
  const chosen = await vscode.window.showQuickPick([...rows, asRead], { title, placeHolder: label });
  return chosen?.value;
}
