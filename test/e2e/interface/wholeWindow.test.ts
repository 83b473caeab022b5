import { openWorkbenchFor } from './workbench';

describe('a page of Rostrum’s in a window with much beside it', function () {
  const workbench = openWorkbenchFor(this);
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const page = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  before(() => workbench.openDraft());

  it('has all of it while the draft is rehearsed, and gives back what was there', async () => {
    await workbench.runCommand('View: Show Explorer');
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.hasPart('sidebar', true);
    await workbench.hasPart('panel', true);
    await press('Control+1');
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await press('F5');
    await page().locator('#text .word').waitFor();
    await workbench.hasPart('sidebar', false);
    await workbench.hasPart('panel', false);
    await page().locator('#title').click();
    await press('Escape');
    await workbench.hasPart('sidebar', true);
    await workbench.hasPart('panel', true);
    await workbench.hasPart('auxiliarybar', false);
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await workbench.type('Surely ');
    await workbench.shows('Surely ');
  });

  it('opens nothing that was closed before', async () => {
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.runCommand('View: Hide Panel');
    await workbench.runCommand('View: Focus into Secondary Side Bar');
    await workbench.hasPart('auxiliarybar', true);
    await workbench.page.locator('.tab', { hasText: 'Rehearsal' }).click();
    await page().locator('#text .word').waitFor();
    await workbench.hasPart('auxiliarybar', false);
    await workbench.page.locator('.tab', { hasText: 'statement.undraft' }).click();
    await workbench.hasPart('auxiliarybar', true);
    await workbench.hasPart('sidebar', false);
    await workbench.hasPart('panel', false);
  });

  it('has it for the report as well, and gives it back when the report is closed', async () => {
    await workbench.runCommand('View: Hide Secondary Side Bar');
    await workbench.runCommand('View: Show Explorer');
    await workbench.runCommand('Problems: Focus on Problems View');
    await press('Control+1');
    await workbench.runCommand('Rostrum: Cite-Check Report');
    await page().getByText('Cite-check report').waitFor();
    await workbench.hasPart('sidebar', false);
    await workbench.hasPart('panel', false);
    await workbench.page.locator('.tab', { hasText: 'Cite Check' }).click();
    await press('Control+W');
    await workbench.hasPart('sidebar', true);
    await workbench.hasPart('panel', true);
    await workbench.hasPart('auxiliarybar', false);
  });
});
