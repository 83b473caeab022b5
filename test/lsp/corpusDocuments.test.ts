import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  Location,
  LocationLink,
  SymbolInformation,
  TextDocumentContentResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Host } from '../../server/src/lsp/host';
import { fullClient, type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';
import { root } from '../support/root';
import { seedFiles } from '../support/seedCorpus';

const DRAFT = 'file:///draft.undraft';
const NOTE = 'rostrum-corpus:/Rostrum%20corpus/2018-conference-concept-note.txt';
const without: ClientCapabilities = {
  ...fullClient,
  textDocument: {
    ...fullClient.textDocument,
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
  },
  workspace: { ...fullClient.workspace, symbol: {} },
};
const able: ClientCapabilities = { ...without, workspace: { ...without.workspace, textDocumentContent: {} } };

describe('documents of the corpus', () => {
  const startServer = serverStarter();
  const start = (capabilities = able, host?: Host, settings?: unknown): Promise<LspClient> =>
    startServer({ capabilities, ...(host && { host }), settings });

  const read = async (client: LspClient, uri: string): Promise<string> =>
    (await client.connection.sendRequest<TextDocumentContentResult>('workspace/textDocumentContent', { uri })).text;
  const seed = (id: string): string => seedFiles().find((file) => file.id === id)!.text;

  /** Every address of the corpus that the server gives for a draft. */
  const addresses = async (client: LspClient): Promise<readonly string[]> => {
    const text = 'Mr. Chair, under resolution 2396 (2018) we act.';
    const document = client.open(DRAFT, text);
    const at = { textDocument: { uri: DRAFT }, position: document.positionAt(text.indexOf('2396')) };
    const context = { includeDeclaration: true };
    const ask = <R>(method: string, params: object) => client.connection.sendRequest<R>(method, params);
    const [definition] = await ask<LocationLink[]>('textDocument/definition', at);
    const references = await ask<Location[]>('textDocument/references', { ...at, context });
    const [symbol] = await ask<SymbolInformation[]>('workspace/symbol', { query: '2396' });
    const card = JSON.stringify(await client.hover(DRAFT, text.indexOf('2396')));
    const [problem] = await client.diagnostics(DRAFT);
    const related = problem?.relatedInformation ?? [];
    assert.ok(related.length > 0, 'no related information');
    return [
      definition!.targetUri,
      ...references.map(({ uri }) => uri).filter((uri) => uri !== DRAFT),
      symbol!.location.uri,
      /\]\(([^\s)]+)#L\d+\)/.exec(card)![1]!,
      ...related.map(({ location }) => location.uri),
    ];
  };

  it('have virtual addresses for a client that can show them', async () => {
    const client = await start();
    assert.deepEqual(client.initialized.capabilities.workspace?.textDocumentContent, { schemes: ['rostrum-corpus'] });
    for (const uri of await addresses(client)) assert.match(uri, /^rostrum-corpus:\/Rostrum%20corpus\/[\w-]+\.txt$/);
  });

  it('stay files for a client that cannot', async () => {
    const client = await start(without);
    assert.equal(client.initialized.capabilities.workspace, undefined);
    for (const uri of await addresses(client)) assert.match(uri, /^file:\/\/\/.*\/seeds\/[\w-]+\.txt$/);
  });

  it('are given as the corpus has them, at the places that were named', async () => {
    const client = await start();
    for (const { id, text } of seedFiles())
      assert.equal(await read(client, `rostrum-corpus:/Rostrum%20corpus/${id}.txt`), text);
    const document = client.open(DRAFT, 'Under resolution 2396 (2017) we act.');
    const [link] = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: DRAFT },
      position: document.positionAt(20),
    });
    const shown = TextDocument.create(link!.targetUri, 'plaintext', 1, await read(client, link!.targetUri));
    assert.equal(shown.getText(link!.targetSelectionRange), 'resolution 2396 (2017)');
    const { value } = (await client.hover(DRAFT, 20))!.contents as { value: string };
    const [, address, line] = /\]\((rostrum-corpus:[^\s)#]+)#L(\d+)\)/.exec(value)!;
    const lines = (await read(client, address!)).split(/\r\n?|\n/);
    assert.match(lines.slice(Number(line) - 1).join('\n'), /^.*2396 \(2017\)/);
  });

  it('may have any name', async () => {
    const id = 'Note (final) 50% #2, Ágora’s «A» (d’état!*)';
    const uri = 'file:///a%20place/that%20does%20not%20matter.txt';
    const files = [{ id, uri, text: 'Resolution 2396 (2017) stands.\r\n' }];
    const client = await start(able, {
      ...nodeHost(root),
      readSeeds: () => Promise.resolve({ files, prepared: [], index: undefined }),
    });
    const given = new Set(await addresses(client));
    assert.equal(given.size, 1);
    const [address] = given;
    assert.match(address!, /^rostrum-corpus:\/Rostrum%20corpus\/[\w%.-]+\.txt$/);
    assert.equal(await read(client, address!), files[0]!.text);
    // An editor may escape less than the server did.
    assert.equal(await read(client, address!.replaceAll('%28', '(').replaceAll('%20', ' ')), files[0]!.text);
  });

  for (const [what, uri, named] of [
    [
      'a document it has not',
      'rostrum-corpus:/Rostrum%20corpus/no-such-note.txt',
      /corpus has no document “no-such-note”/,
    ],
    ['a path', 'rostrum-corpus:/Rostrum%20corpus/../package.json', /corpus has no document/],
    [
      'a path in disguise',
      'rostrum-corpus:/Rostrum%20corpus/..%2Fseeds%2F2018-conference-concept-note.txt',
      /corpus has no document/,
    ],
    ['another folder', 'rostrum-corpus:/2018-conference-concept-note.txt', /corpus has no document/],
    ['a file', `file://${root}/seeds/2018-conference-concept-note.txt`, /corpus has no document/],
    ['what is no address', 'rostrum-corpus:/Rostrum%20corpus/%E0%A4%A.txt', /corpus has no document/],
  ] as const) {
    it(`are not to be had for ${what}`, async () => {
      const client = await start();
      await assert.rejects(read(client, uri), named);
    });
  }

  it('are explained, not checked, whatever the settings say', async () => {
    const client = await start(able, undefined, { drafts: 'all', time: { limit: '1s' } });
    const text = `Mr. Chair, ${seed('2018-conference-concept-note')}`;
    for (const language of ['un-document', 'un-draft']) {
      const document = client.open(NOTE, text, language);
      assert.deepEqual(await client.diagnostics(NOTE), []);
      const cited = text.indexOf('2396');
      assert.match(JSON.stringify(await client.hover(NOTE, cited)), /21 December 2017/);
      const at = { textDocument: { uri: NOTE }, position: document.positionAt(cited) };
      assert.equal(await client.connection.sendRequest('rostrum/speakingTime', at), null);
      client.close(NOTE);
    }
    // The same text elsewhere is a draft.
    client.open('file:///copy.txt', text, 'plaintext');
    assert.notDeepEqual(await client.diagnostics('file:///copy.txt'), []);
  });

  it('are listed once among the references while they are open', async () => {
    const client = await start();
    const text = seed('2018-conference-concept-note');
    const document = client.open(NOTE, text, 'un-document');
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: NOTE },
      position: document.positionAt(text.indexOf('2396')),
      context: { includeDeclaration: true },
    });
    const places = found.map(({ uri, range }) => `${uri} ${JSON.stringify(range)}`);
    assert.equal(new Set(places).size, places.length);
    assert.ok(found.some(({ uri }) => uri === NOTE));
    assert.ok(found.some(({ uri }) => uri !== NOTE && uri.startsWith('rostrum-corpus:/')));
  });
});
