import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { completionsAtEnd, offers, openDraft, textAfter, typeAtEnd } from './editor';
import { phrase, phraseBegun } from './texts';

describe('completion', () => {
  it('offers a phrase of the corpus and keeps offering it while it is typed', async () => {
    const editor = await openDraft(`We are committed to ${phraseBegun}`);
    const { document } = editor;
    for (const more of ['', 'en', ' ', 'c', 'onducive', ' ', 'to t']) {
      await typeAtEnd(editor, more);
      await eventually(`"${phrase}" offered after "${document.getText()}"`, async () =>
        (await offers(document, `We are committed to ${phrase}`)) ? true : undefined,
      );
    }
  });

  it('offers no phrase in ordinary prose', async () => {
    const { document: draft } = await openDraft(phraseBegun);
    await eventually('completion is up', async () => ((await offers(draft, phrase)) ? true : undefined));
    const { document } = await openDraft('My cousin plays the violin on Sundays when it thunde');
    const items = (await completionsAtEnd(document)).filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
    assert.deepEqual(
      items.map((item) => textAfter(document, item)).filter((text) => text.startsWith('My cousin')),
      [],
    );
  });
});
