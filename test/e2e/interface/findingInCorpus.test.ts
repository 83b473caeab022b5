import { openWorkbench, type Workbench } from './workbench';

describe('a drafter who wants to know who said it', function () {
  this.timeout(90_000);
  this.bail(true);

  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile('statement.undraft');
    await workbench.page.locator('.statusbar-item', { hasText: /0:\d\d \/ 3:00/ }).waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshotOfFailure();
  });

  after(async () => {
    await workbench.close();
  });

  it('finds a phrase in the corpus, with its years and places', async () => {
    const { page } = workbench;
    await workbench.runCommand('Rostrum: Find in Corpus');
    const prompt = page.locator('.quick-input-widget:visible input');
    await prompt.waitFor();
    await prompt.fill('as and when conducive to terrorism');
    await prompt.press('Enter');
    await rowOf('Stands 9 times in 3 documents').waitFor();
    await rowOf('2018-conference-concept-note').first().waitFor();
    await rowOf('2021').first().waitFor();
    await workbench.screenshot('concordance');
  });

  it('opens a place with the keyboard and goes on reading', async () => {
    const { page } = workbench;
    const place = rowOf('recognized the importance of').first();
    await place.click();
    await page.locator('.tab', { hasText: '2018-conference-concept-note' }).waitFor();
  });

  const rowOf = (text: string) => workbench.page.locator('.panel .monaco-list-row', { hasText: text });
});
