import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CutResult, type CutsParams, cutsRequest, type CutsResult } from '../../../server/src/protocol';

const scheme = 'rostrum-cut';

/** A row of the list of cuts. */
type Row = vscode.QuickPickItem & { readonly cut: CutResult };

type Spoken = Pick<CutsResult, 'seconds' | 'words'>;

/** Registers the command that shortens the draft in the active editor: cuts are chosen, seen side by side, and made, each to be undone by itself. */
export function registerCutToFit(client: BaseLanguageClient): vscode.Disposable {
  let preview = '';
  const ask = (document: vscode.TextDocument, chosen?: readonly number[]): Promise<CutsResult | null> => {
    const params: CutsParams = { textDocument: { uri: document.uri.toString() }, ...(chosen && { chosen }) };
    return client.sendRequest<CutsResult | null>(cutsRequest, params);
  };
  const run = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && (await ask(editor.document));
    if (!editor || !found || found.cuts.length === 0) {
      void vscode.window.showInformationMessage(
        editor && found
          ? vscode.l10n.t('There is nothing in this draft that could be cut without touching what must stay.')
          : vscode.l10n.t('Open a draft that is spoken to have it cut to fit.'),
      );
      return;
    }
    const { document } = editor;
    const chosen = await choose(found);
    if (!chosen || chosen.length === 0) return;
    const { made, version } = (await ask(document, chosen)) ?? {};
    if (!made) return;
    preview = made.text;
    const shown = document.uri.with({ scheme, query: String(Date.now()) });
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const title = vscode.l10n.t('{0}: Cut to Fit ({1} of {2})', name, length(made, found), limitOf(found));
    await vscode.commands.executeCommand('vscode.diff', document.uri, shown, title);
    const make = vscode.l10n.t('Make the Cuts');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('The draft takes {0} with these cuts, of {1}.', length(made, found), limitOf(found)),
      make,
    );
    if (answer !== make) return;
    const target = await vscode.window.showTextDocument(document);
    if (target.document.version !== version) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The draft has changed meanwhile: choose the cuts again.'),
      );
      return;
    }
    for (const { start, end, newText } of made.steps) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      await target.edit((edit) => edit.replace(range, newText), { undoStopBefore: true, undoStopAfter: true });
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rostrum.cutToFit', run),
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => preview }),
  );
}

/** Lets the drafter choose cuts, those that are enough chosen before; the title says what the draft would take. */
function choose(found: CutsResult): Promise<readonly number[] | undefined> {
  const { cuts, suggested } = found;
  const picker = vscode.window.createQuickPick<Row>();
  picker.canSelectMany = true;
  picker.matchOnDetail = true;
  picker.placeholder = vscode.l10n.t('Quotations, citations and what answers a key question are not touched');
  picker.items = cuts.map((cut) => ({
    cut,
    // The seconds stand first: words that are cut are long, and a row is cut off at its end.
    label: vscode.l10n.t(
      '{0} · {1}',
      found.limitWords === undefined
        ? vscode.l10n.t('{0} s', cut.seconds.toFixed(1))
        : vscode.l10n.t('{0} words', cut.words),
      cut.replacement === undefined ? cut.text : `${cut.replacement} ← ${cut.text}`,
    ),
    detail: `${cut.kind} · ${cut.reason}`,
  }));
  const wanted = new Set(suggested);
  picker.selectedItems = picker.items.filter(({ cut }) => wanted.has(cut.id));
  const tell = (chosen: readonly Row[]): void => {
    const left = chosen.reduce<Spoken>(
      ({ seconds, words }, { cut }) => ({
        seconds: Math.max(0, seconds - cut.seconds),
        words: Math.max(0, words - cut.words),
      }),
      found,
    );
    picker.title = vscode.l10n.t(
      'Cut to Fit: {0}, about {1} with these cuts, of {2}',
      length(found, found),
      length(left, found),
      limitOf(found),
    );
  };
  tell(picker.selectedItems);
  return new Promise((resolve) => {
    picker.onDidChangeSelection(tell);
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.map(({ cut }) => cut.id));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** How long a text is, in what its limit is stated in. */
function length({ seconds, words }: Spoken, { limitWords }: CutsResult): string {
  return limitWords === undefined ? clock(seconds) : vscode.l10n.t('{0} words', words);
}

function limitOf({ limitSeconds, limitWords }: CutsResult): string {
  return limitWords === undefined ? clock(limitSeconds) : vscode.l10n.t('{0} words', limitWords);
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
