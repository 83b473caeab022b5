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
  /** All that is to be shown for what is typed, trimmed: the first row is the one that Enter takes. */
  readonly rows: (typed: string) => readonly StepRow<Choice>[] | Promise<readonly StepRow<Choice>[]>;
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
  /** What the rows that are shown are for. */
  let shownFor: string | undefined;
  const show = async (): Promise<void> => {
    const typed = pick.value.trim();
    const found = await rows(typed);
    if (typed !== pick.value.trim()) return;
    shownFor = typed;
    const items = found.map((row) => ({ ...row, alwaysShow: true }));
    pick.items = items;
    const chosen = typed === (before?.typed ?? '') ? items.find((row) => keyOf(row) === before?.chosen) : undefined;
    // VS Code puts rows first whose label has what is typed; what Enter takes is the first of ours.
    pick.activeItems = [chosen ?? items[0]].filter((row) => row !== undefined);
  };
  /** What Enter takes. Rows that are still those of fewer letters are none. */
  const taken = async (): Promise<StepRow<Choice> | undefined> => {
    const typed = pick.value.trim();
    return shownFor === typed ? pick.selectedItems[0] : (await rows(typed))[0];
  };
  return new Promise((resolve) => {
    let isAnswered = false;
    const end = (answer: Choice | 'back', chosen?: string): void => {
      isAnswered = true;
      kept.set(name, { typed: pick.value, ...(chosen !== undefined && { chosen }) });
      resolve(answer);
      pick.hide();
    };
    pick.onDidChangeValue(() => void show());
    pick.onDidTriggerButton(() => end('back'));
    pick.onDidAccept(() => void taken().then((row) => row?.choice !== undefined && end(row.choice, keyOf(row))));
    pick.onDidHide(() => {
      if (!isAnswered) kept.set(name, pick.value === before?.typed ? before : { typed: pick.value });
      resolve(undefined);
      pick.dispose();
    });
    void show().then(() => pick.show());
  });
}

function keyOf({ key, label }: StepRow<unknown>): string {
  return key ?? label;
}
