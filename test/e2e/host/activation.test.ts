import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { openFile, rostrum } from './editor';

describe('activation', () => {
  it('waits until a draft is opened', async () => {
    await openFile('notes.json');
    assert.equal(rostrum().isActive, false);
  });

  it('comes with an .undraft file', async () => {
    const editor = await openFile('statement.undraft');
    assert.equal(editor.document.languageId, 'un-draft');
    await eventually('the extension is active', () => rostrum().isActive || undefined);
  });
});
