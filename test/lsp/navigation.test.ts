import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const TEXT = 'Mr. Chair,\n\nUnder resolution 2396 (2017) we act.\n\nUNSCR 2396 binds us all.';
const CITED = TEXT.indexOf('2396');

/** What VS Code says it can do, as far as navigation looks at it. */
const able: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 3 },
    selectionRange: {},
    documentLink: { tooltipSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [],
    },
  },
  workspace: { symbol: {} },
};

describe('navigation', () => {
  const startServer = serverStarter();
  const start = (capabilities = able): Promise<LspClient> => startServer({ capabilities });

  /** Asks about an offset of a document that was opened. */
  const ask = <R>(client: LspClient, method: string, document: TextDocument, offset: number, more = {}): Promise<R> =>
    client.connection.sendRequest<R>(`textDocument/${method}`, {
      textDocument: { uri: document.uri },
      position: document.positionAt(offset),
      ...more,
    });

  /** What stands at a place of a file on the disk. */
  const onDisk = (uri: string, { start, end }: Location['range']): string => {
    const file = TextDocument.create(uri, 'plaintext', 1, readFileSync(fileURLToPath(uri), 'utf8'));
    return file.getText({ start, end });
  };

  const providers = [
    'definitionProvider',
    'referencesProvider',
    'documentHighlightProvider',
    'documentSymbolProvider',
    'foldingRangeProvider',
    'selectionRangeProvider',
    'documentLinkProvider',
    'workspaceSymbolProvider',
    'codeLensProvider',
    'renameProvider',
  ] as const;

  it('is advertised to every client: some use what they do not declare', async () => {
    const full = (await start()).initialized.capabilities;
    const none = (await start({})).initialized.capabilities;
    for (const provider of providers) {
      assert.ok(full[provider], provider);
      assert.ok(none[provider], provider);
    }
  });

  it('is withheld, where it is newer than LSP 3.15, from a client that does not declare it', async () => {
    assert.ok((await start()).initialized.capabilities.semanticTokensProvider);
    const none = (await start({})).initialized.capabilities;
    for (const provider of ['semanticTokensProvider', 'inlayHintProvider', 'inlineCompletionProvider'] as const)
      assert.equal(none[provider], undefined, provider);
    assert.equal(none.documentSymbolProvider, true);
  });

  it('jumps from a citation to the paragraph of the corpus that says most', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const [link] = await ask<LocationLink[]>(client, 'definition', document, CITED);
    assert.equal(document.getText(link!.originSelectionRange), 'resolution 2396 (2017)');
    assert.match(link!.targetUri, /2018-conference-concept-note\.txt$/);
    assert.equal(onDisk(link!.targetUri, link!.targetSelectionRange), 'resolution 2396 (2017)');
    assert.match(onDisk(link!.targetUri, link!.targetRange), /^The United Nations Security Council adopted resolution/);
    assert.equal(await ask(client, 'definition', document, 2), null);
  });

  it('jumps with a plain location where links are not understood', async () => {
    const client = await start({ textDocument: { definition: {} } });
    const document = client.open(DRAFT, TEXT);
    const place = await ask<Location>(client, 'definition', document, CITED);
    assert.equal(onDisk(place.uri, place.range), 'resolution 2396 (2017)');
  });

  it('lists references in open documents and in the corpus', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const notes = client.open('file:///notes.md', 'See S/RES/2396.', 'markdown');
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>(client, 'references', document, CITED, { context });
    assert.deepEqual(
      found.slice(0, 3).map(({ uri, range }) => (uri === DRAFT ? document : notes).getText(range)),
      ['resolution 2396 (2017)', 'UNSCR 2396', 'S/RES/2396'],
    );
    const corpus = found.slice(3);
    assert.equal(corpus.length, 8);
    for (const { uri, range } of corpus) assert.match(onDisk(uri, range), /2396/);
    assert.equal(await ask(client, 'references', document, 2, { context }), null);
  });

  it('lists a document of the corpus that is open once, as the editor has it', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>(client, 'references', document, CITED, { context });
    const { uri } = found.at(-1)!;
    client.open(uri, 'Now it says resolution 2396 (2017) once.', 'plaintext');
    const after = await ask<Location[]>(client, 'references', document, CITED, { context });
    assert.equal(after.filter((place) => place.uri === uri).length, 1);
  });

  it('highlights every form of a citation', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const found = await ask<DocumentHighlight[]>(client, 'documentHighlight', document, CITED);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['resolution 2396 (2017)', 'UNSCR 2396'],
    );
    assert.equal(await ask(client, 'documentHighlight', document, 2), null);
  });

  const PARTS =
    '---\npace: 110\n---\n\nMr. Chair,\n\n# One\n\nWe act.\n\n## Two\n\n“We agree.”\n\n# Three\n\nI thank you.\n';
  const about = (uri: string) => ({ textDocument: { uri } });

  it('outlines a draft', async () => {
    const client = await start();
    const document = client.open(DRAFT, PARTS);
    const found = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', about(DRAFT));
    assert.deepEqual(
      found.map(({ name, children, selectionRange }) => [name, children?.length, document.getText(selectionRange)]),
      [
        ['Mr. Chair,', 0, 'Mr. Chair,'],
        ['One', 1, '# One'],
        ['Three', 1, '# Three'],
      ],
    );
  });

  it('outlines it as a list where that is all a client knows', async () => {
    const client = await start({ textDocument: { documentSymbol: {} } });
    client.open(DRAFT, PARTS);
    const found = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', about(DRAFT));
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [
        ['Mr. Chair,', undefined],
        ['One', undefined],
        ['Two', 'One'],
        ['Three', undefined],
        ['I thank you.', 'Three'],
      ],
    );
  });

  it('leaves the outline of Markdown to Markdown, and ordinary files unfolded', async () => {
    const client = await start();
    client.open('file:///draft.md', PARTS, 'markdown');
    client.open('file:///notes.txt', '# One\n\nWe act.', 'plaintext');
    const of = (method: string, uri: string) => client.connection.sendRequest(`textDocument/${method}`, about(uri));
    assert.equal(await of('documentSymbol', 'file:///draft.md'), null);
    assert.ok(await of('foldingRange', 'file:///draft.md'));
    assert.equal(await of('documentSymbol', 'file:///notes.txt'), null);
    assert.equal(await of('foldingRange', 'file:///notes.txt'), null);
  });

  it('folds by lines, no more than the client wants', async () => {
    const client = await start();
    client.open(DRAFT, PARTS);
    const found = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', about(DRAFT));
    assert.deepEqual(found, [
      { startLine: 0, endLine: 2, kind: 'region' },
      { startLine: 6, endLine: 12 },
      { startLine: 10, endLine: 12 },
    ]);
  });

  it('grows selections from several places', async () => {
    const client = await start();
    const document = client.open(DRAFT, PARTS);
    const positions = [PARTS.indexOf('agree'), 0].map((offset) => document.positionAt(offset));
    const found = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      ...about(DRAFT),
      positions,
    });
    const texts: string[] = [];
    for (let step: SelectionRange | undefined = found[0]; step; step = step.parent)
      texts.push(document.getText(step.range));
    assert.deepEqual(texts.slice(0, 3), ['agree', 'We agree.', '“We agree.”']);
    assert.equal(texts.at(-1), PARTS);
    assert.equal(found.length, 2);
  });

  it('links citations to their official pages', async () => {
    const links = async (capabilities?: ClientCapabilities) => {
      const client = await start(capabilities);
      client.open(DRAFT, TEXT);
      return client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', about(DRAFT));
    };
    const [link] = await links();
    assert.equal(link?.target, 'https://docs.un.org/S/RES/2396%282017%29');
    assert.equal(link.tooltip, 'S/RES/2396 (2017) in the official document system');
    assert.equal((await links({ textDocument: { documentLink: {} } }))[0]?.tooltip, undefined);
  });

  it('follows entities and terms as it does citations', async () => {
    const client = await start();
    const text =
      'CTED assesses.\n\nThe Counter-Terrorism Committee Executive Directorate on foreign terrorist fighters.';
    const document = client.open(DRAFT, text);
    const [link] = await ask<LocationLink[]>(client, 'definition', document, 2);
    assert.equal(document.getText(link!.originSelectionRange), 'CTED');
    assert.match(onDisk(link!.targetUri, link!.targetRange), /CTED|Executive Directorate/);
    const [term] = await ask<LocationLink[]>(client, 'definition', document, text.indexOf('fighters'));
    assert.match(onDisk(term!.targetUri, term!.targetSelectionRange), /foreign\s+terrorist\s+fighter|FTF/i);
    const marked = await ask<DocumentHighlight[]>(client, 'documentHighlight', document, 2);
    assert.deepEqual(
      marked.map(({ range }) => document.getText(range)),
      ['CTED', 'Counter-Terrorism Committee Executive Directorate'],
    );
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>(client, 'references', document, 2, { context });
    assert.equal(found.filter(({ uri }) => uri === DRAFT).length, 2);
    assert.ok(found.length > 10);
  });

  it('finds what the corpus speaks of, with no document open', async () => {
    const client = await start();
    const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    const [found] = await find('2396');
    assert.equal(found?.name, 'S/RES/2396 (2017)');
    assert.equal(onDisk(found.location.uri, found.location.range), 'resolution 2396 (2017)');
    const [entity] = await find('CTED');
    assert.equal(entity?.name, 'CTED: Counter-Terrorism Committee Executive Directorate');
    assert.match(onDisk(entity.location.uri, entity.location.range), /CTED|Executive Directorate/);
    assert.match((await find('hlc-2023'))[0]?.name ?? '', /^hlc-2023: /);
    assert.deepEqual(await find('no such thing'), []);
  });
});
