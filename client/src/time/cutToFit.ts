import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CutLengthParams,
  cutLengthRequest,
  type CutLengthResult,
  type CutResult,
  type CutsParams,
  cutsRequest,
  type CutsResult,
} from '../../../server/src/protocol';
import { oneAtATime } from '../oneAtATime';

const scheme = 'rostrum-cut';

/** A row of the list of cuts. */
type Row = vscode.QuickPickItem & { readonly cut: CutResult };

/** Says about how long the draft is with these cuts; `null` where that is not known now. */
type LengthWith = (chosen: readonly number[]) => Promise<CutLengthResult>;

/** Cuts that are shown side by side with the draft, until they are made or left. */
interface ShownCuts {
  readonly document: vscode.TextDocument;
  /** The version of the draft that they were found in. */
  readonly version: number | undefined;
  readonly steps: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  /** The draft as it would be. */
  readonly shown: vscode.Uri;
}

/**
 * Registers the commands that shorten the draft in the active editor: cuts are chosen, compared side by side, and made by a button above
 * the comparison, each with its own undo. The comparison stays as long as it is read, and closes with either answer.
 */
export function registerCutToFit(client: BaseLanguageClient): vscode.Disposable {
  let preview = '';
  let cuts: ShownCuts | undefined;
  const hold = (next: ShownCuts | undefined): void => {
    cuts = next;
    void vscode.commands.executeCommand('setContext', 'rostrum.hasCutsShown', next !== undefined);
  };
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
    const chosen = await choose(found, lengthOf(document, client));
    if (!chosen || chosen.length === 0) return;
    const { made, version } = (await ask(document, chosen)) ?? {};
    if (!made) return;
    preview = made.text;
    const shown = document.uri.with({ scheme, query: String(Date.now()) });
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const title = vscode.l10n.t('{0}: Cut to Fit ({1} of {2})', name, made.length, found.limit);
    await closeComparison(cuts);
    hold({ document, version, steps: made.steps, shown });
    await vscode.commands.executeCommand('vscode.diff', document.uri, shown, title);
  };
  const make = async (): Promise<void> => {
    const made = cuts;
    if (!made) return;
    await closeComparison(made);
    hold(undefined);
    const target = await vscode.window.showTextDocument(made.document);
    if (target.document.version !== made.version) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The draft has changed meanwhile: choose the cuts again.'),
      );
      return;
    }
    for (const { start, end, newText } of made.steps) {
      const range = new vscode.Range(made.document.positionAt(start), made.document.positionAt(end));
      await target.edit((edit) => edit.replace(range, newText), { undoStopBefore: true, undoStopAfter: true });
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rostrum.cutToFit', run),
    vscode.commands.registerCommand('rostrum.makeCuts', make),
    vscode.commands.registerCommand('rostrum.leaveCuts', async () => {
      await closeComparison(cuts);
      hold(undefined);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (cuts && closed.some((tab) => comparesWith(tab, cuts!.shown))) hold(undefined);
    }),
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => preview }),
  );
}

/** Whether a tab compares a draft with this. */
function comparesWith({ input }: vscode.Tab, shown: vscode.Uri): boolean {
  return input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown.toString();
}

async function closeComparison(cuts: ShownCuts | undefined): Promise<void> {
  if (!cuts) return;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter((tab) => comparesWith(tab, cuts.shown)));
}

function lengthOf({ uri }: vscode.TextDocument, client: BaseLanguageClient): LengthWith {
  return async (chosen) => {
    const params: CutLengthParams = { textDocument: { uri: uri.toString() }, chosen };
    try {
      return await client.sendRequest<CutLengthResult>(cutLengthRequest, params);
    } catch {
      // The server is restarting or stopping.
      return null;
    }
  };
}

/** Lets the drafter choose cuts, those that are enough chosen before; the title says what the draft would take. */
async function choose(found: CutsResult, lengthWith: LengthWith): Promise<readonly number[] | undefined> {
  const { cuts, suggested } = found;
  const picker = vscode.window.createQuickPick<Row>();
  picker.canSelectMany = true;
  picker.matchOnDetail = true;
  picker.placeholder =
    found.reaches === undefined
      ? vscode.l10n.t('Quotations, citations and what answers a key question are not touched')
      : vscode.l10n.t(
          'What can go brings it to {0}, not to {1}: the rest answers a key question, or must stay as it is',
          found.reaches,
          found.limit,
        );
  picker.items = cuts.map((cut) => ({
    cut,
    // What it saves stands first: words that are cut are long, and a row is cut off at its end.
    label: vscode.l10n.t(
      '{0} · {1}',
      cut.saves,
      cut.replacement === undefined ? cut.text : `${cut.replacement} ← ${cut.text}`,
    ),
    detail: `${cut.kind} · ${cut.reason}`,
  }));
  const wanted = new Set(suggested);
  picker.selectedItems = picker.items.filter(({ cut }) => wanted.has(cut.id));
  const chosen = (): readonly number[] => picker.selectedItems.map(({ cut }) => cut.id);
  const tell = async (): Promise<void> => {
    const left = await lengthWith(chosen());
    if (left === null) return;
    picker.title = vscode.l10n.t('Cut to Fit: {0}, about {1} with these cuts, of {2}', found.length, left, found.limit);
  };
  await tell();
  return new Promise((resolve) => {
    picker.onDidChangeSelection(oneAtATime(tell));
    picker.onDidAccept(() => {
      resolve(chosen());
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
