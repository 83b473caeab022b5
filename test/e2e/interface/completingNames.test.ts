import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbench, type Workbench } from './workbench';

const CTED = 'Counter-Terrorism Committee Executive Directorate (CTED)';

describe('a drafter who remembers half of it', function () {
  this.timeout(90_000);
  this.bail(true);

  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile('statement.undraft');
    // The server answers.
    await workbench.page.locator('.statusbar-item', { hasText: /0:\d\d \/ 3:00/ }).waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshotOfFailure();
  });

  after(async () => {
    await workbench.close();
  });

  it('finds a resolution by its topic', async () => {
    await startLine('In line with resolution aviation');
    await workbench.suggestion('2309 (2016)');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-details', { hasText: '22 September 2016' }).waitFor();
    await workbench.screenshot('completing-citation');
    await workbench.page.keyboard.press('Enter');
    await shows('In line with resolution 2309 (2016)');
  });

  it('finds a name by words from its middle', async () => {
    // As fast as people type: VS Code drops what was asked before an answer came.
    await startLine('We thank the Executive Dir', 60);
    await workbench.suggestion(CTED);
    await workbench.page.keyboard.press('Enter');
    await shows(`We thank the ${CTED}`);
  });

  it('asks for what is in small letters, and no list came up before', async () => {
    const listsSeen = await workbench.watchForLists();
    await startLine('We welcome vornokov', 100);
    assert.deepEqual(await listsSeen(), []);
    await workbench.page.keyboard.press('Control+Space');
    await workbench.suggestion('Vladimir Voronkov, Under-Secretary-General, UNOCT');
    await workbench.page.keyboard.press('Enter');
    await shows('We welcome Vladimir Voronkov, Under-Secretary-General, UNOCT');
  });

  /** Types at the end of the draft, on a line of its own. */
  async function startLine(text: string, delay?: number): Promise<void> {
    await workbench.page.keyboard.press('Control+End');
    await workbench.type('\n\n');
    await workbench.type(text, delay);
  }

  async function shows(text: string): Promise<void> {
    await eventually(`“${text}”`, async () => ((await workbench.shownText()).includes(text) ? true : undefined));
  }
});
