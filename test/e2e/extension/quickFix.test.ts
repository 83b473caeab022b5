import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { openDraft, problemOf, problemsOf } from './editor';

/** The code actions VS Code has for a range, as if asked from the light bulb. */
function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
  assert.ok(edit, 'the action has no edit');
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

describe('quick fix', () => {
  it('turns a wrong year into the right one, and the problem goes', async () => {
    const { document } = await openDraft('We recall resolution 2396 (2018), which stands.\n');
    const { range } = await problemOf(document, 'wrong-resolution-year');
    const [action] = await actionsAt(document, range, 'quickfix');
    assert.equal(action?.title, 'Change the year to 2017');
    await apply(action);
    assert.equal(document.getText(), 'We recall resolution 2396 (2017), which stands.\n');
    await eventually('the problem goes', () => (problemsOf(document).length === 0 ? true : undefined));
  });

  it('fixes all that is sure at once', async () => {
    const { document } = await openDraft('Resolutions 2396 (2018) and 1373, and A/RES/60-288, stand.\n');
    const { range } = await problemOf(document, 'malformed-symbol');
    const [action] = await actionsAt(document, range, 'source.fixAll.rostrum');
    assert.ok(action, 'nothing fixes all');
    await apply(action);
    assert.equal(document.getText(), 'Resolutions 2396 (2017) and 1373 (2001), and A/RES/60/288, stand.\n');
  });
});
