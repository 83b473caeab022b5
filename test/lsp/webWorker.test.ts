import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { ShippedFiles } from '../../server/src/protocol';
import { root } from '../support/root';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Runs the bundle of the web worker with nothing but what a worker has, and speaks to it by messages. */
function startWorker() {
  const waiting = new Map<number | string, (message: Message) => void>();
  const self: Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (message: Message) => waiting.get(message.id ?? message.method!)?.(message),
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
});
