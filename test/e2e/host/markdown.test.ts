import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually } from '../eventually';
import {
  completionsAtEnd,
  insertedText,
  openDraft,
  openFile,
  problemOf,
  problemsOf,
  rostrum,
  typeAtEnd,
} from './editor';
import { tooLong } from './texts';

const PROMPT = '\n\npreventing violent extremism as and wh';
const PHRASE = 'as and when conducive to terrorism';

const offered = async (document: vscode.TextDocument) =>
  (await completionsAtEnd(document)).some((item) => insertedText(item).startsWith(PHRASE));

describe('Markdown', () => {
  it('leaves an ordinary README alone', async () => {
    const editor = await openFile('README.md');
    await typeAtEnd(editor, `\n\n${tooLong}${PROMPT}`);
    const readme = editor.document;
    // A draft opened later has been answered: the README had its turn.
    const { document } = await openDraft(tooLong + PROMPT);
    await problemOf(document, 'over-time-limit');
    await eventually('completion in the draft', async () => (await offered(document)) || undefined);
    assert.deepEqual(problemsOf(readme), []);
    assert.equal(await offered(readme), false);
  });

  it('hides the status bar item on an ordinary README', async () => {
    const extension = await rostrum().activate();
    await openDraft(tooLong);
    await eventually('the item is shown on a draft', () => extension.speakingTimeText());
    await openFile('README.md');
    await eventually('the item is hidden', () => (extension.speakingTimeText() === undefined ? true : undefined));
  });

  for (const line of ['limit: 3m', 'event: 2018-conference']) {
    it(`serves a file whose front matter says "${line}"`, async () => {
      const { document } = await openDraft(`---\n${line}\n---\n\n${tooLong}${PROMPT}`, 'markdown');
      await problemOf(document, 'over-time-limit');
      await eventually('completion', async () => (await offered(document)) || undefined);
    });
  }
});
