import path from 'node:path';
import { root } from '../../support/root';
import { openWorkbenchFor } from './workbench';

const PHRASE = 'conditions conducive to the spread of terrorism';
const DRAFT = `---
limit: 3m
delegation: Freedonia
---

Madam Chair,

Freedonia has lit its harbours. We go on addressing the ${PHRASE}.
`;

/** Statements and a record of a meeting, all made up: who uses a phrase is told by them. */
describe('a drafter who wants to know which delegations use a phrase', function () {
  const workbench = openWorkbenchFor(this);
  const row = (name: RegExp) => workbench.page.getByRole('treeitem', { name });
  before(async () => {
    workbench.set('rostrum.corpus.folders', [path.join(root, 'test', 'e2e', 'statements')]);
    workbench.write('intervention.undraft', DRAFT);
    await workbench.openFile('intervention.undraft');
    await workbench.statusBarSays(/\b0:\d\d \/ 3:00/);
  });

  it('is told on the phrase how many use it, and whether the own delegation does', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowUp', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await workbench.hover('Used by 4 of the 6 delegations whose words are in the corpus; by Freedonia 3×');
    await workbench.screenshot('phrase-use');
    await page.keyboard.press('Escape');
  });

  it('finds its places by year, and how many of the documents have no date', async () => {
    await workbench.page.setViewportSize({ width: 1280, height: 1200 });
    await workbench.runCommand('Rostrum: Find in Corpus');
    await workbench.answer(PHRASE);
    await workbench.page.keyboard.press('Enter');
    await row(/Stands 12 times in 8 documents\./).waitFor();
    await row(
      /^First in 2011-symposium-summary, .*; latest in A\/91\/PV\.7, .*; 1 of 8 documents has no date\./,
    ).waitFor();
    await row(/^By year.*1 of 8 documents has no date/).waitFor();
    await workbench.screenshot('used-by-year');
    await workbench.runCommand('View: Toggle Maximized Panel');
    await row(/^2023: 2, in 1 of 1 document/).waitFor();
    await row(/^No date/).waitFor();
  });

  it('sees them by State and by speaker', async () => {
    await row(/^By State or group/).click();
    await row(/^Freedonia: 3, in 2 of 3 documents/).waitFor();
    await row(/^Zenda: 1, in 1 of 1 document/).waitFor();
    await row(/^By speaker/).click();
    await row(/^Mr\. Oz \(Zenda\): 1/).waitFor();
    await workbench.screenshot('used-by-whom');
  });

  it('opens a place in a record, in the words around it', async () => {
    const place = row(/Graustark has said on the conditions conducive/);
    await place.scrollIntoViewIfNeeded();
    await place.click();
    await workbench.page.locator('.tab', { hasText: 'A-91-PV.7' }).waitFor();
    await workbench.shows('Zenda associates itself');
    await workbench.screenshot('place-in-record');
  });
});
