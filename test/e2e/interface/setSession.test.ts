import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openWorkbenchFor } from './workbench';

/** Says in one place what every draft without front matter is for, then in one draft what that one is for. */
describe('a drafter whose drafts have no front matter', function () {
  const workbench = openWorkbenchFor(this);
  const row = (text: string) =>
    workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  const session = (id: string) =>
    workbench.page.locator(`.quick-input-widget:visible .monaco-list-row[aria-label^="${id},"]`);
  const begin = () => workbench.runCommand('Rostrum: Set Event and Session…');
  const chooseSession = async (event: string, part: string): Promise<void> => {
    await begin();
    await row(event).click();
    await session(part).click();
  };
  const choose = async (event: string, part: string, place: string): Promise<void> => {
    await chooseSession(event, part);
    await row(place).click();
  };
  /** Sees that this step is asked, and takes a row of it, for what is typed where something is. */
  const takeAt = async ([step, asked]: readonly [string, string], taken: string, typed?: string): Promise<void> => {
    await workbench.asks(step, asked);
    if (typed !== undefined) await workbench.type(typed);
    await workbench.take(taken);
  };
  const EVENT = ['Set Event and Session (1/3)', 'Event'] as const;
  const DATE = ['Set Event and Session (2/5)', 'Date'] as const;
  const SESSION = ['Set Event and Session (3/5)', 'Session'] as const;
  const LIMIT = ['Set Event and Session (4/5)', 'Limit'] as const;
  const PLACE = ['Set Event and Session (5/5)', 'Where'] as const;
  const back = () =>
    workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'Back' }).click();
  const settings = async (): Promise<unknown> => JSON.parse(await workbench.read('.vscode/settings.json'));
  const settingsAre = (expected: Record<string, string>) =>
    eventually(JSON.stringify(expected), async () => {
      try {
        assert.deepEqual(await settings(), expected);
        return true;
      } catch {
        return undefined;
      }
    });
  const limitIs = (limit: string) => workbench.statusBarSays(new RegExp(`\\b0:\\d\\d / ${limit}`));

  before(async () => {
    await workbench.openFile('bare.undraft');
    await limitIs('3:00');
  });

  it('is asked where the choice is to be written', async () => {
    await chooseSession('hlc-2018', 'III');
    await row('In this draft').waitFor();
    await row('In your settings').waitFor();
    await row('In the settings of this workspace').click();
  });

  it('writes it to the settings, and the limit of the draft is that of the session', async () => {
    await settingsAre({ 'rostrum.event': 'hlc-2018', 'rostrum.session': 'III' });
    await limitIs('4:00');
    assert.match(await workbench.shownText(), /^Mr\. Chair,/);
    // What is told of the time, to who cannot see it: the two settings are written one after the other.
    await workbench.page.locator('.statusbar-item[aria-label*="limit of hlc-2018, session III"]').waitFor();
  });

  it('sees what the session asks, without a line of front matter', async () => {
    await workbench.runCommand('Rostrum Corpus: Focus on Session View');
    await workbench.page.getByRole('treeitem', { name: /4:00/ }).first().waitFor();
    await workbench.page
      .getByRole('treeitem', { name: /Session III/ })
      .first()
      .waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
  });

  it('has a draft that says so itself keep its own limit', async () => {
    await workbench.openFile('statement.undraft');
    await limitIs('3:00');
    await workbench.openFile('bare.undraft');
    await limitIs('4:00');
  });

  it('chooses an event as a whole, and nothing is left of the session before', async () => {
    await choose('symposium-2011', 'No session', 'In the settings of this workspace');
    await settingsAre({ 'rostrum.event': 'symposium-2011' });
    await limitIs('3:00');
  });

  it('writes the front matter of this draft, which stands over the settings', async () => {
    await choose('hlc-2018', 'II', 'In this draft');
    await workbench.shows('event: hlc-2018');
    await workbench.shows('session: II');
    await workbench.shows('Mr. Chair,');
    await limitIs('4:00');
    assert.deepEqual(await settings(), { 'rostrum.event': 'symposium-2011' });
  });

  it('types an event that is in no document, goes back, and has it in this draft alone', async () => {
    await begin();
    await takeAt(EVENT, 'Another event: “Open debate on harbours”', 'Open debate on harbours');
    await takeAt(DATE, 'Leave open');
    await takeAt(SESSION, 'No session');
    await takeAt(LIMIT, '2 minutes 30 seconds', '2:30');
    await workbench.asks(...PLACE);
    for (const [step] of [LIMIT, SESSION, DATE]) {
      await back();
      await workbench.asks(step);
    }
    await workbench.take('Leave open');
    await takeAt(SESSION, 'I', 'I');
    await takeAt(LIMIT, '2 minutes 30 seconds');
    await workbench.asks(...PLACE);
    await workbench.screenshot('where-to-write');
    await row('In this draft').click();
    await workbench.shows('event: Open debate on harbours');
    await workbench.shows('session: I');
    await workbench.shows('limit: 2:30');
    await limitIs('2:30');
    assert.deepEqual(await settings(), { 'rostrum.event': 'symposium-2011' });
  });

  it('goes back to an event of the documents, and its limit holds', async () => {
    await choose('hlc-2018', 'III', 'In this draft');
    await workbench.shows('event: hlc-2018');
    await limitIs('4:00');
    assert.doesNotMatch(await workbench.shownText(), /limit:|harbours/);
  });
});
