import { openWorkbenchFor } from './workbench';

describe('a drafter who wants to know who said it', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('finds a phrase in the corpus, with its years and places', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('\n\nas and when conducive to terrorism');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Home');
    await workbench.runCommand('Rostrum: Find in Corpus');
    await rowOf('Stands 9 times in 3 documents').waitFor();
    await rowOf('2018-conference-concept-note').first().waitFor();
    await rowOf('2021').first().waitFor();
    await workbench.screenshot('concordance');
  });

  it('opens a place', async () => {
    const { page } = workbench;
    const place = rowOf('the importance of preventing').first();
    await place.click();
    await page.locator('.tab', { hasText: '2018-conference-concept-note' }).waitFor();
  });

  const rowOf = (text: string) => workbench.page.locator('.panel .monaco-list-row', { hasText: text });
});
