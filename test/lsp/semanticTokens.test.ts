import assert from 'node:assert/strict';
import type { ClientCapabilities, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const TEXT =
  'Under resolution 2396 (2017) we act.\n\nThe General Assembly\nresolution 60/288 and resolution 75/291 too.\n';

const able = (requests: { range?: boolean; full?: boolean | { delta?: boolean } }): ClientCapabilities => ({
  textDocument: { semanticTokens: { requests, tokenTypes: [], tokenModifiers: [], formats: ['relative'] } },
});

/** The texts of the tokens and the names of their types. */
function readTokens(data: readonly number[], document: TextDocument, types: readonly string[]): string[] {
  const read: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type] = data.slice(at) as [number, number, number, number];
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const range = { start: { line, character }, end: { line, character: character + length } };
    read.push(`${types[type]} ${document.getText(range)}`);
  }
  return read;
}

describe('semantic tokens', () => {
  const startServer = serverStarter();
  const start = (capabilities = able({ full: { delta: true }, range: true })): Promise<LspClient> =>
    startServer({ capabilities });

  const textDocument = { uri: DRAFT };
  const full = (client: LspClient) =>
    client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const since = (client: LspClient, previousResultId: string) =>
    client.connection.sendRequest<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });
  const types = (client: LspClient) => client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
  /** A list with the edits made, as a client makes them. */
  const applied = (data: readonly number[], edits: SemanticTokensDelta['edits']): number[] => {
    const result = [...data];
    for (const { start, deleteCount, data: inserted = [] } of edits) result.splice(start, deleteCount, ...inserted);
    return result;
  };

  it('are offered as far as the client can ask for them', async () => {
    const provider = async (capabilities: ClientCapabilities) =>
      (await start(capabilities)).initialized.capabilities.semanticTokensProvider;
    assert.equal(await provider({}), undefined);
    const legend = { tokenTypes: ['citation', 'entity', 'person', 'term'], tokenModifiers: [] };
    assert.deepEqual(await provider(able({ full: true })), { legend, full: { delta: false }, range: false });
    assert.deepEqual(await provider(able({ full: { delta: true }, range: true })), {
      legend,
      full: { delta: true },
      range: true,
    });
  });

  it('mark citations, cut at the ends of lines', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    assert.deepEqual(readTokens((await full(client)).data, document, types(client)), [
      'citation resolution 2396 (2017)',
      'citation General Assembly',
      'citation resolution 60/288',
      'citation resolution 75/291',
    ]);
  });

  it('tell entities, persons, terms and what is cited apart', async () => {
    const client = await start();
    const text = 'CTED and Mr. Voronkov on\nforeign terrorist fighters, the Tokyo Convention and resolution 2396.';
    const document = client.open(DRAFT, text);
    const { data } = await full(client);
    const all = [
      'entity CTED',
      'person Mr. Voronkov',
      'term foreign terrorist fighters',
      'citation Tokyo Convention',
      'citation resolution 2396',
    ];
    assert.deepEqual(readTokens(data, document, types(client)), all);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } };
    const part = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    assert.deepEqual(readTokens(part.data, document, types(client)), all.slice(0, 2));
    client.edit(DRAFT, 0, 4, 'UNOCT');
    const { edits } = await since(client, (await full(client)).resultId!);
    assert.deepEqual(edits, []);
  });

  it('mark those of a range alone', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    const params = { textDocument, range };
    const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', params);
    assert.ok(!readTokens(data, document, types(client)).includes('citation resolution 2396 (2017)'));
    assert.equal(readTokens(data, document, types(client)).at(-1), 'citation resolution 75/291');
  });

  it('follow every edit by what changed', async () => {
    const client = await start();
    client.open(DRAFT, TEXT);
    let { resultId, data } = await full(client);
    const edits: readonly (readonly [number, number, string])[] = [
      [0, 0, 'Resolution 1373 (2001).\n\n'],
      [TEXT.length - 5, TEXT.length, ''],
      [40, 60, ''],
      [0, 10, 'UNSCR'],
      [0, 0, 'x'],
    ];
    for (const [from, to, text] of edits) {
      const document = client.edit(DRAFT, from, to, text);
      const delta = await since(client, resultId!);
      assert.equal(delta.data, undefined);
      data = applied(data, delta.edits);
      ({ resultId } = delta);
      const fresh = await start();
      fresh.open(DRAFT, document.getText());
      assert.deepEqual(data, (await full(fresh)).data);
    }
  });

  it('are given whole to a client that asks from another answer, and after closing', async () => {
    const client = await start();
    client.open(DRAFT, TEXT);
    const { data, resultId } = await full(client);
    assert.deepEqual((await since(client, 'another')).data, data);
    client.close(DRAFT);
    client.open(DRAFT, TEXT);
    assert.deepEqual((await since(client, resultId!)).data, data);
    client.close(DRAFT);
    assert.deepEqual((await full(client)).data, []);
  });

  it('change by nothing where nothing changed', async () => {
    const client = await start();
    client.open(DRAFT, TEXT);
    const { resultId } = await full(client);
    assert.deepEqual((await since(client, resultId!)).edits, []);
  });
});
