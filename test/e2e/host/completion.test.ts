import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually } from '../eventually';
import { completionsAtEnd, insertedText, openDraft, typeAtEnd } from './editor';

const PHRASE = 'as and when conducive to terrorism';

describe('completion', () => {
  it('offers a phrase of the corpus and keeps offering it while it is typed', async () => {
    const editor = await openDraft('We are committed to preventing violent extremism as and wh');
    const { document } = editor;
    for (const more of ['', 'en', ' ', 'c', 'onducive', ' ', 'to t']) {
      await typeAtEnd(editor, more);
      await eventually(`"${PHRASE}" offered after "${document.getText()}"`, async () => {
        const item = (await completionsAtEnd(document)).find((each) => insertedText(each).startsWith(PHRASE));
        return item && after(document, item).endsWith(`violent extremism ${insertedText(item)}`) ? item : undefined;
      });
    }
  });

  it('offers nothing in ordinary prose', async () => {
    const { document } = await openDraft('My cousin plays the violin on Sundays when it rai');
    await eventually('completion is up', async () => {
      const probe = await openDraft('preventing violent extremism as and wh');
      return (
        (await completionsAtEnd(probe.document)).some((item) => insertedText(item).startsWith(PHRASE)) || undefined
      );
    });
    const ours = (await completionsAtEnd(document)).filter((item) => insertedText(item).includes(' '));
    assert.deepEqual(ours.map(insertedText), []);
  });
});

/** The text of the document were the item accepted. */
function after(document: vscode.TextDocument, item: vscode.CompletionItem): string {
  const { range } = item;
  assert.ok(range, 'the item does not say what it replaces');
  const replaced = 'replacing' in range ? range.replacing : range;
  return document.getText().slice(0, document.offsetAt(replaced.start)) + insertedText(item);
}
