import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf, encryptedDocx, pdfOf } from '../../support/documentFiles';
import { placedPdf } from '../../support/pdfFile';
import { openWorkbenchFor } from './workbench';

const inPdf = 'the amber agreed phrase of ours holds';
const inWord = 'the copper agreed phrase of theirs stands';
const twice = (phrase: string): string[] => [`We say that ${phrase}.`, `And again that ${phrase}.`];

/** What a drafter may have in a folder, good and bad. */
const PAPERS: Readonly<Record<string, string | Uint8Array>> = {
  'Statements/national-statement-2021.txt':
    'Statement by the delegation\n\nSecond High-Level Conference of Heads of Agencies\n\n29 June 2021\n\nMr. Chair,\n\nWe thank the Office.\n',
  'Statements/national-statement-2023.docx': docxOf([
    'Statement by the delegation',
    'Third High-Level Conference of Heads of Agencies',
    '20 June 2023',
    ...twice(inWord),
  ]),
  'Resolutions/S-RES-2396-2017.txt':
    'United Nations\nSecurity Council\n\nS/RES/2396 (2017)\n\nDistr.: General\n21 December 2017\n\nResolution 2396 (2017)\n\nAdopted by the Security Council on 21 December 2017\n\nThe Security Council,\n\nDecides to remain seized of the matter.\n',
  'Reports/review.pdf': pdfOf([['Report of the working group', '12 March 2024', '', ...twice(inPdf)]]),
  'Reports/annex-scanned.pdf': placedPdf([[{ box: [0, 0, 612, 792] }]]),
  'Reports/board.html':
    '<title>Report of the harbour board | Harbours</title><nav>Home About us</nav><main><h1>Report of the harbour board</h1><p>The board met on <s>Monday</s> Tuesday.</p></main>',
  'Reports/half-downloaded.pdf': '%PDF-1.4 and no more',
  'Reports/embargoed.docx': encryptedDocx(),
  'old-notes.doc': 'x',
};
/** A document that takes a second or more to read. */
const SLOW = pdfOf(
  Array.from({ length: 1200 }, (_, page) => [`Paragraph ${page + 1} of a long report of the committee`]),
);

describe('a drafter with documents of their own', function () {
  const workbench = openWorkbenchFor(this);
  let papers: string;
  before(() => {
    papers = mkdtempSync(path.join(tmpdir(), 'rostrum-papers-'));
    for (const [name, content] of Object.entries(PAPERS)) {
      mkdirSync(path.dirname(path.join(papers, name)), { recursive: true });
      writeFileSync(path.join(papers, name), content);
    }
  });
  before(() => workbench.openDraft());
  after(() => rmSync(papers, { recursive: true }));

  const row = (name: RegExp) => workbench.page.getByRole('treeitem', { name });

  it('is invited to add them, beside the documents that ship with Rostrum', async () => {
    await workbench.runCommand('Rostrum Corpus: Focus on Your Documents View');
    await workbench.page.getByRole('button', { name: 'Add Folder to Corpus…' }).first().waitFor();
    await row(/^Concept Notes, 3/).waitFor();
    // A list shows no more rows than it has room for.
    await workbench.page.setViewportSize({ width: 1280, height: 1200 });
  });

  it('adds a folder: its documents are listed by kind, and what cannot be read with the reason', async () => {
    await workbench.runCommand('Rostrum: Add Folder to Corpus…');
    await workbench.chooseFolder(papers, 'Statements', 'Add to Corpus');
    await row(/^Could Not Be Read, 4/).waitFor();
    await row(/^Statements, 2/).waitFor();
    await row(/^Resolutions, 1/).waitFor();
    await row(/^Reports, 2/).waitFor();
    for (const problem of [
      /half-downloaded\.pdf is damaged/,
      /annex-scanned\.pdf .*OCR/,
      /embargoed\.docx is protected by a password/,
      /old-notes\.doc .*save it as \.docx/,
    ]) {
      await row(problem).waitFor();
    }
    await row(/annex-scanned/).hover();
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'without text' }).waitFor();
    await workbench.screenshot('corpus-view');
  });

  it('is shown how a document was read, and what of its file was left out', async () => {
    const board = row(/^Report of the harbour board/);
    await board.hover();
    await board.getByRole('button', { name: 'Show What Was Read' }).click();
    await workbench.shows('title of the page: Report of the harbour board | Harbours');
    await workbench.shows('navigation: Home About us');
    await workbench.shows('struck out: Monday');
    await workbench.shows('The board met on Tuesday.');
    await workbench.screenshot('what-was-read');
  });

  it('says what a document is where that was read wrongly', async () => {
    await row(/^Report of the harbour board/).click({ button: 'right' });
    // A menu that has just come up takes no click yet.
    await workbench.page.getByRole('menuitem', { name: 'Correct What This Document Is…' }).hover();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Title' }).click();
    const input = workbench.page.locator('.quick-input-widget:visible input');
    await workbench.page.getByText('Leave it empty for what the file says').waitFor();
    await input.fill('Second report of the harbour board');
    await input.press('Enter');
    await row(/^Second report of the harbour board/).waitFor();
    assert.match(readFileSync(path.join(papers, 'rostrum-documents.json'), 'utf8'), /"Reports\/board\.html"/);
  });

  it('completes phrases that stand only there', async () => {
    await workbench.openFile('statement.undraft');
    await workbench.startParagraph('We hope that the amber ag');
    await workbench.suggestion('agreed phrase of ours holds');
    await workbench.startParagraph('We hope that the copper ag');
    await workbench.suggestion('agreed phrase of theirs stands');
  });

  it('sees how far the reading is', async () => {
    writeFileSync(path.join(papers, 'a-long-report.pdf'), SLOW);
    for (let n = 0; n < 5; n++) writeFileSync(path.join(papers, `note-${n}.txt`), `Concept note\n\nNote ${n}.\n`);
    await workbench.runCommand('Rostrum: Read the Corpus Again');
    await workbench.statusBarSays(/Reading the documents of your corpus: \d of \d+ files/);
    await row(/^Concept Notes, 5/).waitFor();
  });

  it('removes the folder, and its phrases are gone', async () => {
    await workbench.runCommand('Rostrum: Remove Folder from Corpus…');
    await workbench.chooseRow(papers);
    await workbench.page.getByRole('button', { name: 'Add Folder to Corpus…' }).first().waitFor();
    await workbench.openFile('statement.undraft');
    await workbench.startParagraph('We hope that the amber ag');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-widget.visible').waitFor();
    assert.doesNotMatch(await workbench.page.locator('.suggest-widget.visible').innerText(), /agreed phrase/);
  });
});
