import assert from 'node:assert/strict';
import path from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { eventually } from '../eventually';

/** A window of VS Code as the person in front of it has it: keys, and what is to be seen. */
export interface Workbench {
  readonly page: Page;
  /** Opens a file of the folder by its name. */
  openFile(name: string): Promise<void>;
  /** Runs a command by the title the command palette shows. */
  runCommand(title: string): Promise<void>;
  /** Types into the editor that has the focus, with a pause of `delay` milliseconds after each key. */
  type(text: string, delay?: number): Promise<void>;
  /** The row of the list of completions that shows `text`, once it is there. */
  suggestion(text: string): Promise<Locator>;
  /** From now on notes the lists of completions that come up; the result gives the first lines of each. */
  watchForLists(): Promise<() => Promise<string[]>>;
  /** Text of the hover at the cursor, once it contains `expected`. */
  hover(expected: string): Promise<string>;
  /** Text in the editor, as far as it is on the screen. */
  shownText(): Promise<string>;
  /** Writes `NAME.png`: a picture for the README. */
  screenshot(name: string): Promise<void>;
  /** Writes `failed.png`: what was on the screen when a case failed. */
  screenshotOfFailure(): Promise<void>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 800 };

/** Opens a window that scripts/e2e.mjs has prepared: of a folder that is trusted, or of one in Restricted Mode. */
export async function openWorkbench(folder: 'trusted' | 'restricted' = 'trusted'): Promise<Workbench> {
  const browser = await chromium.launch({
    executablePath: given('ROSTRUM_E2E_CHROMIUM'),
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({
      viewport: SIZE,
      colorScheme: 'light',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    await page.goto(given(folder === 'trusted' ? 'ROSTRUM_E2E_WINDOW' : 'ROSTRUM_E2E_RESTRICTED_WINDOW'));
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    const workbench = workbenchOf(browser, page);
    await workbench.runCommand('View: Close Primary Side Bar');
    return workbench;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function workbenchOf(browser: Browser, page: Page): Workbench {
  const prompt = page.locator('.quick-input-widget:visible input');
  /** Chooses in the quick input: `text` filters it, Enter is pressed once the row it would take says `wanted`. */
  const choose = async (keys: string, text: string, wanted: string) => {
    await eventually('the quick input', async () => {
      if (await prompt.isVisible()) return true;
      await page.keyboard.press(keys);
      await prompt.waitFor({ timeout: 1000 });
      return true;
    });
    await prompt.fill(text);
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: wanted }).first().waitFor();
    await prompt.press('Enter');
    await prompt.waitFor({ state: 'hidden' });
  };
  const picture = async (file: string) => {
    // A widget that is still fading in makes a grey picture. What never ends, such as a spinner, is not waited for.
    await page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
      await Promise.allSettled(ending.map((animation) => animation.finished));
    });
    await page.screenshot({ path: file, caret: 'initial' });
  };
  const shownText = async () => {
    const lines = await page.locator('.editor-instance .view-lines').first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  };
  return {
    page,
    shownText,
    async openFile(name) {
      await choose('Control+P', name, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-instance .monaco-editor').first().click();
    },
    runCommand: (title) => choose('F1', `>${title}`, title),
    type: (text, delay = 5) => page.keyboard.type(text, { delay }),
    async suggestion(text) {
      const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
      await row.waitFor();
      return row;
    },
    async watchForLists() {
      const seen = await page.evaluateHandle(() => {
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
    },
    hover(expected) {
      return eventually(`a hover that says "${expected}"`, async () => {
        // Asked again each time: the answer of a server that is still starting is an empty one, which shows nothing.
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        const hover = page.locator('.monaco-hover:visible', { hasText: expected }).first();
        await hover.waitFor({ timeout: 1000 });
        return hover.innerText();
      });
    },
    screenshot: (name) => picture(path.join(given('ROSTRUM_E2E_SCREENSHOTS'), `${name}.png`)),
    screenshotOfFailure: () => picture(path.join(given('ROSTRUM_E2E_FAILURES'), 'failed.png')),
    close: () => browser.close(),
  };
}

/** What scripts/e2e.mjs hands over. */
function given(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: start this suite with scripts/e2e.mjs`);
  return value;
}
