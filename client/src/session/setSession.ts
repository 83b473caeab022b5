import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DraftEdit, type SetSessionParams, setSessionRequest } from '../../../server/src/protocol';
import { isServed } from '../languages';
import { writeSetting } from '../settings';
import { askStep, type StepRow } from '../steps/askStep';
import { matchingRows } from '../steps/matchingRows';
import { type KeptSteps, type Step, takeSteps } from '../steps/steps';
import type { ConceptNotes } from './conceptNotes';
import { type EventAnswers, eventStepsOf } from './eventAnswers';
import { choiceOf, eventStepAfter } from './eventSteps';

/** Where the choice is written. */
type Place = 'draft' | vscode.ConfigurationTarget;
type Answers = EventAnswers & { readonly place?: Place };

/** The command that says what the draft, or every draft, is for. */
export function registerSetSession(client: BaseLanguageClient, notes: ConceptNotes): vscode.Disposable {
  const kept: KeptSteps = new Map();
  const title = vscode.l10n.t('Set Event and Session');
  const totalSteps = (answers: EventAnswers): number => eventStepsOf(answers) + 1;
  return vscode.commands.registerCommand('rostrum.setSession', async () => {
    const editor = vscode.window.activeTextEditor;
    const draft = editor && isServed(editor.document) ? editor.document : undefined;
    const askPlace: Step<Answers> = async (given, canGoBack) => {
      const total = totalSteps(given);
      const place = await askStep({
        ...{ name: 'place', title, kept, canGoBack, step: total, totalSteps: total },
        placeholder: vscode.l10n.t('Where to write it'),
        rows: (typed) => matchingRows(placeRows(draft !== undefined), typed),
      });
      return place === undefined || place === 'back' ? place : { ...given, place };
    };
    const answers = await takeSteps<Answers>(
      {},
      (given) =>
        eventStepAfter({ client, notes, title, kept, totalSteps }, given) ??
        (given.place === undefined ? askPlace : undefined),
    );
    if (!answers) return;
    kept.clear();
    const { place } = answers;
    if (place === 'draft' && draft) await setInDraft(client, draft, answers);
    else if (place !== undefined && place !== 'draft') await setInSettings(answers, place);
  });
}

function placeRows(hasDraft: boolean): readonly (StepRow<Place> & { readonly description: string })[] {
  const others = vscode.l10n.t('For drafts without front matter');
  return [
    ...(hasDraft
      ? [
          {
            label: vscode.l10n.t('In this draft'),
            description: vscode.l10n.t('Its front matter; the rest of it stays'),
            choice: 'draft' as const,
          },
        ]
      : []),
    ...(vscode.workspace.workspaceFolders
      ? [
          {
            label: vscode.l10n.t('In the settings of this workspace'),
            description: others,
            choice: vscode.ConfigurationTarget.Workspace,
          },
        ]
      : []),
    { label: vscode.l10n.t('In your settings'), description: others, choice: vscode.ConfigurationTarget.Global },
  ];
}

async function setInDraft(client: BaseLanguageClient, document: vscode.TextDocument, answers: Answers): Promise<void> {
  const params: SetSessionParams = { textDocument: { uri: document.uri.toString() }, ...choiceOf(answers) };
  const edits = await client.sendRequest<DraftEdit[]>(setSessionRequest, params);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    edit.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  await vscode.workspace.applyEdit(edit);
}

/** An event of the documents has its own limit: only of another one it is a setting. */
async function setInSettings(answers: Answers, target: vscode.ConfigurationTarget): Promise<void> {
  const { event, session, other } = choiceOf(answers);
  await writeSetting('event', other?.name ?? event, target);
  await writeSetting('session', other?.session ?? session, target);
  if (other) await writeSetting('time.limit', other.limit, target);
}
