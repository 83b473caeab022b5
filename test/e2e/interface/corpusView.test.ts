import { openWorkbench, type Workbench } from './workbench';

describe('a drafter with documents of their own', function () {
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

  it('is invited to add them, beside the documents that ship with Rostrum', async () => {
    const { page } = workbench;
    await workbench.runCommand('Rostrum Corpus: Focus on Your Documents View');
    await page.getByRole('button', { name: 'Add Folder to Corpus…' }).first().waitFor();
    await page.getByRole('treeitem', { name: /^Concept Notes, 3/ }).waitFor();
  });
});
