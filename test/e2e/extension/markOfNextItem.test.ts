import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { openDraft } from './editor';

/** [what is typed, the text that comes of it]. */
const TYPED: readonly (readonly [keys: string, text: string])[] = [
  ['- trust\ntime', '- trust\n- time'],
  ['- trust\n- time', '- trust\n- time'],
  ['- trust\n\nThank you', '- trust\n\nThank you'],
  ['  - trust\n- time', '  - trust\n  - time'],
  ['- trust\n- time\n\nThank you', '- trust\n- time\n\nThank you'],
  ['9. trust\n10. time\n11. money', '9. trust\n10. time\n11. money'],
  ['(a) trust\n(b) time\n\nThank you', '(a) trust\n(b) time\n\nThank you'],
  ['> They stay\n> They work\n\n* trust\n* time', '> They stay\n> They work\n\n* trust\n* time'],
  ['– trust\n– time', '– trust\n– time'],
  // Another mark, and a letter before the mark is whole.
  ['- trust\n* time', '- trust\n- * time'],
  ['- trust\n-5 per cent', '- trust\n- -5 per cent'],
];

describe('the mark of the next item, which Enter brings', () => {
  const type = (text: string): Thenable<void> => vscode.commands.executeCommand('type', { text });

  /** A draft into which the texts were typed, one after the other: each of one key, or of several that came too fast to be told apart. */
  async function typed(texts: Iterable<string>): Promise<vscode.TextDocument> {
    const { document } = await openDraft('');
    // The rules of the language come with the first text that has it.
    await eventually('a list goes on', async () => {
      await type('- a\n');
      const isOn = document.getText().endsWith('- ');
      const editor = vscode.window.activeTextEditor!;
      await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, document.lineCount, 0)));
      return isOn ? true : undefined;
    });
    for (const text of texts) await type(text);
    return document;
  }

  for (const [keys, expected] of TYPED)
    for (const texts of [keys, keys.split(/(?<=\n)/)])
      it(`has of ${JSON.stringify(texts)} what was meant`, async () => {
        const document = await typed(texts);
        let text = '';
        await eventually(expected, () => {
          text = document.getText().replaceAll('\r\n', '\n');
          return text === expected ? true : undefined;
        }).catch(() => undefined);
        assert.equal(text, expected);
      });
});
