import { openWorkbenchFor } from './workbench';

describe('a drafter who wants to know who said it', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('finds a phrase in the corpus, with its years and places', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('\n\nas and when conducive to terrorism');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Home');
    await workbench.runCommand('Rostrum: Find in Corpus');
    await rowOf('Stands 9 times in 3 documents').waitFor();
    await rowOf('2018-conference-concept-note').first().waitFor();
    await rowOf('2021').first().waitFor();
    await workbench.screenshot('concordance');
  });

  it('opens a place', async () => {
    const { page } = workbench;
    const place = rowOf('the importance of preventing').first();
    await place.click();
    await page.locator('.tab', { hasText: '2018-conference-concept-note' }).waitFor();
  });

  it('drags a place into the draft, where it is quoted', async () => {
    const { page } = workbench;
    await workbench.openFile('statement.undraft');
    await workbench.startParagraph('We say: “It is so: ”');
    await workbench.runCommand('Find in Corpus: Focus on Find in Corpus View');
    await rowOf('the importance of preventing').first().hover();
    await page.mouse.down();
    const line = page.locator('.view-line', { hasText: 'It is so' });
    // Without Shift, VS Code opens what is dropped on an editor.
    await page.keyboard.down('Shift');
    const { y, height } = (await line.boundingBox())!;
    const before = await line.locator('span span', { hasText: 'It is so' }).boundingBox();
    await page.mouse.move(before!.x + before!.width - 6, y + height / 2, { steps: 10 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await workbench.shows('‘as and when conducive to terrorism’ (concept note,');
  });

  const rowOf = (text: string) => workbench.page.locator('.panel .monaco-list-row', { hasText: text });
});
