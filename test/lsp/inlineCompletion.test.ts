import assert from 'node:assert/strict';
import type { Command, InlineCompletionItem } from 'vscode-languageserver';
import { fullClient, type LspClient, startServer, type StartOptions } from '../support/lspClient';

const DRAFT = 'file:///draft.undraft';
const TYPED = 'We work on preventing violent extremism as and wh';
/** A client that can show ghost text. */
const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, inlineCompletion: {} } };

describe('ghost text over LSP', () => {
  let client: LspClient;
  const start = async (options: StartOptions = {}) => (client = await startServer({ capabilities, ...options }));
  afterEach(() => client.stop());

  async function ghost(text: string, uri = DRAFT, languageId = 'un-draft'): Promise<InlineCompletionItem[]> {
    const document = client.open(uri, text, languageId);
    return client.connection.sendRequest('textDocument/inlineCompletion', {
      textDocument: { uri },
      position: document.positionAt(text.length),
      context: { triggerKind: 2 },
    });
  }

  it('is the likeliest continuation, with its range', async () => {
    await start();
    assert.equal(client.initialized.capabilities.inlineCompletionProvider, true);
    const position = { line: 0, character: TYPED.length };
    assert.deepEqual(await ghost(TYPED), [
      {
        insertText: 'en conducive to terrorism',
        filterText: 'en conducive to terrorism',
        range: { start: position, end: position },
      },
    ]);
  });

  it('is not advertised to a client that cannot show it', async () => {
    await start({ capabilities: fullClient });
    assert.equal(client.initialized.capabilities.inlineCompletionProvider, undefined);
  });

  it('is off with one setting, at once', async () => {
    await start();
    assert.equal((await ghost(TYPED)).length, 1);
    client.setSettings({ ghostText: false });
    client.close(DRAFT);
    assert.deepEqual(await ghost(TYPED), []);
  });

  it('is not shown in a file that is no draft', async () => {
    await start();
    assert.deepEqual(await ghost(TYPED, 'file:///notes.md', 'markdown'), []);
    // Its name says what a draft is, whatever language another extension takes it for.
    assert.notDeepEqual(await ghost(TYPED, 'file:///notes.undraft', 'plaintext'), []);
  });

  /** What the items for a text end in, and the command each brings, in eager mode and for a client that runs `commands`. */
  async function endings(
    text: string,
    commands: readonly string[],
  ): Promise<(readonly [string, Command | undefined])[]> {
    await start({ settings: { completion: { mode: 'eager' } }, told: { commands } });
    client.open(DRAFT, text);
    const { items } = await client.complete(DRAFT, text.length);
    return items.map(({ textEdit, command }) => [/\S+\s*$/.exec(textEdit!.newText)![0], command] as const);
  }

  it('ends items in a space and says so, to a client that can take it back, in eager mode', async () => {
    const found = await endings('We welcome the establ', ['rostrum.spaceTaken']);
    assert.ok(found.length > 0);
    for (const [end, command] of found) {
      assert.match(end, / $/);
      assert.deepEqual([command?.command, command?.arguments], ['rostrum.spaceTaken', [',.;:!?)]”’']]);
    }
  });

  it('ends them in one to another client only behind words that hardly ever have a mark behind them', async () => {
    const found = [
      ...(await endings('It is in accordance w', [])),
      ...(await endings('We condemn acts of terr', [])),
      ...(await endings('Furtherm', [])),
    ];
    const ends = found.map(([end]) => end);
    for (const expected of ['with ', 'terrorism', 'Furthermore, ']) assert.ok(ends.includes(expected), ends.join('|'));
    for (const [, command] of found) assert.equal(command, undefined);
  });

  it('has the list open at every word in eager mode alone', async () => {
    await start({ settings: { completion: { mode: 'eager' } } });
    const text = 'The c';
    client.open(DRAFT, text);
    assert.ok((await client.complete(DRAFT, text.length)).items.length > 0);
    client.setSettings({ completion: { mode: 'quiet' } });
    client.edit(DRAFT, text.length, text.length, 'o');
    assert.deepEqual((await client.complete(DRAFT, text.length + 1)).items, []);
  });
});
