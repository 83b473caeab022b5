import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ConcordanceNode } from '../../../client/src/corpus/concordanceNode';
import { eventually } from '../eventually';
import { openDraft, rostrum } from './editor';
import { phrase } from './texts';

describe('Rostrum: Find in Corpus', () => {
  /** The rows of the view once it shows the places of `wanted`. */
  const find = async (wanted: string): Promise<readonly ConcordanceNode[]> => {
    const { concordance } = await rostrum().activate();
    await vscode.commands.executeCommand('rostrum.findInCorpus');
    return eventually(`the places of “${wanted}”`, () =>
      concordance.phrase === wanted ? concordance.getChildren() : undefined,
    );
  };
  const select = (editor: vscode.TextEditor, text: string): void => {
    const { document } = editor;
    const start = document.getText().indexOf(text);
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + text.length));
  };
  const placesBelow = async (rows: readonly ConcordanceNode[]): Promise<readonly ConcordanceNode[]> => {
    const { concordance } = await rostrum().activate();
    return rows.flatMap((row) => concordance.getChildren(row)).filter(({ kind }) => kind === 'place');
  };

  it('lists the places of what is selected, by document, with the years', async () => {
    const editor = await openDraft(`We are committed to ${phrase}.`);
    select(editor, phrase);
    const rows = await find(phrase);
    assert.deepEqual(
      rows.map(({ kind }) => kind).filter((kind, at, kinds) => kind !== kinds[at - 1]),
      ['summary', 'years', 'document'],
    );
    assert.ok((await placesBelow(rows)).length >= 2);
  });

  it('opens a document at its place', async () => {
    const editor = await openDraft(`We are committed to ${phrase}.`);
    select(editor, phrase);
    const { concordance } = await rostrum().activate();
    const [place] = await placesBelow(await find(phrase));
    const { command } = concordance.getTreeItem(place!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const shown = await eventually('the document', () => {
      const { activeTextEditor: active } = vscode.window;
      return active?.document.uri.scheme === 'rostrum-corpus' && !active.selection.isEmpty ? active : undefined;
    });
    assert.equal(shown.document.getText(shown.selection).replace(/\s+/g, ' '), phrase);
  });

  it('quotes a place in the draft, with and without the document it is from', async () => {
    const editor = await openDraft(`We say ${phrase}.`);
    select(editor, phrase);
    const [place] = await placesBelow(await find(phrase));
    await vscode.commands.executeCommand('rostrum.insertQuotation', place);
    assert.equal(editor.document.getText(), `We say “${phrase}”.`);
    select(editor, `“${phrase}”`);
    await vscode.commands.executeCommand('rostrum.insertCitedQuotation', place);
    assert.match(
      editor.document.getText(),
      new RegExp(`^We say “${phrase}” \\(concept note, .* 20\\d\\d(?:, para\\. \\d+)?\\)\\.$`),
    );
  });

  it('quotes a place within a quotation without doubling its marks', async () => {
    const editor = await openDraft(`He said: “We recall ${phrase} today”, and “it”.`);
    select(editor, phrase);
    const [place] = await placesBelow(await find(phrase));
    await vscode.commands.executeCommand('rostrum.insertQuotation', place);
    assert.equal(editor.document.getText(), `He said: “We recall ‘${phrase}’ today”, and “it”.`);
    select(editor, 'it');
    await vscode.commands.executeCommand('rostrum.insertCitedQuotation', place);
    assert.match(editor.document.getText(), new RegExp(`, and “${phrase}” \\(concept note, .*\\)\\.$`));
  });

  it('hands a dragged place over as a quotation', async () => {
    const editor = await openDraft(`We say ${phrase}.`);
    select(editor, phrase);
    const { concordance } = await rostrum().activate();
    const [place] = await placesBelow(await find(phrase));
    const data = new vscode.DataTransfer();
    concordance.handleDrag([place!], data);
    assert.match(await data.get('text/plain')!.asString(), new RegExp(`^“${phrase}” \\(concept note, `));
  });

  it('says that a phrase stands nowhere, and offers what does', async () => {
    const wanted = 'purple mutually reinforcing';
    const editor = await openDraft(`A ${wanted} idea.`);
    select(editor, wanted);
    const rows = await find(wanted);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['summary', 'part'],
    );
    const { concordance } = await rostrum().activate();
    const { command } = concordance.getTreeItem(rows[1]!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await eventually('the part', () => (concordance.phrase === 'mutually reinforcing' ? true : undefined));
  });
});
