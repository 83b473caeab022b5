import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, positionOf } from './editor';

const text = 'The Harbour Watch Group (HWG) met. HWG’s members thank the HWG, which said: “The HWG was here.”\n';

describe('rename', () => {
  it('changes an acronym wherever the draft uses it, and leaves quotations alone', async () => {
    const { document } = await openDraft(text);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'HWG’s', 'middle'),
      'HSG',
    );
    assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    assert.equal(
      document.getText(),
      'The Harbour Watch Group (HSG) met. HSG’s members thank the HSG, which said: “The HWG was here.”\n',
    );
  });

  it('says why a word cannot be renamed', async () => {
    const { document } = await openDraft(text);
    const asked = vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'members', 'middle'),
      'people',
    );
    await assert.rejects(Promise.resolve(asked), /acronym/i);
  });
});
