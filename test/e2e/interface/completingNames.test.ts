import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

const CTED = 'Counter-Terrorism Committee Executive Directorate (CTED)';

describe('a drafter who remembers half of it', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('finds a resolution by its topic', async () => {
    await workbench.startParagraph('In line with resolution aviation');
    await workbench.suggestion('2309 (2016)');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-details', { hasText: '22 September 2016' }).waitFor();
    await workbench.screenshot('completing-citation');
    await workbench.page.keyboard.press('Tab');
    await workbench.shows('In line with resolution 2309 (2016)');
  });

  it('finds a name by words from its middle', async () => {
    // As fast as people type: VS Code drops what was asked before an answer came.
    await workbench.startParagraph('We thank the Executive Dir', 60);
    await workbench.suggestion(CTED);
    await workbench.page.keyboard.press('Tab');
    await workbench.shows(`We thank the ${CTED}`);
  });

  it('asks for what is in small letters, and no list came up before', async () => {
    const listsSeen = await workbench.watchForLists();
    await workbench.startParagraph('We welcome vornokov', 100);
    assert.deepEqual(await listsSeen(), []);
    await workbench.page.keyboard.press('Control+Space');
    await workbench.suggestion('Vladimir Voronkov, Under-Secretary-General, UNOCT');
    await workbench.page.keyboard.press('Tab');
    await workbench.shows('We welcome Vladimir Voronkov, Under-Secretary-General, UNOCT');
  });
});
