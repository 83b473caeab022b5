import { openWorkbenchFor } from './workbench';

describe('a drafter who wants to know what the session asks', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  const row = (name: RegExp) => workbench.page.getByRole('treeitem', { name }).first();

  it('is told how to name the session, where the draft names none', async () => {
    await workbench.runCommand('Rostrum Corpus: Focus on Session View');
    await workbench.page.getByRole('button', { name: 'Set Event and Session…' }).first().waitFor();
  });

  it('sees the limit and each key question, answered or open, with the sentences and why', async () => {
    await workbench.openFile('institutions.undraft');
    await workbench.runCommand('Rostrum Corpus: Focus on Session View');
    await row(/three-minute/).waitFor();
    await row(/^Answered: The role of law enforcement/).waitFor();
    await row(/^In each of our twelve provinces/).waitFor();
    await workbench.screenshot('session-view');
  });

  it('goes to a sentence that is chosen', async () => {
    await row(/^In each of our twelve provinces/).click();
    await workbench.shows('In each of our twelve provinces');
  });

  it('cuts the draft to fit, and shows first what it would be', async () => {
    const { page } = workbench;
    await workbench.openFile('institutions.undraft');
    await workbench.runCommand('Rostrum: Cut to Fit…');
    await page.locator('.quick-input-title', { hasText: 'with these cuts' }).waitFor();
    await workbench.screenshot('cut-to-fit');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Cut to Fit' }).waitFor();
    await page.getByRole('button', { name: 'Make the Cuts' }).first().click();
    await workbench.statusBarSays(/\b[12]:\d\d \/ 3:00|3:00 \/ 3:00/);
  });
});
