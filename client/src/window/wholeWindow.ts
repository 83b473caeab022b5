import * as vscode from 'vscode';
import { type EditorLayout, type Room, roomOf } from './editorLayout';

/** What stands beside the editors, with the commands that close it and open it; both do nothing where it is so already. */
const PARTS = {
  sideBar: { close: 'workbench.action.closeSidebar', open: 'workbench.action.focusSideBar' },
  secondarySideBar: { close: 'workbench.action.closeAuxiliaryBar', open: 'workbench.action.focusAuxiliaryBar' },
  panel: { close: 'workbench.action.closePanel', open: 'workbench.action.focusPanel' },
} as const;

type Part = keyof typeof PARTS;

const parts = Object.keys(PARTS) as Part[];

/**
 * Gives a page the whole window while it is shown: closes what stands beside the editors, and opens again what it closed. No extension can
 * ask VS Code what is open. So room is measured before and after each command that closes a part: where there is more of it, the part
 * was open. What cannot be measured is left alone.
 *
 * What was closed is kept with the workspace, as a window may be closed or reloaded meanwhile.
 */
export class WholeWindow {
  readonly #key: string;
  readonly #memory: vscode.Memento;
  /** Steps follow one another: a page may be hidden again while parts are being closed for it. */
  #steps: Promise<void> = Promise.resolve();

  /** `page` names the page in what is kept. */
  constructor(page: string, memory: vscode.Memento) {
    this.#key = `wholeWindow.${page}`;
    this.#memory = memory;
  }

  /** Closes what stands beside the page, as far as `measure` tells the room there is: the room of the page, or of all editors. */
  take(measure: () => Promise<Room> = editorRoom): Promise<void> {
    return this.#then(async () => {
      const closed = new Set(this.#closed);
      for (const part of parts) if (await closes(part, measure)) closed.add(part);
      if (closed.size > 0) await this.#memory.update(this.#key, [...closed]);
    });
  }

  /** Opens what was closed; also what was closed in a window before this one. The editor has the focus after that. */
  giveBack(): Promise<void> {
    return this.#then(async () => {
      const closed = this.#closed;
      if (closed.length === 0) return;
      await this.#memory.update(this.#key, undefined);
      for (const part of closed) await vscode.commands.executeCommand(PARTS[part].open);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    });
  }

  get #closed(): readonly Part[] {
    const kept = this.#memory.get<readonly string[]>(this.#key, []);
    return parts.filter((part) => kept.includes(part));
  }

  #then(step: () => Promise<void>): Promise<void> {
    // A part that VS Code does not open or close is no reason for the page not to be shown.
    return (this.#steps = this.#steps
      .then(step)
      .catch((error: unknown) => console.error('Rostrum: the window', error)));
  }
}

/** Closes a part if it can be seen by the room whether it was open, which it gives. */
async function closes(part: Part, measure: () => Promise<Room>): Promise<boolean> {
  const before = await measure();
  // A panel may stand at a side as well: then there is more width.
  if (before[part === 'panel' ? 'height' : 'width'] === undefined) return false;
  await vscode.commands.executeCommand(PARTS[part].close);
  const after = await measure();
  return (['width', 'height'] as const).some((side) => (after[side] ?? 0) > (before[side] ?? Infinity));
}

async function editorRoom(): Promise<Room> {
  return roomOf(await vscode.commands.executeCommand<EditorLayout>('vscode.getEditorLayout'));
}
