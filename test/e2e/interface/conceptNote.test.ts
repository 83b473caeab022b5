import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORUM_NOTE } from '../../support/forumNote';
import { docxOf } from '../../support/documentFiles';
import { openWorkbenchFor } from './workbench';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'forum note.docx': docxOf(FORUM_NOTE),
  'half downloaded.pdf': '%PDF-1.4 and no more',
  'menu.txt': 'Menu\n\nSoup, fish and lamps.\n',
};

/** An event that becomes one of the documents’ once its concept note is read. */
describe('a drafter who has the concept note of the event', function () {
  const workbench = openWorkbenchFor(this);
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  let folder: string;
  const readNote = async (name: string): Promise<void> => {
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('Read its concept note…').click();
    await workbench.chooseFile(path.join(folder, name), 'Read');
  };
  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'rostrum-note-')));
    for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);
  });
  before(() => workbench.openDraft());
  after(() => rmSync(folder, { recursive: true }));

  it('is told what cannot be read, and is asked again', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await readNote('half downloaded.pdf');
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('“half downloaded.pdf” was not read').waitFor();
    await row('It is damaged').waitFor();
    await workbench.screenshot('unread-note');
  });

  it('is told of a file that announces no event', async () => {
    await readNote('menu.txt');
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('“menu.txt” announces no event').waitFor();
    await workbench.screenshot('note-without-event');
    assert.equal(await workbench.page.locator('.quick-input-widget:visible input').first().inputValue(), '');
  });

  it('has the event of the note it chooses, and goes on with its sessions', async () => {
    await readNote('forum note.docx');
    await workbench.asks('New Intervention (2/4)', 'Session of');
    await row('Watching the Lamps').waitFor();
    await workbench.screenshot('note-read');
    await workbench.type('ii');
    await workbench.take('Guides and Porters');
    await workbench.asks('New Intervention (3/4)', 'Delegation');
    await workbench.take('Leave open');
    await workbench.asks('New Intervention (4/4)', 'Speaker');
    await workbench.take('Leave open');
    for (const text of ['session: II', 'Regional Forum on the Protection of Harbours', 'Mr. Chair,'])
      await workbench.shows(text);
    await workbench.statusBarSays(/\b0:0\d \/ 2:00/);
    assert.match(await workbench.shownText(), /event: rf-2027/);
  });

  it('has it among the events from then on, as its document is', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await row('4–6 May 2027 · 2 minutes').waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Rostrum Corpus: Focus on Your Documents View');
    await workbench.page
      .getByRole('treeitem', { name: /Regional Forum|Concept Notes/ })
      .first()
      .waitFor();
  });

  it('takes documents away as it takes folders away', async () => {
    for (const name of ['menu.txt', 'forum note.docx']) {
      await workbench.runCommand('Rostrum: Remove Folder from Corpus…');
      await workbench.chooseRow(path.join(folder, name));
    }
    await workbench.page.getByRole('button', { name: 'Add Folder to Corpus…' }).first().waitFor();
  });
});
