import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Where the first point of the statement begins. */
const LINE = 26;
/**
 * Seconds that may be lost with a window that is reloaded: the page has how far it is kept twice a second, and VS Code in a browser
 * writes what it keeps down every five seconds, and when the window goes, which it does not always wait for.
 */
const LOST_SECONDS = 6;
/** Words that are said in that time, at a pace that is fast. */
const LOST_WORDS = 13;

describe('a speaker who rehearses', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  const page = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  const isAt = (phase: string): Promise<void> => page().locator(`#stage[data-phase="${phase}"]`).waitFor();
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const word = (): Promise<string> => page().locator('#text .word').innerText();
  /** Number of the word that is being said. */
  const place = (): Promise<number> =>
    page()
      .locator('#text b')
      .evaluateAll((all) => all.findIndex((element) => element.classList.contains('word')));
  const elapsed = async (): Promise<number> => {
    const [minutes = 0, seconds = 0] = (await page().locator('#elapsed').innerText()).split(':').map(Number);
    return minutes * 60 + seconds;
  };

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

  it('finds the page after the window was reloaded: the same draft, at the word and the time, held', async () => {
    await page().locator('#text .word').waitFor();
    await press('Space');
    await isAt('speaking');
    const begun = await elapsed();
    const spoken = LOST_SECONDS + 4;
    await eventually('more time', async () => ((await elapsed()) >= begun + spoken ? true : undefined));
    const [held, seconds] = [await place(), await elapsed()];
    await workbench.reload();
    await isAt('paused');
    const since = (await elapsed()) - seconds;
    assert.ok(since >= -LOST_SECONDS && since <= 3, `${since} s were spoken while the window was closed`);
    const words = (await place()) - held;
    assert.ok(words >= -LOST_WORDS && words <= 8, `the text is ${words} words further`);
    await page().getByText('115 words a minute').waitFor();
    assert.equal(await page().locator('#title').innerText(), 'citeCheck.undraft');
    await page().locator('#title').click();
    await press('Escape');
    await workbench.page.locator('.tab.active', { hasText: 'citeCheck.undraft' }).waitFor();
    await workbench.shows('Surely-');
    await workbench.type('Indeed-');
    await workbench.page.locator('.tab', { hasText: 'Rehearsal' }).click();
    await isAt('paused');
    await page().locator('#text b', { hasText: 'Indeed-' }).waitFor();
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

  it('is told where the draft is gone when the window comes back, and has its text all the same', async () => {
    await press('Control+S');
    await workbench.page.locator('.tab:not(.dirty)', { hasText: 'citeCheck.undraft' }).waitFor();
    await workbench.page.locator('.tab', { hasText: 'Rehearsal' }).click();
    await isAt('finished');
    await press('Home');
    await isAt('ready');
    const first = await word();
    workbench.delete('citeCheck.undraft');
    await workbench.reload();
    await workbench.page.getByText('“citeCheck.undraft” is no longer there.').first().waitFor();
    await isAt('ready');
    assert.equal(await word(), first);
  });
});
