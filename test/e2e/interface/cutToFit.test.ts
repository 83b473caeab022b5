import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

const DRAFT = 'institutions.undraft';

describe('a drafter who is over time', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  let original = '';
  let count = 0;
  /** The whole text, as it is in the editor once nothing changes it any more. */
  const text = (): Promise<string> => {
    let last: string | undefined;
    return eventually('the text, saved', async () => {
      await workbench.page.keyboard.press('Control+S');
      await workbench.page.locator('.tab.active:not(.dirty)', { hasText: DRAFT }).waitFor({ timeout: 1000 });
      const now = await workbench.read(DRAFT);
      const isSettled = now === last;
      last = now;
      return isSettled ? now : undefined;
    });
  };

  it('is offered the list of cuts in a short light bulb, where the draft runs over', async () => {
    const { page } = workbench;
    await workbench.openFile(DRAFT);
    await workbench.statusBarSays(/3:\d\d \/ 3:00/);
    original = await text();
    await page.keyboard.press('Control+End');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    // Back to the last words, which are past the limit as all behind the first marked word.
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Control+.']) await page.keyboard.press(key);
    const rows = page.locator('.action-widget .monaco-list-row');
    await rows.filter({ hasText: 'Cut to Fit…' }).waitFor();
    const titles = (await rows.allInnerTexts()).map((title) => title.trim());
    assert.ok(titles.length <= 4, titles.join('\n'));
    assert.ok(
      titles.every((title) => !title.includes('saves')),
      titles.join('\n'),
    );
    await workbench.screenshot('over-time-limit-cuts');
    // What stands first has the focus.
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Cut to Fit…' }).waitFor();
    await page.keyboard.press('Enter');
  });

  it('chooses from the list, and sees what the draft would be before it is made', async () => {
    const { page } = workbench;
    await page.locator('.quick-input-title', { hasText: 'with these cuts' }).waitFor();
    count = Number(/\d+/.exec(await page.locator('.quick-input-count:visible').innerText())?.[0]);
    assert.ok(count >= 2, `${count} cuts are proposed`);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Cut to Fit' }).waitFor();
    await page.locator('.editor-actions .action-label[aria-label^="Make the Cuts"]').first().waitFor();
    await page.locator('.editor-actions .action-label[aria-label^="Leave the Draft as It Is"]').first().waitFor();
    await workbench.screenshot('cuts-compared');
    await page.locator('.editor-actions .action-label[aria-label^="Make the Cuts"]').first().click();
    await page.locator('.tab.active.dirty', { hasText: DRAFT }).waitFor();
    // The comparison goes with the answer.
    assert.equal(await page.locator('.tab', { hasText: 'Cut to Fit' }).count(), 0);
    await workbench.statusBarSays(/\b[12]:\d\d \/ 3:00|3:00 \/ 3:00/);
  });

  it('takes back one cut after the other, until the draft is what it was', async () => {
    let shorter = await text();
    for (let undone = 1; undone <= count; undone++) {
      assert.notEqual(shorter, original, `nothing was left to undo after ${undone - 1} of ${count} cuts`);
      await workbench.page.keyboard.press('Control+Z');
      await workbench.page.locator('.tab.active.dirty', { hasText: DRAFT }).waitFor();
      const longer = await text();
      assert.ok(longer.length > shorter.length, `cut ${undone} of ${count} did not come back`);
      shorter = longer;
    }
    assert.equal(shorter, original);
    await workbench.statusBarSays(/3:\d\d \/ 3:00/);
  });
});
