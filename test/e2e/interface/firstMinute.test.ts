import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ReadmeAction, readmeSteps } from '../../support/readmeSteps';
import { root } from '../../support/root';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well: lists have the time to come up. */
const PERSON = 60;
const steps = readmeSteps(readFileSync(path.join(root, 'README.md'), 'utf8'), 'Your first minute');

/** Does what the README says, as it says it: what is done and what is then seen come from there. */
describe('a reader of the README', function () {
  const workbench = openWorkbenchFor(this);
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key.replace('Ctrl', 'Control'));
  /** Words typed last: what is hovered stands in them. */
  let typed = '';
  before(() => workbench.openDraft());

  it('sees the grey hint of an empty draft, and no other, until a letter is typed', async () => {
    await does({ kind: 'emptyDraft' });
    await workbench.type('x');
    await eventually('no hint', async () => ((await hint()) === '' ? true : undefined));
    await press('Escape');
    await press('Backspace');
    await hasHint();
  });

  for (const [i, actions] of steps.entries())
    it(`does step ${i + 1}`, async () => {
      for (const [j, action] of actions.entries()) await does(action, actions.slice(0, j), actions[j + 1]);
    });

  async function does(action: ReadmeAction, before: readonly ReadmeAction[] = [], next?: ReadmeAction): Promise<void> {
    switch (action.kind) {
      case 'emptyDraft': {
        await press('Ctrl+Alt+N');
        await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
        await workbench.runCommand('Rostrum: Treat This File as a UN Draft');
        await hasHint();
        assert.equal(await workbench.page.locator('.empty-editor-hint').count(), 0, 'VS Code’s own hint is there');
        return;
      }
      case 'command':
        return runs(action.title);
      case 'type': {
        typed = action.text;
        return workbench.type(typed, PERSON);
      }
      case 'press':
        return presses(action.key, before.at(-1), next);
      case 'frontMatter': {
        await press('Escape');
        await press('Control+A');
        await workbench.type(action.text);
        for (const line of action.text.trim().split('\n')) await workbench.shows(line);
        return workbench.type('\nMr. Chair,\n\n');
      }
      case 'frontMatterLine': {
        await press('Control+Home');
        await press('End');
        await workbench.type(`\n${action.text}`, PERSON);
        await workbench.shows(action.text);
        return press('Control+End');
      }
      case 'limit':
        return workbench.statusBarSays(new RegExp(String.raw`\b\d:\d\d ${action.text}\b`));
      case 'hover': {
        assert.equal(next?.kind, 'sees', 'the README does not say what the card shows');
        const from = typed.indexOf(action.thing);
        assert.ok(from >= 0, `no ${action.thing} was typed`);
        for (let at = typed.length; at > from + 1; at -= 1) await press('ArrowLeft');
        await workbench.hover(next.text);
        await press('Escape');
        return press('Control+End');
      }
      case 'sees': {
        if (before.at(-1)?.kind !== 'hover') await workbench.shows(action.text);
      }
    }
  }

  /** Runs a command as somebody does who takes the first of what it offers. */
  async function runs(title: string): Promise<void> {
    if (title === 'Rostrum: Treat This File as a UN Draft') {
      await workbench.openFile('README.md');
      await workbench.runCommand(title);
      return workbench.statusBarSays(/UN Draft/);
    }
    assert.equal(title, 'Rostrum: New Intervention…', 'the README names a command that nobody has tried: do so here');
    await workbench.runCommand(title);
    await eventually('a draft with places for its words', async () => {
      if ((await workbench.shownText()).includes('[… opening')) return true;
      const row = workbench.page.locator('.quick-input-widget:visible .monaco-list-row').first();
      if (await row.isVisible()) await row.click({ timeout: 1000 });
      return undefined;
    });
    await workbench.shows('event: ');
  }

  async function presses(key: string, before?: ReadmeAction, next?: ReadmeAction): Promise<void> {
    switch (key) {
      case 'Tab': {
        // A row says what comes: the end of what the README says that Tab takes.
        if (next?.kind === 'sees') await workbench.suggestion(next.text.split(' ').slice(-3).join(' '));
        await press(key);
        if (before?.kind === 'type' && next?.kind !== 'sees') await workbench.shows('Check against delivery');
        return;
      }
      case 'Ctrl+Space': {
        // In the first field, which is the event.
        await press(key);
        await workbench.suggestion('hlc-2023');
        return;
      }
      case 'Enter': {
        await workbench.type(' as and wh', PERSON);
        await workbench.suggestion('when conducive to terrorism');
        await press(key);
        await workbench.type('I thank you.');
        await workbench.shows('as and wh\nI thank you.');
        return;
      }
      case 'F5': {
        await press(key);
        return workbench.page.locator('.tab.active', { hasText: 'Rehearsal' }).waitFor();
      }
      case 'Escape': {
        await workbench.page
          .frameLocator('iframe.webview.ready')
          .frameLocator('iframe')
          .locator('#text .word')
          .waitFor();
        await press(key);
        return workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      }
      default:
        assert.fail(`the README names the key ${key}, which nobody has tried: do so here`);
    }
  }

  /** Text in grey on the first line of the editor, which no one has typed. */
  function hint(): Promise<string> {
    return workbench.page
      .locator('.editor-instance .view-line')
      .first()
      .evaluate((line) =>
        [...line.querySelectorAll('span')]
          .map((span) => getComputedStyle(span, '::after').content)
          .filter((content) => content.startsWith('"'))
          .join(''),
      );
  }

  async function hasHint(): Promise<void> {
    await eventually('the hint', async () => ((await hint()).includes('press Tab') ? true : undefined));
  }
});
