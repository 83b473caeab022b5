import * as vscode from 'vscode';
import type { KeptSteps } from './steps';

/** A row of a step. One without `choice` only tells something: Enter leaves it as it is. */
export interface StepRow<Choice> extends vscode.QuickPickItem {
  readonly choice?: Choice;
  /** What it is kept under; its label where it has none. */
  readonly key?: string;
}

/** What a step asks. */
export interface AskedStep<Choice> {
  /** What it is kept under. */
  readonly name: string;
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly placeholder: string;
  readonly canGoBack: boolean;
  readonly kept: KeptSteps;
  /** All that is to be shown for what is typed, trimmed: Enter takes the first row that is a choice. */
  readonly rows: (typed: string) => readonly StepRow<Choice>[] | Promise<readonly StepRow<Choice>[]>;
  /** Tells that the same text has other rows now: they are shown, and the row that stands ready stays so. */
  readonly rowsChanged?: vscode.Event<void>;
}

/**
 * Asks one step: gives what was chosen, `back`, or `undefined` where it was left. It stays open while another window is looked at, and
 * comes again as it was left.
 */
export function askStep<Choice>(asked: AskedStep<Choice>): Promise<Choice | 'back' | undefined> {
  const { name, kept, rows } = asked;
  const pick = vscode.window.createQuickPick<StepRow<Choice>>();
  const before = kept.get(name);
  pick.title = asked.title;
  pick.step = asked.step;
  pick.totalSteps = asked.totalSteps;
  pick.placeholder = asked.placeholder;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (asked.canGoBack) pick.buttons = [vscode.QuickInputButtons.Back];
  pick.value = before?.typed ?? '';
  /** The number of times rows were given to the window, and whether the last ones are there. */
  let shows = 0;
  let areThere = false;
  /** The row that stood ready when rows changed under it. */
  let held: string | undefined;
  /** What Enter is to take of some rows. */
  const readyOf = (found: readonly StepRow<Choice>[]): StepRow<Choice> | undefined => {
    const key = held ?? (pick.value.trim() === before?.typed ? before.chosen : undefined);
    return (key === undefined ? undefined : found.find((row) => keyOf(row) === key)) ?? firstOf(found);
  };
  const show = async (): Promise<void> => {
    areThere = false;
    const mine = ++shows;
    const found = await rows(pick.value.trim());
    if (mine !== shows) return;
    pick.items = found.map((row) => ({ ...row, alwaysShow: true }));
    // VS Code puts rows first whose label has what is typed; what Enter takes is the first of ours.
    pick.activeItems = [readyOf(pick.items)].filter((row) => row !== undefined);
    await windowHasThem();
    areThere ||= mine === shows;
  };
  /** What Enter takes. The window names rows by their place: until it has the last ones it may mean another row than ours. */
  const taken = async (): Promise<StepRow<Choice> | undefined> =>
    areThere ? pick.selectedItems[0] : readyOf(await rows(pick.value.trim()));
  return new Promise((resolve) => {
    let isAnswered = false;
    const end = (answer: Choice | 'back', chosen?: string): void => {
      isAnswered = true;
      kept.set(name, { typed: pick.value, ...(chosen !== undefined && { chosen }) });
      resolve(answer);
      pick.hide();
    };
    const changes = asked.rowsChanged?.(() => {
      const [active] = pick.activeItems;
      if (areThere) held = active && keyOf(active);
      void show();
    });
    pick.onDidChangeValue(() => {
      held = undefined;
      void show();
    });
    pick.onDidTriggerButton(() => end('back'));
    pick.onDidAccept(() => void taken().then((row) => row?.choice !== undefined && end(row.choice, keyOf(row))));
    pick.onDidHide(() => {
      if (!isAnswered) kept.set(name, pick.value === before?.typed ? before : { typed: pick.value });
      resolve(undefined);
      changes?.dispose();
      pick.dispose();
    });
    void show();
    pick.show();
  });
}

/** Done as soon as the window has what it was given before. */
async function windowHasThem(): Promise<void> {
  // What a list is given goes out together, after all that is at hand; the window answers in the order of what it is sent.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await vscode.commands.executeCommand('setContext', 'rostrum.asksStep', true);
}

/** The first row that can be chosen. */
function firstOf<Choice>(rows: readonly StepRow<Choice>[]): StepRow<Choice> | undefined {
  return rows.find(({ choice }) => choice !== undefined) ?? rows[0];
}

function keyOf({ key, label }: StepRow<unknown>): string {
  return key ?? label;
}
