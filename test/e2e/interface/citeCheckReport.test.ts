import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

describe('a drafter whose text goes to others', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('has its citations and quotations checked, and sees the report beside it', async () => {
    const { page } = workbench;
    await workbench.openFile('citeCheck.undraft');
    await workbench.runCommand('Rostrum: Cite-Check Report');
    const report = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await report.getByText('Cite-check report').waitFor();
    await report.locator('del', { hasText: 'several' }).first().waitFor();
    await report.getByText('as the programme prints it').waitFor();
    await workbench.screenshot('cite-check-report');
  });

  it('saves it beside the draft', async () => {
    const name = 'citeCheck.cite-check.html';
    await workbench.runCommand('Rostrum: Save Cite-Check Report…');
    await workbench.saveAsProposed(name);
    const saved = await workbench.read(name);
    assert.match(saved, /Cite-check report/);
    assert.match(saved, /<\/html>\s*$/);
  });
});
