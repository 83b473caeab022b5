import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewInterventionParams,
  newInterventionRequest,
  type NewInterventionResult,
} from '../../../server/src/protocol';
import { readSetting } from '../settings';
import { askStep, type StepRow } from '../steps/askStep';
import { matchingRows } from '../steps/matchingRows';
import { type KeptSteps, type Step, takeSteps } from '../steps/steps';
import type { ConceptNotes } from './conceptNotes';
import { type EventAnswers, eventStepsOf } from './eventAnswers';
import { choiceOf, eventStepAfter } from './eventSteps';

/** The number of names that are remembered and offered again. */
const REMEMBERED = 5;

/** What is asked of who speaks, an empty text where it is left open. */
type Name = 'delegation' | 'speaker';
type Answers = EventAnswers & Readonly<Partial<Record<Name, string>>>;

/** The command that begins a draft: four steps at most. Of another event than the documents' who speaks is who spoke last. */
export function registerNewIntervention(
  client: BaseLanguageClient,
  notes: ConceptNotes,
  memory: vscode.Memento,
): vscode.Disposable {
  const kept: KeptSteps = new Map();
  const title = vscode.l10n.t('New Intervention');
  const totalSteps = (answers: EventAnswers): number => eventStepsOf(answers) + (answers.other ? 0 : 2);
  const stepAfter = (answers: Answers): Step<Answers> | undefined => {
    const ofEvent = eventStepAfter({ client, notes, title, kept, totalSteps }, answers);
    if (ofEvent || answers.other) return ofEvent;
    const name = (['delegation', 'speaker'] as const).find((one) => answers[one] === undefined);
    return (
      name &&
      (async (given, canGoBack) => {
        const total = totalSteps(given);
        const choice = await askStep({
          ...{ name, title, kept, canGoBack },
          step: name === 'speaker' ? total : total - 1,
          totalSteps: total,
          placeholder:
            name === 'speaker'
              ? vscode.l10n.t('Speaker: choose, or type the name')
              : vscode.l10n.t('Delegation: choose, or type its name'),
          rows: (typed) => nameRows(usedNames(memory, name), typed),
        });
        return choice === undefined || choice === 'back' ? choice : { ...given, [name]: choice };
      })
    );
  };
  return vscode.commands.registerCommand('rostrum.newIntervention', async () => {
    const answers = await takeSteps<Answers>({}, stepAfter);
    if (!answers) return;
    kept.clear();
    const delegation = await namedOrLast(memory, 'delegation', answers);
    const speaker = await namedOrLast(memory, 'speaker', answers);
    await openDraft(client, {
      ...choiceOf(answers),
      ...(delegation !== '' && { delegation }),
      ...(speaker !== '' && { speaker }),
    });
  });
}

async function openDraft(client: BaseLanguageClient, params: NewInterventionParams): Promise<void> {
  const { text, first } = await client.sendRequest<NewInterventionResult>(newInterventionRequest, params);
  const document = await vscode.workspace.openTextDocument({ language: 'un-draft', content: text });
  const editor = await vscode.window.showTextDocument(document);
  // What is typed first takes the place of the first stub.
  editor.selection = new vscode.Selection(document.positionAt(first.start), document.positionAt(first.end));
  editor.revealRange(editor.selection);
}

/** Names used before, the last one first, then that of the settings. */
function usedNames(memory: vscode.Memento, name: Name): readonly string[] {
  return [...new Set([...memory.get<string[]>(memoryKey(name), []), readSetting(name)])].filter((one) => one !== '');
}

/** What is typed, the names that match it, and none. */
function nameRows(names: readonly string[], typed: string): readonly StepRow<string>[] {
  const other = typed === '' || names.includes(typed) ? [] : [{ label: typed, choice: typed }];
  const used = matchingRows(
    names.map((label) => ({ label, choice: label })),
    typed,
  );
  return [...other, ...used, { label: vscode.l10n.t('Leave open'), choice: '' }];
}

/** The name that was answered, which is remembered, else the one that was used last. */
async function namedOrLast(memory: vscode.Memento, name: Name, answers: Answers): Promise<string> {
  const used = usedNames(memory, name);
  const chosen = answers[name];
  if (chosen === undefined) return used[0] ?? '';
  if (chosen === '') return '';
  const remembered = memory.get<string[]>(memoryKey(name), []);
  const next = [chosen, ...remembered.filter((other) => other !== chosen)].slice(0, REMEMBERED);
  await memory.update(memoryKey(name), next);
  return chosen;
}

function memoryKey(name: Name): string {
  return `rostrum.${name}s`;
}
