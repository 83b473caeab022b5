import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

describe('a folder in Restricted Mode', function () {
  const workbench = openWorkbenchFor(this, 'restricted');

  it('is served like any other: time, problems, hover, completion', async () => {
    const { page } = workbench;
    const status = page.locator('.statusbar-item');
    await status.filter({ hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile('long.undraft');
    await status.filter({ hasText: /[3-9]:\d\d \/ 3:00/ }).waitFor();
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+End');
    await workbench.type('\n\nWe recall resolution 2396');
    assert.match(await workbench.hover('2396'), /21 December 2017/);
    await page.keyboard.press('Escape');
    await workbench.type(' on preventing violent extremism as and wh');
    await workbench.suggestion('when conducive to terrorism');
  });
});
