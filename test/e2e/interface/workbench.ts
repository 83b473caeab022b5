import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { root } from '../../support/root';
import { eventually } from '../eventually';
import { serveWebExtension } from './webExtension';

const SIZE = { width: 1280, height: 800 };
/** Milliseconds for one case: the first of a suite waits until the extension and its server are up on a slow machine. */
const TIMEOUT = 90_000;

/** A part of a window, in CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window runs the extension: beside the server, that in Restricted Mode, or as a web extension, in a worker of the page. */
export type Kind = 'usual' | 'restricted' | 'web';

/** On which of the servers that scripts/e2e.mjs has started a window opens. */
const SERVERS: Readonly<Record<Kind, string>> = {
  usual: 'ROSTRUM_E2E_SERVER',
  restricted: 'ROSTRUM_E2E_RESTRICTED_SERVER',
  web: 'ROSTRUM_E2E_BARE_SERVER',
};

/**
 * A window of VS Code for the cases of a suite, which are one story: where one fails the rest is left out, and a picture of the
 * window is kept. The window has a copy of the workspace of its own.
 */
export function openWorkbenchFor(suite: Mocha.Suite, kind: Kind = 'usual'): Workbench {
  const workbench = new Workbench();
  suite.timeout(TIMEOUT).bail(true);
  suite.beforeAll(() => workbench.open(kind));
  suite.afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshotOfFailure();
  });
  suite.afterAll(() => workbench.close());
  return workbench;
}

/** A window of VS Code as the person in front of it has it: keys, and what is to be seen. */
export class Workbench {
  #browser: Browser | undefined;
  #page: Page | undefined;
  /** The folder it shows. */
  readonly #folder = path.join(mkdtempSync(path.join(tmpdir(), 'rostrum-workspace-')), 'workspace');

