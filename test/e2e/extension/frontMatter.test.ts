import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually';
import { hoverText, openDraft, positionOf, problemOf, problemsOf, ruleOf } from './editor';
import { shortText } from './texts';

/** What VS Code lists at a place, as if asked from the keyboard, without the snippets and words it has itself. */
async function listedAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const { Snippet, Text } = vscode.CompletionItemKind;
  return items.filter(({ kind }) => kind !== Snippet && kind !== Text);
}

const nameOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('front matter', () => {
  it('has its keys completed, those that are not there yet', async () => {
    const { document } = await openDraft(`---\nevent: hlc-2023\n\n---\n\n${shortText}`);
    const names = await eventually('keys', async () => {
      const items = await listedAt(document, new vscode.Position(2, 0));
      return items.length > 0 ? items.map(nameOf) : undefined;
    });
    assert.deepEqual(names.sort(), [
      'date',
      'delegation',
      'kind',
      'language',
      'limit',
      'pace',
      'role',
      'session',
      'speaker',
    ]);
  });

  it('has the sessions of its event completed, with limit and who may attend', async () => {
    const { document } = await openDraft(`---\nevent: hlc-2023\nsession: \n---\n\n${shortText}`);
    const third = await eventually('session III', async () =>
      (await listedAt(document, positionOf(document, 'session: ', 'end'))).find((item) => nameOf(item) === 'III'),
    );
    assert.match((third.documentation as vscode.MarkdownString).value, /Limit: 3 minutes/);
    assert.match(third.detail ?? '', /Member States only/);
  });

  it('says on a value what it stands for, and on the limit which one holds', async () => {
    const { document } = await openDraft(`---\nevent: hlc-2018\nsession: III\nlimit: 2m\n---\n\n${shortText}`);
    const said = (text: string) =>
      eventually(
        `a hover on "${text}"`,
        async () => (await hoverText(document, positionOf(document, text, 'middle'))) || undefined,
      );
    assert.match(await said('hlc-2018'), /28–29 June 2018/);
    assert.match(await said('III'), /Session III/);
    assert.match(await said('2m'), /Limit 2:00: limit in the front matter/);
  });

  for (const [line, rule, message, fixed] of [
    ['sesion: II', 'front-matter-key', /write “session”/, 'session: II'],
    ['kind: statment', 'front-matter-value', /^The kind “statment” is not understood: choose among/, 'kind: statement'],
    ['language: Frensh', 'front-matter-value', /^The language “Frensh” is not an official one/, 'language: French'],
    ['event: hlc-2032', 'front-matter-value', /^The event “hlc-2032” is in no document/, 'event: hlc-2023'],
    ['session:II', 'front-matter-syntax', /put a space behind the colon/, 'session: II'],
    ['role: [floor]', 'front-matter-value', /^“role” has a list: give it one value/, undefined],
  ] as const) {
    it(`marks “${line}”${fixed === undefined ? '' : ', and mends it'}`, async () => {
      const { document } = await openDraft(`---\nlimit: 3m\n${line}\n---\n\n${shortText}`);
      const problem = await problemOf(document, rule);
      assert.match(problem.message, message);
      assert.equal(problem.range.start.line, 2);
      assert.deepEqual(problemsOf(document).map(ruleOf), [rule]);
      if (fixed === undefined) return;
      const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        'quickfix',
      );
      assert.ok(action?.edit, 'nothing mends it');
      assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
      assert.equal(document.lineAt(2).text, fixed);
      await eventually('the problem goes', () => (problemsOf(document).length === 0 ? true : undefined));
    });
  }

  it('is half typed without a cascade: the lines around are read, and one thing is said of it', async () => {
    const { document } = await openDraft(
      `---\nrole: king\nevent: "hlc-20\nlimit: 5m\nkind: statment\n---\n\n${shortText}`,
    );
    await problemOf(document, 'front-matter-syntax');
    assert.deepEqual(
      problemsOf(document).map((problem) => `${problem.range.start.line} ${ruleOf(problem)}`),
      ['1 front-matter-value', '2 front-matter-syntax', '4 front-matter-value'],
    );
    const limit = await hoverText(document, positionOf(document, '5m', 'middle'));
    assert.match(limit, /Limit 5:00: limit in the front matter/);
  });
});
