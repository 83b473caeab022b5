import type { CDPSession } from 'playwright-core';
import { eventually } from '../eventually';
import type { Workbench } from '../interface/workbench';
import type { Speech } from './speeches';
import type { Stroke } from './strokes';

/** How long a pause is where neither list nor grey text comes up, in milliseconds. */
const PAUSE = 600;
/** Milliseconds between the keys of somebody who types well. */
const PERSON = 100;
/** How many keys before a pause are pressed as slowly as that; all others come as fast as the window takes them. */
const SLOW = 3;
/** The window, in pixels. */
const SIZE = { width: 800, height: 500 };
/** The letters that Playwright knows the keys of; others it would put into the text without a key. */
const ON_THE_KEYBOARD = /^[ -~]$/;

/** What happened while a speech was typed. */
export interface Typing {
  readonly keys: number;
  readonly pauses: number;
  /** At how many pauses a list was open. */
  readonly lists: number;
  /** At how many pauses grey text was shown. */
  readonly ghosts: number;
  readonly seconds: number;
  /** What the file says in the end. */
  readonly text: string;
}

/** Somebody at the keyboard of a window, who presses the keys of speeches one by one and looks up at pauses. */
export class Typist {
  #keyboard: CDPSession | undefined;

  constructor(private readonly workbench: Workbench) {}

  /** Puts files for the speeches into the folder, and opens a draft of its own. */
  async begin(speeches: readonly Speech[]): Promise<void> {
    const { workbench } = this;
    // An empty file has the line ends of the machine.
    for (const { file, eol } of speeches) workbench.write(file, eol);
    // A key has much of the window drawn anew: a smaller one is sooner done.
    await workbench.page.setViewportSize(SIZE);
    await workbench.openDraft();
  }

  /** Types a speech over all there is in its file, saves it, and waits until the file says what was typed, or no longer. */
  async type({ file, strokes, text: expected }: Speech): Promise<Typing> {
    const { workbench } = this;
    const started = Date.now();
    await workbench.openFile(file);
    await workbench.page.keyboard.press('Control+A');
    const seen = { keys: 0, pauses: 0, lists: 0, ghosts: 0 };
    for (const { strokes: together, isSlow } of groupsOf(strokes)) {
      await Promise.all(together.map((stroke) => this.#do(stroke, isSlow ? PERSON : 0)));
      seen.keys += together.filter(({ does }) => does === 'type' || does === 'press').length;
      if (together[0]!.does !== 'pause') continue;
      const { list, ghost } = await this.#lookUp();
      seen.pauses++;
      if (list) seen.lists++;
      if (ghost) seen.ghosts++;
    }
    await this.#do({ does: 'save' });
    let text = '';
    await eventually(`${file} on the disk`, async () => {
      text = await workbench.read(file);
      if (text === expected) return true;
      // What gives way to a key does so after it.
      await this.#do({ does: 'save' });
      return undefined;
    }).catch(() => undefined);
    return { ...seen, seconds: Math.round((Date.now() - started) / 1000), text };
  }

  /** Sets when lists open, and types at the end of a draft until they do so. */
  async wantSuggestionsAtEveryWord(): Promise<void> {
    const { workbench } = this;
    workbench.set('rostrum.completion.mode', 'eager');
    await workbench.openFile('bare.undraft');
    await workbench.startParagraph('We will stand togeth');
    const row = workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'together' });
    await eventually('a list in the middle of a word', async () => {
      await workbench.page.keyboard.press('Backspace');
      await workbench.type('h');
      await row.first().waitFor({ timeout: 1000 });
      return true;
    });
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+S');
  }

  /** Does one thing; a key is held down for so many milliseconds. */
  async #do(stroke: Stroke, delay = 0): Promise<void> {
    const { page } = this.workbench;
    if (stroke.does === 'type') await this.#pressLetter(stroke.letter, delay);
    if (stroke.does === 'press') await page.keyboard.press(stroke.key, { delay });
    if (stroke.does === 'save') await page.keyboard.press('Control+S');
    if (stroke.does === 'leave') await this.workbench.leaveText();
  }

  async #pressLetter(letter: string, delay: number): Promise<void> {
    const { page } = this.workbench;
    if (letter === '\n') return page.keyboard.press('Enter', { delay });
    if (ON_THE_KEYBOARD.test(letter)) return page.keyboard.type(letter, { delay });
    // As from a keyboard that has the letter.
    this.#keyboard ??= await page.context().newCDPSession(page);
    const event = { key: letter, text: letter, unmodifiedText: letter };
    await this.#keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.#keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  }

  /** What is to be seen at a pause, which lasts until there is something. */
  async #lookUp(): Promise<{ list: boolean; ghost: boolean }> {
    const list = this.workbench.page.locator('.suggest-widget.visible .monaco-list-row').first();
    const ghost = this.workbench.page.locator('.view-line [class*="ghost-text"]').first();
    await list
      .or(ghost)
      .first()
      .waitFor({ timeout: PAUSE })
      .catch(() => undefined);
    return { list: await list.isVisible(), ghost: await ghost.isVisible() };
  }
}

interface Group {
  readonly strokes: readonly Stroke[];
  readonly isSlow: boolean;
}

/** The strokes one after the other; the letters of a word are done together where no pause comes near. */
function groupsOf(strokes: readonly Stroke[]): Group[] {
  const groups: { strokes: Stroke[]; isSlow: boolean; isWord: boolean }[] = [];
  for (const [at, stroke] of strokes.entries()) {
    const isSlow = strokes.slice(at + 1, at + 1 + SLOW).some(({ does }) => does === 'pause');
    const isWord = stroke.does === 'type' && ON_THE_KEYBOARD.test(stroke.letter) && !isSlow;
    const last = groups.at(-1);
    if (last?.isWord && isWord) last.strokes.push(stroke);
    else groups.push({ strokes: [stroke], isSlow, isWord });
    if (isWord && stroke.letter === ' ') groups.at(-1)!.isWord = false;
  }
  return groups;
}