  get page(): Page {
    assert.ok(this.#page, 'the window is not open');
    return this.#page;
  }

  /** Opens the window. */
  async open(kind: Kind): Promise<void> {
    cpSync(path.join(root, 'test', 'e2e', 'workspace'), this.#folder, { recursive: true });
    const address = new URL(given(SERVERS[kind]));
    address.searchParams.set('folder', this.#folder.replaceAll('\\', '/').replace(/^(?!\/)/, '/'));
    this.#browser = await chromium.launch({
      executablePath: given('ROSTRUM_E2E_CHROMIUM'),
      args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    });
    this.#page = await this.#browser.newPage({
      viewport: SIZE,
      colorScheme: 'light',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    if (kind === 'web') await serveWebExtension(this.page, address);
    await this.page.goto(address.toString());
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    await this.runCommand('View: Close Primary Side Bar');
  }

  /** Closes the window and opens it again, as the command of VS Code does. */
  async reload(): Promise<void> {
    const gone = this.page.waitForEvent('framenavigated', (frame) => frame === this.page.mainFrame());
    await this.runCommand('Developer: Reload Window').catch((error: unknown) => {
      // The window may go before the list of commands is seen to be closed.
      if (!/navigation|destroyed|detached/i.test(String(error))) throw error;
    });
    await gone;
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(path.dirname(this.#folder), { recursive: true, force: true });
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.#choose('Control+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor').first().click();
  }

  /** Opens a draft, and waits until the server is there for it. */
  async openDraft(): Promise<void> {
    await this.openFile('statement.undraft');
    await this.statusBarSays(/\b0:\d\d \/ 3:00/);
  }

  /** Runs a command by the title the command palette shows. */
  runCommand(title: string): Promise<void> {
    return this.#choose('F1', `>${title}`, title);
  }

  /** Goes from the text to the command palette, and back without a command. */
  async leaveText(): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#prompt.waitFor();
    await this.page.keyboard.press('Escape');
    await this.#prompt.waitFor({ state: 'hidden' });
  }

  /** Takes what the dialog proposes that asks where to save, once it proposes a file of this name in the folder. */
  async saveAsProposed(name: string): Promise<void> {
    await this.#prompt.waitFor();
    await eventually('the end of the dialog', async () => {
      if (!(await this.#prompt.isVisible())) return true;
      assert.equal(await this.#prompt.inputValue(), path.join(this.#folder, name));
      await this.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click({ timeout: 1000 });
      await this.#prompt.waitFor({ state: 'hidden', timeout: 1000 });
      return true;
    });
  }

  /** What a file of the folder says, once it says anything. */
  read(name: string): Promise<string> {
    const file = path.join(this.#folder, name);
    return eventually(name, () =>
      Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') || undefined : undefined),
    );
  }

  /** Puts a file into the folder, as another program does. */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Takes a file out of the folder, as another program does. */
  delete(name: string): void {
    rmSync(path.join(this.#folder, name));
  }

  /** Types into what a command asks at the top of the window. */
  async answer(text: string): Promise<void> {
    await this.#prompt.waitFor();
    await this.#prompt.fill(text);
  }

  /** Sets a setting, and no other, for the folder that the window shows. */
  set(name: string, value: unknown): void {
    this.write('.vscode/settings.json', JSON.stringify({ [name]: value }));
  }

  /** Chooses a folder in the dialog that asks for one; `inside` is a folder in it, `button` what is pressed. */
  async chooseFolder(folder: string, inside: string, button: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await this.#prompt.waitFor();
    await eventually('the end of the dialog', async () => {
      if (!(await this.#prompt.isVisible())) return true;
      // While it is looking for the folder it begins in, the dialog takes no other, and puts that one in its place.
      if ((await this.#prompt.inputValue()) !== `${folder}/`) await this.#prompt.fill(`${folder}/`);
      await widget.locator('.monaco-list-row', { hasText: inside }).first().waitFor({ timeout: 1000 });
      await widget.getByRole('button', { name: button }).click({ timeout: 1000 });
      await this.#prompt.waitFor({ state: 'hidden', timeout: 1000 });
      return true;
    });
  }

  /** Chooses a file, by its path in full, in the dialog that asks for one; `button` is what is pressed. */
  async chooseFile(file: string, button: string): Promise<void> {
    const dialog = this.page.locator('.quick-input-widget:visible', {
      has: this.page.getByRole('button', { name: button, exact: true }),
    });
    const input = dialog.locator('input').first();
    await dialog.waitFor();
    await eventually('the end of the dialog', async () => {
      if (!(await dialog.isVisible())) return true;
      // While it is looking for the folder it begins in, the dialog takes no other, and puts that one in its place.
      if ((await input.inputValue()) !== file) await input.fill(file);
      await dialog
        .locator('.monaco-list-row', { hasText: path.basename(file) })
        .first()
        .waitFor({ timeout: 1000 });
      await dialog.getByRole('button', { name: button, exact: true }).click({ timeout: 1000 });
      await dialog.waitFor({ state: 'hidden', timeout: 1000 });
      return true;
    });
  }

  /** Waits until the step that is asked at the top of the window has this title, and that placeholder begins so. */
  async asks(title: string, placeholder?: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title }).waitFor();
    if (placeholder === undefined) return;
    await this.page.locator(`.quick-input-widget:visible input[placeholder^="${placeholder}"]`).waitFor();
  }

  /** Waits until Enter would take a row that says so, of the list at the top of the window, and presses it. */
  async take(text: string): Promise<void> {
    await this.page
      .locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: text })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses the row of a list at the top of the window. */
  async chooseRow(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).click();
    await this.#prompt.waitFor({ state: 'hidden' });
  }

  /** Types into what has the focus, with a pause of `delay` milliseconds after each key. */
  type(text: string, delay = 5): Promise<void> {
    return this.page.keyboard.type(text, { delay });
  }

  /** Types at the end of the open file, in a paragraph of its own. */
  async startParagraph(text: string, delay?: number): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+End');
    await this.type('\n\n');
    await this.type(text, delay);
  }

  /** The row of the list of completions that shows `text`, once it is there. */
  async suggestion(text: string): Promise<Locator> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** From now on notes the lists of completions that come up; the result gives the first lines of each. */
  async watchForLists(): Promise<() => Promise<string[]>> {
    const seen = await this.page.evaluateHandle(() => {
      const lists: string[] = [];
      const note = () => {
        const list = document.querySelector<HTMLElement>('.suggest-widget.visible');
        if (list) lists.push(list.innerText.slice(0, 80));
      };
      new MutationObserver(note).observe(document.body, {
        subtree: true,
        childList: true,
        attributeFilter: ['class'],
      });
      return lists;
    });
    return () => seen.evaluate((lists) => [...new Set(lists)]);
  }

  /** Text of the hover at the cursor, once it contains `expected`. */
  hover(expected: string): Promise<string> {
    return eventually(`a hover that says "${expected}"`, async () => {
      // Asked again each time: the answer of a server that is still starting is an empty one, or one of what is read so far.
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      const hover = this.page.locator('.monaco-hover:visible', { hasText: expected }).first();
      await hover.waitFor({ timeout: 1000 });
      return hover.innerText();
    });
  }

  /** Text in the editor, as far as it is on the screen. */
  async shownText(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines').first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /** Waits until a side bar or the panel is shown, or is not. */
  async hasPart(part: 'sidebar' | 'auxiliarybar' | 'panel', isThere: boolean): Promise<void> {
    await this.page.locator(`.part.${part}`).waitFor({ state: isThere ? 'visible' : 'hidden' });
  }

  /** Waits until the editor shows a text. */
  async shows(text: string): Promise<void> {
    await eventually(`“${text}” in the editor`, async () =>
      (await this.shownText()).includes(text) ? true : undefined,
    );
  }

  async statusBarSays(expected: RegExp): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: expected }).waitFor();
  }

  /** Writes `NAME.png`: a picture for the README; of a part of the window where `part` says which, in CSS pixels. */
  screenshot(name: string, part?: Rectangle): Promise<void> {
    return this.#picture(path.join(given('ROSTRUM_E2E_SCREENSHOTS'), `${name}.png`), part);
  }

  /** Writes `failed.png`: what was on the screen when a case failed. */
  screenshotOfFailure(): Promise<void> {
    return this.#picture(path.join(given('ROSTRUM_E2E_FAILURES'), 'failed.png'));
  }

  get #prompt(): Locator {
    return this.page.locator('.quick-input-widget:visible input');
  }

  /** Chooses in the quick input: `text` filters it, Enter is pressed once the row it would take says `wanted`. */
  async #choose(keys: string, text: string, wanted: string): Promise<void> {
    await eventually('the quick input', async () => {
      if (!(await this.#prompt.isVisible())) await this.page.keyboard.press(keys);
      // An editor that comes or goes meanwhile takes the focus, and the quick input closes.
      await this.#prompt.fill(text, { timeout: 1000 });
      return true;
    });
    await this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: wanted }).first().waitFor();
    await this.#prompt.press('Enter');
    await eventually('the end of the choice', async () => {
      if (!(await this.#prompt.isVisible())) return true;
      // What was chosen may ask for more in the same place.
      return (await this.#prompt.inputValue()) === text ? undefined : true;
    });
  }

  async #picture(file: string, part?: Rectangle): Promise<void> {
    // A widget that is still fading in makes a grey picture. What never ends, such as a spinner, is not waited for.
    await this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
      await Promise.allSettled(ending.map((animation) => animation.finished));
    });
    await this.page.screenshot({ path: file, caret: 'initial', ...(part && { clip: part }) });
  }
}

/** What scripts/e2e.mjs hands over. */
function given(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: start this suite with scripts/e2e.mjs`);
  return value;
}
