import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

const NAME = 'Open debate on harbours and lamps';

/** An event that is in no document: all of it is typed. */
describe('a drafter whose event is in no document', function () {
  const workbench = openWorkbenchFor(this);
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  const box = () => workbench.page.locator('.quick-input-widget:visible input').first();
  const back = () =>
    workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'Back' }).click();
  before(() => workbench.openDraft());

  it('sees the events by date and limit, and two ways to have another', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await workbench.asks('New Intervention (1/4)', 'Event');
    await row('19–20 June 2023 · 3 minutes').waitFor();
    await row('Another event…').waitFor();
    await row('Read its concept note…').waitFor();
    await workbench.screenshot('choosing-event');
  });

  it('types its name, which no row has, and Enter goes on with it', async () => {
    await workbench.type(NAME);
    await row(`Another event: “${NAME}”`).waitFor();
    await workbench.screenshot('another-event');
    await workbench.take(NAME);
    await workbench.asks('New Intervention (2/4)', 'Date');
    await row('Tomorrow').waitFor();
  });

  it('goes back and finds the name as it was typed', async () => {
    await back();
    await workbench.asks('New Intervention (1/4)', 'Event');
    assert.equal(await box().inputValue(), NAME);
    await workbench.take(`Another event: “${NAME}”`);
    await workbench.asks('New Intervention (2/4)', 'Date');
    await workbench.type('3 December 2026');
    await workbench.take('3 December 2026');
    await workbench.asks('New Intervention (3/4)', 'Session');
    await workbench.type('II');
  });

  it('leaves with Escape, and loses nothing', async () => {
    await workbench.page.keyboard.press('Escape');
    await box().waitFor({ state: 'hidden' });
    await workbench.runCommand('Rostrum: New Intervention…');
    await workbench.take(NAME);
    await workbench.asks('New Intervention (2/4)', 'Date');
    await workbench.take('3 December 2026');
    await workbench.asks('New Intervention (3/4)', 'Session');
    assert.equal(await box().inputValue(), 'II');
    await workbench.take('II');
    await workbench.asks('New Intervention (4/4)', 'Limit');
  });

  it('chooses a limit or types one, and is told of one that is none', async () => {
    for (const minutes of [3, 5, 7]) await row(`${minutes} minutes`).waitFor();
    await workbench.type('soon');
    await row('“soon” is no limit').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.asks('New Intervention (4/4)', 'Limit');
    await box().fill('4 min');
    await workbench.take('4 minutes');
  });

  it('has a draft for it, with nothing to find but the empty stubs', async () => {
    await workbench.shows(`event: ${NAME}`);
    for (const line of ['date: 3 December 2026', 'session: II', 'limit: 4m', 'Session II', '[… opening'])
      await workbench.shows(line);
    await workbench.statusBarSays(/\b0:0\d \/ 4:00/);
    await workbench.page.locator('.editor-instance .squiggly-info').first().waitFor();
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'rostrum' });
    await problems.first().waitFor();
    for (const text of await problems.allInnerTexts()) assert.match(text, /empty-stub/);
    await workbench.page.keyboard.press('Control+J');
    await workbench.page.keyboard.press('Control+1');
  });

  it('begins with an empty box the next time, and the row asks for the name', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await workbench.asks('New Intervention (1/4)', 'Event');
    assert.equal(await box().inputValue(), '');
    await row('Another event…').click();
    await workbench.asks('New Intervention (1/4)', 'Name');
    await back();
    await workbench.asks('New Intervention (1/4)', 'Event');
    await workbench.page.keyboard.press('Escape');
  });

  it('has the session of the number that is typed first', async () => {
    await workbench.runCommand('Rostrum: New Intervention…');
    await workbench.asks('New Intervention (1/4)', 'Event');
    await box().fill('conference 2018');
    await workbench.take('hlc-2018');
    await workbench.asks('New Intervention (2/4)', 'Session of hlc-2018');
    for (const typed of ['II', '2', 'session ii']) {
      await box().fill(typed);
      const first = workbench.page.locator('.quick-input-widget:visible .monaco-list-row').first();
      await workbench.page.locator('.quick-input-widget:visible .monaco-list-row.focused[aria-label^="II,"]').waitFor();
      if (typed === 'II') assert.match((await first.getAttribute('aria-label')) ?? '', /^II,/);
    }
    await workbench.screenshot('choosing-session');
    await workbench.page.keyboard.press('Escape');
  });
});
