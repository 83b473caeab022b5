import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

const WRONG = 'As the 2021 concept note puts it, “violent extremism as and when conductive to terrorism” must end.';

/** One person's quotations, in the order in which they happen. */
describe('a drafter who quotes', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('is shown the word that is not the source’s, and what the source has', async () => {
    const { page } = workbench;
    await workbench.startParagraph(WRONG);
    await page.keyboard.press('Escape');
    await page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning').first().waitFor();
    await pressed('ArrowLeft', WRONG.length - WRONG.indexOf('ductive'));
    await workbench.hover('Differs from the source');
    await workbench.screenshot('quotation');
    await page.keyboard.press('Escape');
  });

  it('takes the wording of the source with one key', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Use the wording of' }).waitFor();
    await page.keyboard.press('Enter');
    await workbench.shows('“violent extremism as and when conducive to terrorism” must end');
    assert.doesNotMatch(await workbench.shownText(), /conductive/);
  });

  it('is offered to quote what it pastes from a document', async () => {
    const { page } = workbench;
    await workbench.startParagraph('It all turns on violent extremism as and when conducive to terrorism');
    await pressed('Shift+ArrowLeft', 'violent extremism as and when conducive to terrorism'.length);
    await page.keyboard.press('Control+X');
    // The clipboard has it by then.
    await workbench.statusBarSays(/^Ln \d+, Col 17$/);
    await page.keyboard.press('Control+V');
    await workbench.shows('It all turns on violent extremism as and when conducive to terrorism');
    await page.locator('.post-edit-widget').waitFor();
    await page.keyboard.press('Control+.');
    const choice = page.locator('.action-widget .monaco-list-row', { hasText: 'Quote it from' });
    await choice.waitFor();
    await workbench.screenshot('pasted-quotation');
    await page.keyboard.press('ArrowDown');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Quote it from' }).waitFor();
    await page.keyboard.press('Enter');
    await workbench.shows('It all turns on “violent extremism as and when conducive to terrorism” (');
  });

  it('finds a sentence by words remembered of it, and quotes it with its source', async () => {
    await workbench.startParagraph('We recall that ');
    await workbench.runCommand('Rostrum: Insert Quotation…');
    await workbench.answer('unwavering commitment international cooperation');
    const row = workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'unwavering' });
    await row.first().waitFor();
    await workbench.screenshot('insert-quotation');
    await row.first().click();
    await workbench.shows('We recall that “');
    await workbench.shows('(concept note');
  });

  it('sees above the draft what its quotations are worth, once that is asked for', async () => {
    workbench.set('rostrum.codeLens', true);
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page
      .locator('.codelens-decoration', { hasText: /quotations?: / })
      .first()
      .waitFor();
  });

  async function pressed(key: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await workbench.page.keyboard.press(key);
  }
});
