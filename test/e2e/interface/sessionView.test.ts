import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Height of a row of a tree, in pixels. */
const ROW = 22;

describe('a drafter who wants to know what the session asks', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  /** The row under the first question: the view is not high, and has it further down. */
  const inTheCorpus = async () => {
    const found = row(/^In the corpus/);
    await workbench.page.locator('.pane-body .monaco-list-row:has(.codicon-arrow-right)').first().hover();
    await eventually('the row “In the corpus”', async () => {
      if (await found.isVisible()) return true;
      await workbench.page.mouse.wheel(0, ROW);
      return undefined;
    });
    return found;
  };
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

  it('opens what the corpus says to a question, and goes to a passage of it', async () => {
    await (await inTheCorpus()).click();
    const passages = workbench.page.locator('.pane-body .monaco-list-row:has(.codicon-quote)');
    await passages.first().waitFor();
    const said = (await passages.first().locator('.label-name').innerText()).slice(0, 30);
    // By keyboard: under the pointer the row may lie half below the view's edge, behind what is shown of the row above.
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: /\.(?:txt|html)/ }).waitFor();
    await eventually('the passage in its document', async () =>
      (await workbench.shownText()).replace(/\s+/g, ' ').includes(said.trim()) ? true : undefined,
    );
    await (await inTheCorpus()).click();
  });

  it('puts a stub into the draft for a question that is not answered, and writes over it', async () => {
    await workbench.openFile('institutions.undraft');
    await row(/^Answered: The role of law enforcement/).click();
    // All closed: the view is not high.
    await workbench.page.keyboard.press('Control+ArrowLeft');
    const wanting = row(/^(?:Touched|Open): /);
    await wanting.waitFor();
    await wanting.hover();
    await wanting.getByRole('button', { name: 'Insert Stub for This Question' }).click();
    await workbench.shows('[…');
    await workbench.statusBarSays(/\(\d+ selected\)/);
    await workbench.type('Our neighbours train with us.');
    await workbench.shows('Our neighbours train with us.');
    assert.doesNotMatch(await workbench.shownText(), /\[…/);
    await workbench.runCommand('File: Revert File');
    await workbench.page.locator('.tab.active:not(.dirty)', { hasText: 'institutions.undraft' }).waitFor();
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
