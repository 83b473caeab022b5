import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well. */
const PERSON = 100;
const PHRASE = 'when conducive to terrorism';

/** List and ghost text in one editor, as VS Code brings them together. */
describe('a drafter who reads ahead', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('sees how a word goes on, and no list', async () => {
    const listsSeen = await workbench.watchForLists();
    await workbench.startParagraph('We want more coop', PERSON);
    await ghost('eration');
    await workbench.screenshot('ghost-text');
    assert.deepEqual(await listsSeen(), []);
  });

  it('takes it with Tab', async () => {
    await workbench.page.keyboard.press('Tab');
    await workbench.shows('We want more cooperation');
  });

  it('sees the list inside a phrase of the corpus, and the same in grey once the list is closed', async () => {
    await workbench.startParagraph('We work on preventing violent extremism as and wh', PERSON);
    await workbench.suggestion(PHRASE);
    await workbench.screenshot('ghost-text-and-list');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await ghost('en conducive to terrorism');
  });

  it('takes that word by word', async () => {
    await workbench.page.keyboard.press('Control+ArrowRight');
    await workbench.shows('preventing violent extremism as and when');
    await ghost(' conducive to terrorism');
    for (let step = 0; step < 2; step++) await workbench.page.keyboard.press('Control+ArrowRight');
    await workbench.shows('preventing violent extremism as and when conducive');
    await ghost(' to terrorism');
  });

  /** What stands in grey behind the cursor, once it is `text`. */
  async function ghost(text: string): Promise<void> {
    await eventually(`“${text}” in grey`, async () => {
      const parts = await workbench.page.locator('.view-line [class*="ghost-text"]').allInnerTexts();
      return parts.join('').replaceAll('\u00a0', ' ') === text ? true : undefined;
    });
  }
});
