import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

describe('a drafter who clicks on the clock', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');

  it('finds all that is done about the time, and the sections with theirs', async () => {
    const { page } = workbench;
    await workbench.startParagraph(
      '# What we ask for\n\nWe ask every State to share what it knows, early and in full.',
    );
    await workbench.statusBarSays(/\d:\d\d \/ 3:00/);
    await page.locator('.statusbar-item', { hasText: /\d:\d\d \/ 3:00/ }).click();
    await rows().filter({ hasText: 'Rehearse from the Beginning' }).waitFor();
    await rows()
      .filter({ hasText: /What we ask for.*0:\d\d ▇/s })
      .waitFor();
    const titles = (await rows().allInnerTexts()).map((title) => title.replace(/\s+/g, ' ').trim());
    for (const doing of ['Rehearse from Here', 'Set Event and Session…', 'Cite-Check Report', 'My Pace and My Limit…'])
      assert.ok(
        titles.some((title) => title.includes(doing)),
        titles.join('\n'),
      );
    await workbench.screenshot('time-menu');
  });

  it('goes to a section that is chosen', async () => {
    const { page } = workbench;
    await rows().filter({ hasText: 'What we ask for' }).click();
    await page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
    await workbench.statusBarSays(/Ln 14, Col 1\b/);
  });

  it('sees in the status of the language what the draft is for, what it is taken for, and what it is held against', async () => {
    const { page } = workbench;
    await page.locator('[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status:visible, .workbench-hover:visible').first();
    await status.filter({ hasText: /A statement/ }).waitFor();
    await status.filter({ hasText: /documents in the corpus/ }).waitFor();
    await workbench.screenshot('language-status');
  });
});
