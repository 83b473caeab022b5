import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type SectionTimeResult,
  type SectionTimesParams,
  sectionTimesRequest,
  type SpeakingTimeParams,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../../server/src/protocol';
import { isServed } from '../languages';
import { shareBar } from './shareBar';

/** A row of the list behind the clock: what is done when it is taken. */
interface Row extends vscode.QuickPickItem {
  readonly take?: () => unknown;
}

/** Registers the list behind the clock: the sections of the draft with their time, and all that is done about the time of a draft. */
export function registerTimeMenu(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('rostrum.time', async () => {
    const editor = vscode.window.activeTextEditor;
    const asked = editor && isServed(editor.document) ? await ask(client, editor.document) : undefined;
    if (!editor || !asked) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft to see how long it takes to say.'));
      return;
    }
    const { time, sections } = asked;
    const taken = await vscode.window.showQuickPick<Row>([...doings(time), ...sectionRows(editor, sections)], {
      title: time.description[0] ?? time.label,
      placeHolder: vscode.l10n.t('Choose what to do, or a section to go to'),
      matchOnDescription: true,
    });
    await taken?.take?.();
  });
}

async function ask(
  client: BaseLanguageClient,
  { uri }: vscode.TextDocument,
): Promise<{ readonly time: SpeakingTimeResult; readonly sections: readonly SectionTimeResult[] } | undefined> {
  const textDocument = { uri: uri.toString() };
  try {
    const [time, sections] = await Promise.all([
      client.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, { textDocument } satisfies SpeakingTimeParams),
      client.sendRequest<SectionTimeResult[]>(sectionTimesRequest, { textDocument } satisfies SectionTimesParams),
    ]);
    return time ? { time, sections } : undefined;
  } catch {
    // The server is starting, restarting or stopping.
    return undefined;
  }
}

function doings({ past, limitSeconds }: SpeakingTimeResult): readonly Row[] {
  const row = (label: string, command: string, ...given: readonly unknown[]): Row => ({
    label,
    take: () => vscode.commands.executeCommand(command, ...given),
  });
  return [
    ...(past ? [row(vscode.l10n.t('$(cut) Cut to Fit…'), 'rostrum.cutToFit')] : []),
    ...(limitSeconds === undefined
      ? []
      : [
          row(vscode.l10n.t('$(play) Rehearse from Here'), 'rostrum.rehearse'),
          row(vscode.l10n.t('$(debug-restart) Rehearse from the Beginning'), 'rostrum.rehearseFromBeginning'),
        ]),
    row(vscode.l10n.t('$(calendar) Set Event and Session…'), 'rostrum.setSession'),
    row(vscode.l10n.t('$(checklist) Cite-Check Report'), 'rostrum.citeCheckReport'),
    row(vscode.l10n.t('$(dashboard) My Pace and My Limit…'), 'workbench.action.openSettings', 'rostrum.time'),
  ];
}

function sectionRows(editor: vscode.TextEditor, sections: readonly SectionTimeResult[]): readonly Row[] {
  if (sections.length === 0) return [];
  return [
    { label: vscode.l10n.t('Sections'), kind: vscode.QuickPickItemKind.Separator },
    ...sections.map(({ title, time, share, start }) => ({
      label: title === '' ? vscode.l10n.t('Before the first heading') : title,
      description: `${time} ${shareBar(share)}`,
      take: async () => {
        const shown = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
        const at = new vscode.Position(start.line, start.character);
        shown.selection = new vscode.Selection(at, at);
        shown.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
      },
    })),
  ];
}
