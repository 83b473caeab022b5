import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  corpusChanged,
  corpusScheme,
  cutToFitCommand,
  spaceTakenCommand,
  type StartOptions,
} from '../../server/src/protocol';
import { registerCorpusFolders } from './corpus/corpusFolders';
import { corpusLinks, registerOpenCorpusDocument } from './corpus/corpusLinks';
import { CiteCheckReport } from './report/citeCheckReport';
import { ConcordanceView } from './corpus/concordanceView';
import { registerFindInCorpus } from './corpus/findInCorpus';
import { registerCutToFit } from './time/cutToFit';
import { registerCorrectDocument } from './corpus/correctDocument';
import { CorpusView, type CorpusViewText } from './corpus/corpusView';
import { registerCalmWindow } from './window/calmWindow';
import { registerEmptyDraftHint } from './firstMinute/emptyDraftHint';
import { enterEndsLine } from './completion/enterEndsLine';
import { languages } from './languages';
import { ConceptNotes } from './session/conceptNotes';
import type { NoteFiles } from './session/noteFiles';
import { registerOpenDocumentation } from './documentation/openDocumentation';
import { registerNewIntervention } from './session/newIntervention';
import { Rehearsal } from './rehearsal/rehearsal';
import { registerReportIssue } from './issue/reportIssue';
import { Sample } from './firstMinute/sample';
import { registerSetSession } from './session/setSession';
import { SessionView } from './session/sessionView';
import { suggestingValues } from './completion/suggestingValues';
import { registerMarkOfNextItem } from './completion/markOfNextItem';
import { registerSpaceBeforeMark } from './completion/spaceBeforeMark';
import { DraftStatus } from './time/draftStatus';
import { registerTimeMenu } from './time/timeMenu';
import { SpeakingTimeStatus } from './time/speakingTimeStatus';

/** What the extension offers to others (and to its tests). */
export interface RostrumExports {
  /** The text of the status bar item, `undefined` while it is hidden. */
  speakingTimeText(): string | undefined;
  /** The view of a phrase's places in the corpus. */
  readonly concordance: ConcordanceView;
  /** The page of the cite-check report that is shown, `undefined` while none is. */
  reportPage(): string | undefined;
  /** What the views of the corpus show. */
  corpusText(): CorpusViewText;
}

/** Starts a client on whichever server this side of VS Code can run. */
export type StartClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Where the files of concept notes come from on this side of VS Code: `memory` is that of the workspace. */
export type NoteFilesOf = (client: BaseLanguageClient, memory: vscode.Memento) => NoteFiles;

/** The whole activation, the same on the desktop and in the browser. Everything made is disposed with the extension. */
export async function activateWith(
  context: vscode.ExtensionContext,
  start: StartClient,
  noteFilesOf: NoteFilesOf,
): Promise<RostrumExports> {
  const sample = new Sample(context.extensionUri);
  const client = start({
    documentSelector: [...languages.map((language) => ({ language })), { scheme: corpusScheme }],
    diagnosticCollectionName: 'rostrum',
    initializationOptions: startOptions(context),
    middleware: enterEndsLine(suggestingValues(sample.notesHovers(corpusLinks))),
  });
  let corpus: CorpusView | undefined;
  context.subscriptions.push({ dispose: () => void client.dispose() });
  const concordance = new ConcordanceView();
  const report = new CiteCheckReport(client, context.workspaceState);
  const corpusIsOther = new vscode.EventEmitter<void>();
  const noteFiles = noteFilesOf(client, context.workspaceState);
  const notes = new ConceptNotes(client, noteFiles, corpusIsOther.event);
  context.subscriptions.push(
    registerOpenCorpusDocument(),
    registerOpenDocumentation(context.extensionUri),
    registerFindInCorpus(client, concordance),
    registerCorpusFolders(client),
    registerCorrectDocument(client),
    registerCutToFit(client),
    registerTimeMenu(client),
    registerSpaceBeforeMark(),
    registerMarkOfNextItem(),
    corpusIsOther,
    { dispose: () => noteFiles.dispose?.() },
    registerSetSession(client, notes),
    registerNewIntervention(client, notes, context.globalState),
    registerEmptyDraftHint(),
    registerCalmWindow(),
    registerReportIssue(client, context),
    sample,
    report,
    new Rehearsal(client, context),
    vscode.commands.registerCommand('rostrum.treatAsDraft', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'un-draft');
    }),
    vscode.commands.registerCommand('rostrum.restartServer', async () => {
      await client.stop();
      await client.start();
      await noteFiles.started?.();
      corpus?.refresh();
    }),
  );
  await client.start();
  await noteFiles.started?.();
  const status = new SpeakingTimeStatus(client);
  const view = (corpus = new CorpusView(client));
  const session = new SessionView(client);
  const draftStatus = new DraftStatus(client);
  // A client keeps one handler for each notification: the last one registered would be the only one.
  const whenCorpusChanges = client.onNotification(corpusChanged, () => {
    view.refresh();
    session.corpusChanged();
    status.refresh();
    draftStatus.refresh();
    corpusIsOther.fire();
  });
  context.subscriptions.push(status, draftStatus, view, session, whenCorpusChanges);
  return {
    speakingTimeText: () => status.text,
    concordance,
    reportPage: () => report.page,
    corpusText: () => view.text,
  };
}

/** What is read of the user's documents is kept where VS Code keeps what belongs to the workspace; nowhere in a browser. */
function startOptions({ storageUri, globalStorageUri }: vscode.ExtensionContext): StartOptions {
  const storage = storageUri ?? globalStorageUri;
  const cacheFolder = storage.scheme === 'file' ? vscode.Uri.joinPath(storage, 'corpus').fsPath : undefined;
  return { ...(cacheFolder !== undefined && { cacheFolder }), commands: [cutToFitCommand, spaceTakenCommand] };
}
