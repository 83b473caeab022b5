import assert from 'node:assert/strict';
import { docxOf, pdfOf } from '../../support/documentFiles';
import { FORUM_NOTE } from '../../support/forumNote';
import { openWorkbenchFor } from './workbench';

/** A window in which VS Code runs the extension as it does in a browser: as a web worker of the page, without a disk. */
describe('a drafter in a browser', function () {
  const workbench = openWorkbenchFor(this, 'web');
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  const chooseNote = async (name: string): Promise<void> => {
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('Read its concept note…').click();
    await workbench.asks('Read a Concept Note');
    await row(name).click();
  };
  before(() => {
    workbench.write('notes/forum note.docx', docxOf(FORUM_NOTE));
    workbench.write('notes/programme.pdf', pdfOf([['Programme of the forum', '4 May 2027']]));
  });

  it('has the time of a draft, and what is wrong in it', async () => {
    await workbench.openDraft();
    await workbench.startParagraph('We recall Security Council resolution 2396 (2015).');
    await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });

  it('is told what to do with a note that cannot be read there', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await chooseNote('programme.pdf');
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('“programme.pdf” was not read').waitFor();
    await row('only the desktop reads: save it as .docx, .html or .txt').waitFor();
  });

  it('has the event of a note of its workspace', async () => {
    await chooseNote('forum note.docx');
    await workbench.asks('New Intervention (2/4)', 'Session of');
    await row('Watching the Lamps').waitFor();
    await workbench.type('ii');
    await workbench.take('Guides and Porters');
    await workbench.asks('New Intervention (3/4)', 'Delegation');
    await workbench.take('Leave open');
    await workbench.asks('New Intervention (4/4)', 'Speaker');
    await workbench.take('Leave open');
    await workbench.shows('Regional Forum on the Protection of Harbours');
    await workbench.statusBarSays(/\b0:0\d \/ 2:00/);
    assert.match(await workbench.shownText(), /event: rf-2027/);
  });

  it('has the event again when the window is opened anew', async () => {
    await workbench.reload();
    await workbench.openFile('statement.undraft');
    await workbench.statusBarSays(/\b\d:\d\d \/ 3:00/);
    await workbench.runCommand('Rostrum: New Intervention…');
    await workbench.asks('New Intervention (1/4)', 'Event');
    // The note may still be read when the list comes up.
    await row('4–6 May 2027 · 2 minutes').waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
