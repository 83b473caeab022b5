import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well. */
const PERSON = 100;

describe('a drafter who wants suggestions at every word', function () {
  const workbench = openWorkbenchFor(this);
  before(async () => {
    await workbench.openDraft();
    workbench.set('rostrum.completion.mode', 'eager');
  });

  const row = (text: string) => workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });

  it('takes an opening with its comma', async () => {
    await workbench.startParagraph('In this reg', PERSON);
    await eventually('the opening', async () => {
      if (await row('regard,').first().isVisible()) return true;
      // The setting may not have come through when the letters were typed.
      await workbench.page.keyboard.press('Control+Space');
      return undefined;
    });
    await row('regard,').first().click();
    await workbench.shows('In this regard, ');
  });

  it('sees words that no document has in their place, with how everybody goes on', async () => {
    await workbench.type('we will stand togeth', PERSON);
    await workbench.suggestion('together');
    await row('together').first().click();
    await workbench.shows('we will stand together ');
  });

  it('sees the words that may come next after a letter', async () => {
    await workbench.type('a', PERSON);
    await workbench.suggestion('against');
    // What stands in the draft already is not in the rows.
    await row('together').waitFor({ state: 'hidden' });
    await workbench.screenshot('every-word');
    await row('against').first().click();
    await workbench.shows('we will stand together against ');
  });

  it('ends the sentence, and the space gives way', async () => {
    await workbench.type('terrorism', PERSON);
    await workbench.page.keyboard.press('Escape');
    await workbench.type('.', PERSON);
    await workbench.shows('we will stand together against terrorism.');
  });
});
