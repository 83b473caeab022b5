import { openWorkbenchFor } from './workbench';

describe('a drafter who begins an intervention', function () {
  const workbench = openWorkbenchFor(this);
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  const session = (id: string) =>
    workbench.page.locator(`.quick-input-widget:visible .monaco-list-row[aria-label^="${id},"]`);
  const asks = (placeholder: string) =>
    workbench.page.locator(`.quick-input-widget:visible input[placeholder^="${placeholder}"]`).waitFor();
  before(() => workbench.openDraft());

  it('chooses the event, the session and who speaks', async () => {
    const { page } = workbench;
    await workbench.runCommand('Rostrum: New Intervention…');
    await row('hlc-2023').click();
    await row('Open to Member States only · 5 questions · 3 minutes for').waitFor();
    await session('III').click();
    await asks('Delegation');
    await workbench.type('Member State');
    await row('Member State').waitFor();
    await page.keyboard.press('Enter');
    await asks('Speaker');
    await workbench.type('Head of Delegation');
    await row('Head of Delegation').waitFor();
    await page.keyboard.press('Enter');
    await workbench.shows('[… opening');
    await workbench.shows('session: III');
    await workbench.shows('How will terrorism evolve over the next two years?');
    await workbench.statusBarSays(/\b0:0\d \/ 3:00/);
  });

  it('finds nothing wrong with it but the empty stubs, and writes in place of the first', async () => {
    const { page } = workbench;
    await page.locator('.editor-instance .squiggly-info').first().waitFor();
    await workbench.screenshot('new-intervention');
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel .monaco-list-row', { hasText: 'rostrum' });
    await problems.first().waitFor();
    for (const text of await problems.allInnerTexts())
      if (!text.includes('empty-stub')) throw new Error(`not an empty stub: ${text}`);
    await page.keyboard.press('Control+J');
    await page.keyboard.press('Control+1');
    await workbench.type('We thank the Office.');
    await workbench.shows('We thank the Office.');
  });

  it('is offered the same names again', async () => {
    const { page } = workbench;
    await workbench.runCommand('Rostrum: New Intervention…');
    await row('symposium-2011').click();
    await row('Chair: Ms. Irina Bokova').click();
    await asks('Delegation');
    await row('Member State').click();
    await asks('Speaker');
    await row('Head of Delegation').click();
    await workbench.shows('Madam Chair,');
    await page.keyboard.press('Escape');
  });

  it('completes the front matter by hand, and sees what an event is', async () => {
    const { page } = workbench;
    await workbench.openFile('statement.undraft');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await workbench.type('\nev', 100);
    await (await workbench.suggestion('event')).click();
    await workbench.suggestion('hlc-2023');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: 'Reinvigorated Multilateralism' }).waitFor();
    await workbench.screenshot('front-matter');
    await page.keyboard.press('Tab');
    await workbench.shows('event: hlc-2023');
  });

  it('is told of a key that is misspelt once its line rests', async () => {
    const { page } = workbench;
    await workbench.type('\nsesion: II', 60);
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    if (await page.locator('.suggest-widget.visible').isVisible()) throw new Error('a list of words came up');
    await page.keyboard.press('Home');
    await workbench.hover('write “session”');
    await page.keyboard.press('Escape');
  });

  it('sets another session by command, and the rest of the front matter stays', async () => {
    await workbench.runCommand('Rostrum: Set Event and Session…');
    await row('hlc-2018').click();
    await session('II').click();
    await row('In this draft').click();
    await workbench.shows('event: hlc-2018');
    await workbench.shows('limit: 3m');
    await workbench.shows('session: II');
  });
});
