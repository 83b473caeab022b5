import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { openDraft } from './editor';

const BEGUN = 'We welcome the establ';

describe('the space of a suggestion', () => {
  const settings = vscode.workspace.getConfiguration('rostrum');
  before(() => settings.update('completion.mode', 'eager', vscode.ConfigurationTarget.Global));
  after(() => settings.update('completion.mode', undefined, vscode.ConfigurationTarget.Global));

  /** A draft in which an item of the list was taken that ends in a space. */
  async function taken(): Promise<vscode.TextDocument> {
    const editor = await openDraft(BEGUN);
    const { document } = editor;
    const end = document.positionAt(BEGUN.length);
    editor.selection = new vscode.Selection(end, end);
    await eventually('an item was taken', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().length > BEGUN.length ? true : undefined;
    });
    assert.match(document.getText(), /^We welcome the establishment $/);
    return document;
  }

  const type = (text: string): Thenable<void> => vscode.commands.executeCommand('type', { text });

  for (const mark of [',', '.', ';', ')', '\n'])
    it(`gives way to ${JSON.stringify(mark)} typed next`, async () => {
      const document = await taken();
      const expected = document.getText().trimEnd() + mark;
      await type(mark);
      await eventually('the space is gone', () =>
        document.getText().replace(/\r\n/g, '\n') === expected ? true : undefined,
      );
    });

  it('stays before a word, and before a mark that comes later', async () => {
    const document = await taken();
    const before = document.getText();
    await type('o');
    await type(',');
    assert.equal(document.getText(), `${before}o,`);
  });

  it('stays where the cursor has been elsewhere', async () => {
    const document = await taken();
    const editor = vscode.window.activeTextEditor!;
    const before = document.getText();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await type(',');
    assert.equal(document.getText(), `,${before}`);
  });

  it('comes back with one undo', async () => {
    const document = await taken();
    const before = document.getText();
    await type(',');
    await eventually('the space is gone', () => (document.getText().endsWith('t,') ? true : undefined));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
