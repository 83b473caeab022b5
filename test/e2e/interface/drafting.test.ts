import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well: lists have the time to come up. */
const PERSON = 100;
/** The document that says most about the resolution the draft cites. */
const SOURCE = '2018-conference-concept-note.txt';
const PHRASE = 'as and when conducive to terrorism';
/** The end of its row: what is typed of it stands there no more. */
const COMES = 'conducive to terrorism';

/** One person's first minutes, in the order in which they happen: each case goes on where the one before it stopped. */
describe('a drafter in VS Code', function () {
  const workbench = openWorkbenchFor(this);

  it('opens a draft and sees its speaking time', async () => {
    await workbench.openFile('statement.undraft');
    await workbench.statusBarSays(/\b0:\d\d \/ 3:00/);
  });

  it('types, and the list with the phrase stays through every space', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('\nWe are committed to preventing violent extremism as and wh');
    await workbench.suggestion(COMES);
    for (const more of ['en', ' ', 'cond']) {
      await workbench.type(more);
      await workbench.suggestion(COMES);
    }
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: '2023-conference-concept-note' }).waitFor();
    await workbench.screenshot('completion');
  });

  it('accepts the phrase and the text is right', async () => {
    const { page } = workbench;
    const row = await workbench.suggestion(COMES);
    await row.click();
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await eventually('the accepted text', async () =>
      (await workbench.shownText()).includes(`preventing violent extremism ${PHRASE}`) ? true : undefined,
    );
    assert.doesNotMatch(await workbench.shownText(), /as and when as and|terrorism ?cond/);
  });

  it('reads what a resolution is', async () => {
    const { page } = workbench;
    await workbench.type(', in line with Security Council resolution 2396 (2017)');
    for (let step = 0; step < ' (2017)'.length + 2; step += 1) await page.keyboard.press('ArrowLeft');
    await workbench.hover('21 December 2017');
    await workbench.screenshot('hover');
    await page.keyboard.press('Escape');
  });

  it('goes to what the corpus says about it, and reads on there', async () => {
    const { page } = workbench;
    await page.keyboard.press('F12');
    await seesTheParagraph();
    await workbench.screenshot('corpus-document');
    await workbench.type('mine');
    await page.locator('.monaco-editor-overlaymessage', { hasText: 'read-only' }).waitFor();
    assert.doesNotMatch(await workbench.shownText(), /mine/);
    // The card, not the tip of the link alone, which is there first.
    await workbench.hover('21 December 2017');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+W');
  });

  it('opens the same place by the link of the card', async () => {
    const { page } = workbench;
    await page.locator('.tab.active', { hasText: 'statement.undraft' }).waitFor();
    await workbench.hover('2396');
    await page.locator('.monaco-hover:visible a', { hasText: '2018-conference-concept-note' }).first().click();
    await seesTheParagraph();
    await page.keyboard.press('Control+W');
  });

  it('sees that the draft is too long, in the Problems view and in the status bar', async () => {
    await workbench.openFile('long.undraft');
    await workbench.statusBarSays(/[3-9]:\d\d \/ 3:00/);
    await workbench.runCommand('Problems: Focus on Problems View');
    const problem = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'over-time-limit' });
    await problem.first().waitFor();
    assert.match(await problem.first().innerText(), /rostrum/);
    await problem.first().dblclick({ position: { x: 120, y: 10 } });
    await workbench.page
      .locator('.editor-instance .squiggly-warning, .editor-instance .squiggly-error')
      .first()
      .waitFor();
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.screenshot('over-time-limit');
  });

  it('types ordinary words, and no list comes up', async () => {
    await workbench.openFile('statement.undraft');
    await workbench.page.keyboard.press('Control+End');
    const listsSeen = await workbench.watchForLists();
    await workbench.type('\n\nOur chair sang to the students. ', PERSON);
    await workbench.statusBarSays(/\b0:\d\d \/ 3:00/);
    assert.deepEqual(await listsSeen(), []);
    // Had the lists not been noted, this would show it.
    await workbench.type('and we prevent violent extremism as and wh');
    await workbench.suggestion(COMES);
    assert.notDeepEqual(await listsSeen(), []);
  });

  async function seesTheParagraph(): Promise<void> {
    await workbench.page.locator('.tab.active', { hasText: SOURCE }).waitFor();
    await eventually('the paragraph', async () =>
      (await workbench.shownText()).includes('The United Nations Security Council adopted resolution 2396')
        ? true
        : undefined,
    );
  }
});
