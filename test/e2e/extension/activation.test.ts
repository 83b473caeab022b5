import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { openFile, rostrum } from './editor';

describe('activation', () => {
  it('waits until a draft is opened', async () => {
    // A file that is opened before its language is known is plain text at first, which may be a draft.
    await eventually(
      'JSON is known',
      async () => (await vscode.languages.getLanguages()).includes('json') || undefined,
    );
    await openFile('notes.json');
    const open = vscode.workspace.textDocuments.map(({ uri, languageId }) => `${uri.toString()} (${languageId})`);
    assert.equal(rostrum().isActive, false, `it is active with ${open.join(', ')}`);
  });

  it('comes with an .undraft file', async () => {
    const editor = await openFile('statement.undraft');
    assert.equal(editor.document.languageId, 'un-draft');
    await eventually('the extension is active', () => rostrum().isActive || undefined);
  });
});
