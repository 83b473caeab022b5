import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { CorpusResult, EventResult, ShippedFiles } from '../../server/src/protocol';
import { eventually } from '../e2e/eventually';
import { docxOf } from '../support/documentFiles';
import { FORUM_NOTE } from '../support/forumNote';
import { root } from '../support/root';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** The same with the lists of this realm: those of another are equal to none of ours. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Runs the bundle of the web worker with nothing but what a worker has, and speaks to it by messages. */
function startWorker() {
  const waiting = new Map<number | string, (message: Message) => void>();
  const self: Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (message: Message) => waiting.get(message.method ?? message.id!)?.(message),
  };
  const names = { self, setTimeout, clearTimeout, console, TextDecoder, TextEncoder, queueMicrotask, performance };
  runInContext(readFileSync(join(root, 'dist/server.browser.js'), 'utf8'), createContext({ ...names, ...self }));
  const post = (data: unknown): void => (self['onmessage'] as (event: { data: unknown }) => void)({ data });
  const send = (message: Message): void => post({ jsonrpc: '2.0', ...message });
  return {
    post,
    notify: (method: string, params: unknown) => send({ method, params }),
    request: (id: number, method: string, params: unknown) =>
      new Promise<Message>((resolve) => {
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
    /** Answers a request of the server's. */
    answer: ({ id }: Message, answer: Pick<Message, 'result' | 'error'>) => post({ jsonrpc: '2.0', id, ...answer }),
    hear: (method: string, listener: (message: Message) => void) => void waiting.set(method, listener),
    next: (method: string) => new Promise<Message>((resolve) => waiting.set(method, resolve)),
  };
}

/** The files that the client in a browser gives to the server, as its bundle names them. */
function filesOfClient(): ShippedFiles {
  const bundle = readFileSync(join(root, 'dist/extension.browser.js'), 'utf8');
  const paths = bundle.match(/(?<=")(?:dist\/tables|dist\/seeds|seeds)\b[\w./-]+(?=")/g) ?? [];
  return { shippedFiles: Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path))])) };
}

