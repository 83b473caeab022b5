import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { completionsAtEnd, hoverText, openDraft, openFile, positionOf, problemsOf, rostrum, textAfter } from './editor';
import { phrase, phraseBegun } from './texts';

const cited = 'resolution 2396 (2017)';

/** Goes where F12 goes; gives the editor that is active then. */
async function goToDefinition(from: vscode.TextEditor): Promise<vscode.TextEditor> {
  await eventually('a definition', async () => {
    const { document, selection } = from;
    const provider = 'vscode.executeDefinitionProvider';
    const found = await vscode.commands.executeCommand<unknown[]>(provider, document.uri, selection.active);
    return found.length > 0 ? true : undefined;
  });
  await vscode.commands.executeCommand('editor.action.revealDefinition');
  return eventually('the document of the corpus', () => {
    const { activeTextEditor: editor } = vscode.window;
    return editor?.document.uri.scheme === 'rostrum-corpus' ? editor : undefined;
  });
}

/** Runs the first command that a text from Rostrum links to, as a click does. */
async function follow(markdown: string): Promise<void> {
  const [, command, args] = /\]\(command:([\w.]+)\?(\S+) "/.exec(markdown)!;
  await vscode.commands.executeCommand(command!, ...(JSON.parse(decodeURIComponent(args!)) as unknown[]));
}

describe('a document of the corpus', () => {
  /** The draft, with the cursor in its citation. */
  const openAtCitation = async (): Promise<vscode.TextEditor> => {
    const editor = await openFile('statement.undraft');
    const position = positionOf(editor.document, cited, 'middle');
    editor.selection = new vscode.Selection(position, position);
    return editor;
  };

  it('opens at the paragraph that a definition leads to', async () => {
    const { document, selection, visibleRanges } = await goToDefinition(await openAtCitation());
    assert.equal(document.uri.path, '/Rostrum corpus/2018-conference-concept-note.txt');
    assert.equal(document.languageId, 'un-document');
    assert.match(document.lineAt(selection.start).text, /adopted resolution 2396 \(2017\)/);
    assert.ok(document.getText().slice(document.offsetAt(selection.start)).startsWith(cited));
    assert.ok(
      visibleRanges.some((range) => range.contains(selection.start)),
      'the paragraph is not on the screen',
    );
  });

  it('cannot be edited', async () => {
    const { document } = await goToDefinition(await openAtCitation());
    const before = document.getText();
    await vscode.commands.executeCommand('type', { text: 'mine' });
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  it('explains what it cites, and is neither checked nor timed', async () => {
    const { document } = await goToDefinition(await openAtCitation());
    const text = await eventually(
      'a hover',
      async () => (await hoverText(document, positionOf(document, cited, 'middle'))) || undefined,
    );
    assert.match(text, /21 December 2017/);
    assert.deepEqual(problemsOf(document), []);
    const extension = await rostrum().activate();
    await eventually('no time in the status bar', () =>
      extension.speakingTimeText() === undefined ? true : undefined,
    );
  });

  it('opens at its line from a hover', async () => {
    const { document: draft } = await openAtCitation();
    const position = positionOf(draft, cited, 'middle');
    const text = await eventually('a hover', async () => (await hoverText(draft, position)) || undefined);
    assert.doesNotMatch(text, /\(rostrum-corpus:/);
    await follow(text);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), 'rostrum-corpus:/Rostrum%20corpus/2018-conference-concept-note.txt');
    assert.match(document.lineAt(selection.active).text, /resolution 2396 \(2017\)/);
  });

  it('opens at its line from the places of a phrase', async () => {
    const { document: draft } = await openDraft(`We are committed to ${phraseBegun}`);
    const text = await eventually('the documentation of the phrase', async () => {
      const item = (await completionsAtEnd(draft)).find((candidate) => textAfter(draft, candidate).endsWith(phrase));
      // Over this command it is a MarkdownString.
      return (item?.documentation as vscode.MarkdownString | undefined)?.value;
    });
    await follow(text);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'rostrum-corpus');
    const after = document.getText().slice(document.offsetAt(selection.active)).slice(0, 400);
    assert.match(after, /as and when\s+conducive/);
  });

  it('is among the references, beside the draft', async () => {
    const { document, selection } = await openAtCitation();
    const found = await eventually('references', async () => {
      const provider = 'vscode.executeReferenceProvider';
      const places = await vscode.commands.executeCommand<vscode.Location[]>(provider, document.uri, selection.active);
      return places.length > 0 ? places : undefined;
    });
    const schemes = new Set(found.map(({ uri }) => uri.scheme));
    assert.deepEqual([...schemes].sort(), [document.uri.scheme, 'rostrum-corpus'].sort());
  });

  it('that is not there says so', async () => {
    const uri = vscode.Uri.parse('rostrum-corpus:/Rostrum%20corpus/no-such-note.txt');
    await assert.rejects(async () => vscode.workspace.openTextDocument(uri), /no document “no-such-note”/);
  });

  it('is all that the links can open', async () => {
    const { document } = await openFile('notes.json');
    await vscode.commands.executeCommand(
      'rostrum.openCorpusDocument',
      document.uri.with({ path: '/etc/passwd' }).toString(),
    );
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});
