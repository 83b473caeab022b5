import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root';
import { eventually } from '../eventually';
import { openWorkbenchFor, type Rectangle } from './workbench';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly contributes: {
    readonly walkthroughs: readonly [{ readonly title: string; readonly steps: readonly Step[] }];
  };
};
const [walkthrough] = contributes.walkthroughs;
const text = readFileSync(path.join(root, 'walkthrough', 'threeErrors.undraft'), 'utf8');

/** The words of the sample to which the button of a step leads. */
function placeOf(id: string): string | undefined {
  const { description } = walkthrough.steps.find((step) => step.id === id)!;
  const argument = /command:rostrum\.openSample\?([^)]*)/.exec(description)?.[1];
  return argument === undefined ? undefined : (JSON.parse(decodeURIComponent(argument)) as [string])[0];
}

function lineOf(place: string): number {
  const at = text.indexOf(place);
  assert.ok(at >= 0, `the sample has no “${place}”`);
  return text.slice(0, at).split('\n').length;
}

/** One person's first minute, in the order of the steps. */
describe('a newcomer in the walkthrough', function () {
  const workbench = openWorkbenchFor(this);
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const step = (id: string) => workbench.page.locator(`.getting-started-step[data-step-id$="#${id}"]`);
  /** The sample, which stands to the right of the walkthrough. */
  const sample = () => workbench.page.locator('.editor-group-container', { hasText: 'No State can meet' });

  it('opens it, and sees its five steps, none of them done', async () => {
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.chooseRow(walkthrough.title);
    for (const { id } of walkthrough.steps) await step(id).waitFor();
    assert.equal(walkthrough.steps.length, 5);
    assert.equal(await done().count(), 0);
  });

  it('opens the sample beside it, with what is wrong in it and no file', async () => {
    await choose('sample', 'Open a Sample');
    await sample().locator('.squiggly-error').first().waitFor();
    await sample().locator('.squiggly-warning').first().waitFor();
    await workbench.statusBarSays(/1:05 \/ 1:00/);
    await isTicked('sample');
    await picture('sample', 0, 575);
  });

  it('hovers a resolution', async () => {
    await choose('hover', 'Go to the Resolution');
    await workbench.hover('21 December 2017');
    await isTicked('hover');
    await picture('hover', 240, 540);
    await press('Escape');
  });

  it('takes a fix', async () => {
    await choose('fix', 'Go to the Wrong Year');
    await press('Control+.');
    await workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: '2017' }).waitFor();
    await picture('fix', 240, 400);
    await press('Enter');
    await shows('resolution 2396 (2017)');
    await isTicked('fix');
  });

  it('sees the time, and brings the draft below it', async () => {
    await choose('time', 'Go to What Is Too Long');
    await workbench.hover('Too long by');
    await picture('time', 400, 800);
    await press('Escape');
    const isShorter = workbench.page.locator('.statusbar-item', { hasText: /\b0:\d\d \/ 1:00/ });
    await eventually('a draft within its time', async () => {
      if (await isShorter.isVisible()) return true;
      await press('Shift+Home');
      await press('Backspace');
      await press('Backspace');
      return isShorter.waitFor({ timeout: 1000 }).then(() => true);
    });
    await isTicked('time');
  });

  it('verifies a quotation', async () => {
    await choose('quotation', 'Go to the Quotation');
    await workbench.hover('international');
    await picture('quotation', 200, 410);
    await press('Escape');
    await press('Control+.');
    await workbench.page
      .locator('.action-widget .monaco-list-row.focused', { hasText: 'Use the wording of' })
      .waitFor();
    await press('Enter');
    await shows('international cooperation to prevent');
    await isTicked('quotation');
    assert.equal(await done().count(), 5);
  });

  it('is told by the report that the quotation is verbatim', async () => {
    await workbench.runCommand('Rostrum: Cite-Check Report');
    const report = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await report.getByText('Verbatim').first().waitFor();
  });

  it('has a calm window if it wishes, and undoes it', async () => {
    await workbench.page.locator('.tab', { hasText: /Walkthrough|Welcome/ }).click();
    await step('quotation').locator('.monaco-button', { hasText: 'Calm Window for Drafting' }).click();
    const message = workbench.page.locator('.notification-toast', { hasText: 'The window is calm.' });
    await message.waitFor();
    const written = JSON.parse(await workbench.read('.vscode/settings.json')) as Record<string, unknown>;
    // One setting turns the assistants of the newest VS Code off.
    const isNewest = process.env['ROSTRUM_E2E_VSCODE'] === 'newest';
    assert.deepEqual(Object.keys(written).sort(), [
      '[un-draft]',
      ...(isNewest ? ['chat.disableAIFeatures'] : ['chat.commandCenter.enabled', 'workbench.editor.empty.hint']),
      'workbench.secondarySideBar.defaultVisibility',
    ]);
    assert.equal((written['[un-draft]'] as Record<string, unknown>)['editor.wordWrapColumn'], 80);
    await message.getByRole('button', { name: 'Undo' }).click();
    // VS Code leaves the block of a language where it was, with nothing in it.
    await eventually('the settings as they were', async () => {
      const left = JSON.parse(await workbench.read('.vscode/settings.json')) as Record<string, unknown>;
      return ['{}', '{"[un-draft]":{}}'].includes(JSON.stringify(left)) ? true : undefined;
    });
  });

  it('reports an issue with versions and numbers, and with nothing of its draft', async () => {
    await workbench.runCommand('Rostrum: Report Issue…');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor();
    const report = workbench.page
      .locator('.editor-group-container', { hasText: 'What you expected' })
      .locator('.view-lines')
      .first();
    await eventually('the versions', async () =>
      /Rostrum \d+\.\d+\.\d+, /.test((await report.innerText()).replaceAll('\u00a0', ' ')) ? true : undefined,
    );
    assert.doesNotMatch(await report.innerText(), /terrorism|workspace-|undraft"/);
  });

  it('is shown what Rostrum has logged', async () => {
    await workbench.runCommand('Rostrum: Show Output');
    await workbench.hasPart('panel', true);
    await workbench.page
      .locator('.part.panel .select-box, .part.panel select', { hasText: 'Rostrum' })
      .first()
      .waitFor();
  });

  function done() {
    return workbench.page.locator('.getting-started-step .codicon.complete');
  }

  async function isTicked(id: string): Promise<void> {
    await step(id).locator('.codicon.complete').waitFor();
  }

  /** Opens a step and presses a button of it; what the button names is then at the cursor. */
  async function choose(id: string, button: string): Promise<void> {
    await eventually(`the button ${button}`, async () => {
      const found = step(id).locator('.monaco-button', { hasText: button });
      if (!(await found.first().isVisible())) {
        await step(id).locator('.step-title').click({ timeout: 1000 });
        return undefined;
      }
      await found.first().click({ timeout: 1000 });
      return true;
    });
    await sample().locator('.monaco-editor.focused').waitFor();
    const place = placeOf(id);
    if (place !== undefined) await workbench.statusBarSays(new RegExp(`^Ln ${lineOf(place)}, `));
  }

  async function shows(text: string): Promise<void> {
    await eventually(`“${text}” in the sample`, async () => {
      const lines = await sample().locator('.view-lines').innerText();
      return lines.replace(/\s+/g, ' ').includes(text) ? true : undefined;
    });
  }

  /** A picture of the sample between two heights of the window, and of what stands over it there. */
  async function picture(id: string, top: number, bottom: number): Promise<void> {
    const place = await sample().boundingBox();
    assert.ok(place);
    const over = workbench.page.locator('.monaco-hover:visible, .action-widget:visible').first();
    const box = (await over.isVisible()) ? await over.boundingBox() : null;
    const x = Math.min(place.x, box?.x ?? place.x);
    const part: Rectangle = { x, y: top, width: place.x + place.width - x, height: bottom - top };
    await workbench.screenshot(`walkthrough-${id}`, part);
  }
});
