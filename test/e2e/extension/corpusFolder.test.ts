import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { docxOf, pdfOf } from '../../support/documentFiles';
import { eventually } from '../eventually';
import { completionsAtEnd, offers, openDraft, rostrum, textAfter } from './editor';

const inPdf = 'the amber agreed phrase of ours holds';
const inWord = 'the copper agreed phrase of theirs stands';

describe('a folder of the user’s documents', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-papers-'));
    mkdirSync(join(folder, '2023'));
    writeFileSync(join(folder, '2023', 'speech.pdf'), pdfOf([[`We say that ${inPdf}.`, `And that ${inPdf}.`]]));
    writeFileSync(join(folder, 'note.docx'), docxOf(['Concept note', `We say that ${inWord}.`, `And that ${inWord}.`]));
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.4 and no more');
  });
  after(async () => {
    await vscode.workspace.getConfiguration('rostrum').update('corpus.folders', undefined, true);
    rmSync(folder, { recursive: true });
  });

  const view = async () => (await rostrum().activate()).corpusText();
  const whole = async (begun: string, phrase: string): Promise<true | undefined> => {
    const { document } = await openDraft(begun);
    return (await offers(document, phrase)) ? true : undefined;
  };

  it('is not there at first', async () => {
    const { shipped } = await eventually('the documents that ship with Rostrum', async () => {
      const shown = await view();
      return shown.shipped.length > 0 ? shown : undefined;
    });
    assert.equal(shipped[0], 'Concept Notes · 3');
    assert.deepEqual((await view()).own, []);
  });

  it('is read when it is added: its documents are listed and complete phrases, its broken file is named', async () => {
    await vscode.commands.executeCommand('rostrum.addCorpusFolder', vscode.Uri.file(folder));
    const { own } = await eventually('the documents of the folder', async () => {
      const shown = await view();
      return shown.own.length === 6 && shown.message === undefined ? shown : undefined;
    });
    assert.deepEqual(own, [
      'Concept Notes · 1',
      '  Concept note · note',
      'Statements · 1',
      '  speech',
      'Could Not Be Read · 1',
      '  broken.pdf · is damaged, or no pdf file (Invalid PDF structure.)',
    ]);
    await eventually('a phrase of the PDF', () => whole('We hope that the amber ag', inPdf));
    await eventually('a phrase of the Word file', () => whole('We hope that the copper ag', inWord));
  });

  it('opens its documents, and nobody can edit them', async () => {
    const uri = vscode.Uri.parse('rostrum-corpus:/Rostrum%20corpus/note.txt');
    await vscode.commands.executeCommand('vscode.open', uri);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'un-document');
    assert.match(document.getText(), /We say that the copper/);
    await vscode.commands.executeCommand('type', { text: 'mine' });
    assert.equal(document.isDirty, false);
  });

  it('is read again where a file has changed', async () => {
    const changed = 'that the silver agreed phrase is new.';
    writeFileSync(join(folder, 'note.docx'), docxOf(['Concept note', `We say ${changed}`, `You say ${changed}`]));
    await eventually('a phrase of the changed file', () => whole('We hope that the silver ag', 'agreed phrase is new'));
  });

  it('leaves no trace when it is removed', async () => {
    await vscode.commands.executeCommand('rostrum.removeCorpusFolder', vscode.Uri.file(folder));
    await eventually('no documents', async () => ((await view()).own.length === 0 ? true : undefined));
    const { document } = await openDraft('We hope that the amber ag');
    const texts = (await completionsAtEnd(document)).map((item) => textAfter(document, item));
    assert.deepEqual(
      texts.filter((text) => text.includes('agreed phrase')),
      [],
    );
  });
});
