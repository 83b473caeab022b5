import assert from 'node:assert/strict';
import { type CodeAction, type Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullClient, type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const TEXT = 'We recall resolution 2396 (2018), resolution 1373 and General Assembly resolution 2178 (2014).\n';

describe('code actions', () => {
  const start = serverStarter();

  /** The fixes at the first place where `at` stands. */
  const ask = async (...asked: Parameters<typeof askAll>): Promise<CodeAction[]> =>
    (await askAll(...asked)).filter(({ title }) => !title.startsWith('Ignore '));

  /** Asks at the first place where `at` stands. */
  function askAll(
    { connection }: LspClient,
    document: TextDocument,
    at: string,
    diagnostics: readonly Diagnostic[] = [],
    only?: string[],
  ): Promise<CodeAction[]> {
    const offset = document.getText().indexOf(at);
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + at.length) };
    const context = { diagnostics, ...(only && { only }) };
    return connection.sendRequest('textDocument/codeAction', { textDocument: { uri: document.uri }, range, context });
  }

  /** The text after an action. */
  function after(document: TextDocument, { edit }: CodeAction): string {
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.equal(change.textDocument.version, document.version);
    return TextDocument.applyEdits(
      document,
      change.edits.filter((one) => 'newText' in one),
    );
  }

  it('are advertised by kind', async () => {
    const { initialized } = await start();
    assert.deepEqual(initialized.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.rostrum'],
    });
  });

  it('are not advertised to a client that knows commands only', async () => {
    const { initialized } = await start({ capabilities: {} });
    assert.equal(initialized.capabilities.codeActionProvider, undefined);
  });

  it('correct a year, and say which diagnostic that solves', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const diagnostics = await client.diagnostics(DRAFT);
    const [action, ...more] = await ask(client, document, '2018', diagnostics);
    assert.deepEqual(more, []);
    assert.equal(action?.title, 'Change the year to 2017');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['wrong-resolution-year'],
    );
    assert.equal(after(document, action), TEXT.replace('2018', '2017'));
  });

  it('prefer a fix that is sure, and none that a person must decide on', async () => {
    const client = await start();
    const document = client.open(DRAFT, 'ISIS and resolution 2396 (2018) stand in all forms and manifestations.\n');
    const preferred = async (at: string): Promise<unknown[]> =>
      (await ask(client, document, at)).map(({ isPreferred }) => isPreferred);
    assert.deepEqual(await preferred('2018'), [true]);
    assert.deepEqual(await preferred('ISIS'), [undefined]);
    const wordings = await preferred('in all forms');
    assert.ok(wordings.length > 0 && wordings.every((each) => each === undefined));
    const [action] = await ask(client, document, 'ISIS', [], ['source.fixAll']);
    assert.equal(after(document, action!), document.getText().replace('2018', '2017'));
  });

  it('are offered only where the cursor is', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    assert.deepEqual(await ask(client, document, 'We'), []);
    const [action] = await ask(client, document, '1373');
    assert.equal(action?.title, 'Add the year: 1373 (2001)');
    assert.equal(action.diagnostics, undefined);
  });

  it('fix all at once for who asks for it', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    for (const kind of ['source.fixAll.rostrum', 'source.fixAll', 'source']) {
      const [action, ...more] = await ask(client, document, 'We', [], [kind]);
      assert.deepEqual(more, []);
      assert.equal(action?.kind, 'source.fixAll.rostrum');
      assert.equal(
        after(document, action),
        'We recall resolution 2396 (2017), resolution 1373 (2001) and Security Council resolution 2178 (2014).\n',
      );
    }
    assert.deepEqual(await ask(client, document, 'We', [], ['source.organizeImports', 'refactor']), []);
    const quick = await ask(client, document, '2018', [], ['quickfix']);
    assert.deepEqual(
      quick.map(({ kind }) => kind),
      ['quickfix'],
    );
  });

  it('follow the text and not what was reported before', async () => {
    const client = await start();
    client.open(DRAFT, TEXT);
    const stale = await client.diagnostics(DRAFT);
    const document = client.edit(DRAFT, 0, 0, 'Mr. Chair,\n\n');
    const [action] = await ask(client, document, '2018', stale);
    assert.equal(after(document, action!), document.getText().replace('2018', '2017'));
    const mended = client.edit(DRAFT, 0, document.getText().length, TEXT.replace('2018', '2017'));
    assert.deepEqual(await ask(client, mended, '(2017)', stale), []);
  });

  it('come without versions for a client that has none, and not at all for quotations and other files', async () => {
    const client = await start({ capabilities: { ...fullClient, workspace: { configuration: true } } });
    const document = client.open(DRAFT, TEXT);
    const [action] = await ask(client, document, '2018');
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [DRAFT]);
    const quotation = client.open('file:///b.undraft', 'It says “resolution 2195 (2015)” there.\n');
    assert.equal((await client.diagnostics('file:///b.undraft')).length, 1);
    assert.deepEqual(await ask(client, quotation, '2015'), []);
    const prose = client.open('file:///README.md', TEXT, 'markdown');
    assert.deepEqual(await ask(client, prose, '2018'), []);
  });

  it('have a problem ignored, behind what mends it', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const diagnostics = await client.diagnostics(DRAFT);
    const [fix, ignore, ...more] = await askAll(client, document, '2018', diagnostics);
    assert.deepEqual(more, []);
    assert.equal(fix?.title, 'Change the year to 2017');
    assert.equal(ignore?.title, 'Ignore here, with a reason… (wrong-resolution-year)');
    assert.equal(ignore.isPreferred, undefined);
    assert.deepEqual(
      ignore.diagnostics?.map(({ code }) => code),
      ['wrong-resolution-year'],
    );
    const reasonless = client.edit(DRAFT, 0, TEXT.length, after(document, ignore));
    assert.match(reasonless.getText(), /^<!-- rostrum-ignore wrong-resolution-year: reason -->\nWe recall/);
    const codes = async (): Promise<unknown[]> => (await client.diagnostics(DRAFT)).map(({ code }) => code);
    assert.deepEqual((await codes()).slice(0, 2), ['suppression', 'wrong-resolution-year']);
    assert.deepEqual(
      (await askAll(client, reasonless, 'wrong-resolution-year')).map(({ title }) => title),
      [],
    );
    const at = reasonless.getText().indexOf('reason -->');
    client.edit(DRAFT, at, at + 'reason'.length, 'the note verbale prints it so');
    assert.deepEqual(await codes(), ['year-missing', 'wrong-organ']);
  });

  it('put the cursor in the reason where the client can', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    const client = await start({ capabilities: { ...fullClient, workspace: { configuration: true, workspaceEdit } } });
    const document = client.open(DRAFT, `---\r\nlimit: x\r\n---\r\n\r\n${TEXT}`);
    for (const [at, value] of [
      ['2018', '<!-- rostrum-ignore wrong-resolution-year: ${1:reason} -->\r\n'],
      ['x', '# rostrum-ignore front-matter-value: ${1:reason}\r\n'],
    ] as const) {
      const { edit } = (await askAll(client, document, at)).find(({ title }) => title.startsWith('Ignore '))!;
      const start = { line: document.positionAt(document.getText().indexOf(at)).line, character: 0 };
      assert.deepEqual(edit?.documentChanges, [
        {
          textDocument: { uri: DRAFT, version: document.version },
          edits: [{ range: { start, end: start }, snippet: { kind: 'snippet', value } }],
        },
      ]);
    }
  });

  it('leave a rule that is switched off alone', async () => {
    const client = await start({ settings: { rules: { 'wrong-resolution-year': 'off' } } });
    const document = client.open(DRAFT, TEXT);
    assert.deepEqual(await ask(client, document, '2018'), []);
  });
});
