import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { openDraft, problemOf, problemsOf, rostrum, ruleOf } from './editor';
import { shortText, tooLong } from './texts';

describe('time limit', () => {
  it('reports a draft that is over its limit, at the first word past it', async () => {
    const { document } = await openDraft(`---\nlimit: 4m\n---\n\n${tooLong}`);
    const problem = await problemOf(document, 'over-time-limit');
    assert.match(problem.message, /\d/);
    const first = document.offsetAt(problem.range.start);
    assert.ok(first > 'limit: 4m'.length + tooLong.length / 5, 'the words within the limit are marked too');
    assert.match(document.getText(problem.range), /^\S+$/);
  });

  it('reports nothing once the draft is short enough', async () => {
    const editor = await openDraft(`---\nlimit: 4m\n---\n\n${tooLong}`);
    const { document } = editor;
    await problemOf(document, 'over-time-limit');
    const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    assert.ok(await editor.edit((edit) => edit.replace(all, `---\nlimit: 4m\n---\n\n${shortText}`)));
    await eventually('the problem goes', () => (problemsOf(document).length === 0 ? true : undefined));
  });

  it('shows the time and the limit in the status bar', async () => {
    await openDraft(`---\nlimit: 4m\n---\n\n${shortText}`);
    const extension = await rostrum().activate();
    const text = await eventually('a time in the status bar', () => {
      const shown = extension.speakingTimeText();
      return shown?.includes('/ 4:00') ? shown : undefined;
    });
    assert.match(text, /\b0:\d\d \/ 4:00/);
  });

  it('names the default limit when the draft has none', async () => {
    const { document } = await openDraft(tooLong);
    const problem = await problemOf(document, 'over-time-limit');
    assert.equal(ruleOf(problem), 'over-time-limit');
    assert.match(problem.message, /default/i);
  });
});