describe('the server in a web worker', () => {
  it('is given every table and every seed by the client, and has none in its bundle', () => {
    const { shippedFiles } = filesOfClient();
    const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'));
    const tables = readdirSync(join(root, 'server/src/core/data')).filter((name) => name.endsWith('.json'));
    assert.deepEqual(
      Object.keys(shippedFiles).sort(),
      [
        ...['dist/seeds.json', 'dist/seeds.segment'],
        ...seeds.map((name) => `seeds/${name}`),
        ...tables.map((name) => `dist/tables/${name}`),
      ].sort(),
    );
    const bundle = readFileSync(join(root, 'dist/server.browser.js'), 'utf8');
    for (const [path, bytes] of Object.entries(shippedFiles)) {
      const part = Buffer.from(bytes).toString('latin1', 40, 80);
      assert.ok(!bundle.includes(part) && !bundle.includes(JSON.stringify(part).slice(1, -1)), path);
    }
  });

  it('starts with nothing but these files', () => {
    for (const message of [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: {} },
      { shippedFiles: { 'dist/seeds.json': '[]' } },
      { shippedFiles: null },
      null,
    ]) {
      assert.throws(() => startWorker().post(message), /The first message to the server must be the files/);
    }
  });

  it('says which of them is missing, and goes on without it', async () => {
    const worker = startWorker();
    const { 'dist/seeds.json': _, ...shippedFiles } = filesOfClient().shippedFiles;
    worker.post({ shippedFiles });
    const said = worker.next('window/logMessage');
    await worker.request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.match(JSON.stringify((await said).params), /dist\/seeds\.json is missing/);
  });

  it('answers without a disk: hover, completion, diagnostics, documents of the corpus', async () => {
    const worker = startWorker();
    worker.post(filesOfClient());
    await worker.request(1, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: {
        textDocument: { hover: { contentFormat: ['markdown'] } },
        workspace: { textDocumentContent: {} },
      },
    });
    worker.notify('initialized', {});
    const uri = 'vscode-vfs://draft.undraft';
    const text = `---\nevent: hlc-2023\nlimit: 2s\n---\nWe recall resolution 2396 (2017) on preventing violent extremism as and wh`;
    const diagnosed = worker.next('textDocument/publishDiagnostics');
    worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'un-draft', version: 1, text } });
    const { diagnostics } = (await diagnosed).params as { diagnostics: { code: string }[] };
    assert.equal(diagnostics.map(({ code }) => code).join(), 'over-time-limit');
    const at = (character: number) => ({ textDocument: { uri }, position: { line: 4, character } });
    const hover = (await worker.request(2, 'textDocument/hover', at(23))).result as { contents: { value: string } };
    assert.match(
      hover.contents.value,
      /21 December 2017[\s\S]*rostrum-corpus:\/Rostrum%20corpus\/2018-conference-concept-note\.txt#L\d+/,
    );
    const list = (await worker.request(3, 'textDocument/completion', at(1000))).result as {
      items: { label: string }[];
    };
    assert.equal(list.items[0]?.label, 'when conducive to terrorism');
    const [address] = /rostrum-corpus:[^#]+/.exec(hover.contents.value)!;
    const content = (await worker.request(4, 'workspace/textDocumentContent', { uri: address })).result as {
      text: string;
    };
    const seed = readFileSync(join(root, 'seeds/2018-conference-concept-note.txt'), 'utf8');
    assert.equal(content.text, seed);
  });

  it('reads a concept note that the client reads for it, and says why another cannot be read', async () => {
    const worker = startWorker();
    worker.post(filesOfClient());
    await worker.request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    worker.notify('initialized', {});
    const files: Readonly<Record<string, Uint8Array>> = {
      'memfs:/texts/forum%20note.html': new TextEncoder().encode(FORUM_NOTE.map((line) => `<p>${line}</p>`).join('\n')),
      'memfs:/texts/letter.docx': docxOf(FORUM_NOTE),
      'memfs:/texts/menu.pdf': new TextEncoder().encode('%PDF-1.4'),
    };
    worker.hear('rostrum/fileContent', (message) => {
      const { uri } = message.params as { uri: string };
      const bytes = files[uri];
      worker.answer(message, bytes ? { result: bytes } : { error: { code: -32603, message: 'does not exist' } });
    });
    worker.notify('rostrum/documentFiles', { uris: [...Object.keys(files), 'memfs:/gone.txt'] });
    const corpus = await eventually('all files are read', async () => {
      const { result } = await worker.request(2, 'rostrum/corpus', null);
      const { documents, problems } = result as CorpusResult;
      return problems.length === 2 && documents.filter(({ path }) => path !== undefined).length === 2
        ? (result as CorpusResult)
        : undefined;
    });
    assert.deepEqual(
      plain(corpus.problems).map(({ path, reason }) => [path, reason]),
      [
        ['memfs:/texts/menu.pdf', 'is a PDF, which only the desktop reads: save it as .docx, .html or .txt'],
        ['memfs:/gone.txt', 'does not exist'],
      ],
    );
    const own = plain(corpus.documents).filter(({ path }) => path !== undefined);
    assert.deepEqual(
      own.map(({ id, path, kind }) => [id, path, kind]),
      [
        ['forum note', 'memfs:/texts/forum note.html', 'concept-note'],
        ['letter', 'memfs:/texts/letter.docx', 'concept-note'],
      ],
    );
    const { result: events } = await worker.request(3, 'rostrum/events', null);
    const event = plain(events as EventResult[]).find(({ documents }) => documents.includes('forum note'));
    assert.deepEqual(
      event?.sessions.map(({ title }) => title),
      ['Watching the Lamps', 'Guides and Porters'],
    );
    // What is no longer named is no longer drawn on.
    worker.notify('rostrum/documentFiles', { uris: [] });
    await eventually('they are gone', async () => {
      const { result } = await worker.request(4, 'rostrum/corpus', null);
      const { documents, problems } = result as CorpusResult;
      return problems.length === 0 && documents.every(({ path }) => path === undefined) ? true : undefined;
    });
  });
});
