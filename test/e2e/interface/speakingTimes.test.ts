import { openWorkbenchFor } from './workbench';

describe('a drafter who has three minutes', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('sees above each section how much of the time it takes', async () => {
    const { page } = workbench;
    await workbench.startParagraph(
      '# What we ask for\n\nWe ask every State to share what it knows, early and in full.',
    );
    await page.keyboard.press('Control+Home');
    const times = page.locator('.codelens-decoration', { hasText: /0:\d\d of 3:00 \(\d+ words\)/ });
    await times.nth(1).waitFor();
  });

  it('sees at the end of each paragraph how far into the time it goes, once that is asked for', async () => {
    workbench.set('rostrum.time.paragraphs', true);
    await workbench.page.locator('.view-line', { hasText: /agencies\.\W*0:\d\d/ }).waitFor();
    await workbench.screenshot('section-times');
  });

  it('is told how long what is selected takes', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    const item = page.locator('.statusbar-item', { hasText: / \/ 3:00/ });
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await item.hover();
    await page
      .locator('.monaco-hover:visible, .workbench-hover:visible', { hasText: 'Selected: 13 words, 0:' })
      .waitFor();
  });
});
