import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Where the first point of the statement begins. */
const LINE = 26;

describe('a speaker who rehearses', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  const page = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  const isAt = (phase: string): Promise<void> => page().locator(`#stage[data-phase="${phase}"]`).waitFor();
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const word = (): Promise<string> => page().locator('#text .word').innerText();

  it('starts from the cursor, and sees the text go on with the clock', async () => {
    await workbench.openFile('citeCheck.undraft');
    await press('Control+G');
    await workbench.type(`${LINE}\n`);
    await press('F5');
    await isAt('ready');
    assert.equal(await word(), 'First,');
    await press('Space');
    await isAt('counting');
    await isAt('speaking');
    await eventually('another word', async () => ((await word()) === 'First,' ? undefined : true));
  });

  it('goes faster, and sees by how much the text is ahead', async () => {
    await press('ArrowRight');
    await page().getByText('115 words a minute').waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    await page()
      .getByText(/▲ \d+ s ahead/)
      .waitFor();
    await workbench.screenshot('rehearsal');
  });

  it('pauses, and returns to the editor at the word', async () => {
    await press('Space');
    await isAt('paused');
    const held = await word();
    await press('Escape');
    await workbench.page.locator('.tab.active', { hasText: 'citeCheck.undraft' }).waitFor();
    await eventually('the cursor in the editor', async () =>
      (await workbench.page.locator('.editor-instance .monaco-editor.focused').count()) > 0 ? true : undefined,
    );
    await workbench.type('Surely-');
    await workbench.shows(`Surely-${held}`);
  });

  it('finds the page as it was, with the text as it is now', async () => {
    await workbench.page.locator('.tab', { hasText: 'Rehearsal' }).click();
    await isAt('paused');
    await page().locator('#text .word', { hasText: 'Surely-' }).waitFor();
    await page().getByText('115 words a minute').waitFor();
  });

  it('stops, sees how it went, and has the pace that was spoken written into the draft', async () => {
    await press('Space');
    await isAt('speaking');
    // Nothing is told of a pace from less than twenty seconds.
    await page()
      .locator('#sections [aria-current]', { hasText: /0:2[3-9] of/ })
      .waitFor({ timeout: 60_000 });
    await press('s');
    await page()
      .getByText(/^Stopped at \d:\d\d/)
      .waitFor();
    const choice = page().getByRole('button', { name: /Set pace to \d+ words a minute in this draft/ });
    const [, pace] = /(\d+) words/.exec(await choice.innerText()) ?? [];
    await choice.click();
    await page().getByText(`You spoke at ${pace} words a minute, as planned.`).waitFor();
    await press('Escape');
    await workbench.page.locator('.tab.active', { hasText: 'citeCheck.undraft' }).waitFor();
    await press('Control+Home');
    await workbench.shows(`pace: ${pace}`);
  });
});
