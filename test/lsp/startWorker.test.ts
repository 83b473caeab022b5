import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction, createContext, runInContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import type * as client from '../../client/src/startWorker';
import { root } from '../support/root';

type Handler = (event: { data: unknown }) => void;

/** As VS Code makes one for an extension: an object of its own that runs the script in a thread, to which messages are copied. */
class WorkerOfHost {
  readonly #worker: Record<string, unknown>;
  onmessage: Handler | undefined;
  ended = false;

  constructor(address: string) {
    this.#worker = {
      addEventListener: () => undefined,
      postMessage: (data: unknown) => this.onmessage?.({ data: structuredClone(data) }),
    };
    const names = { self: this.#worker, setTimeout, clearTimeout, console, TextDecoder, TextEncoder, performance };
    runInContext(readFileSync(address, 'utf8'), createContext({ ...names, ...this.#worker, queueMicrotask }));
  }

  postMessage(data: unknown, transfer: Transferable[] = []): void {
    (this.#worker['onmessage'] as Handler)({ data: structuredClone(data, { transfer }) });
  }

  addEventListener(): void {
    // Nothing goes wrong in it by itself.
  }

  terminate(): void {
    this.ended = true;
  }
}

/** The client's part as it is bundled, with the files that `readFile` gives; `made` are the workers it has made. */
async function clientWith(readFile: (path: string) => Promise<Uint8Array>) {
  const script = pathToFileURL(join(root, 'scripts/bundles.mjs')).href;
  const { bundles } = (await import(script)) as { readonly bundles: () => readonly BuildOptions[] };
  const bundle = bundles().find(({ outfile }) => outfile === 'dist/extension.browser.js');
  const entryPoints = ['client/src/startWorker.ts'];
  const { outputFiles } = await build({ ...bundle, entryPoints, sourcemap: false, write: false });
  const Uri = { joinPath: (...parts: string[]) => parts.join('/') };
  // The client's library is made of classes of VS Code's, none of which is used here.
  const used: Readonly<Record<string, unknown>> = { Uri, workspace: { fs: { readFile } } };
  const vscode = new Proxy(used, { get: (_, name: string) => used[name] ?? Object });
  const made: WorkerOfHost[] = [];
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0]!.text, ['require', 'module', 'Worker']) as (...names: unknown[]) => void;
  // Called with `new` as VS Code's own, which gives an object that is no instance of it.
  const Worker = function (address: string): WorkerOfHost {
    made.push(new WorkerOfHost(address));
    return made.at(-1)!;
  };
  run(() => vscode, module, Worker);
  return { ...(module.exports as typeof client), made };
}

describe('the client in a browser', function () {
  this.timeout(60_000);

  it('starts a server that answers', async () => {
    // VS Code may give several files in one memory.
    const all = new Uint8Array(8_000_000);
    let end = 0;
    const { startWorker, made } = await clientWith((path) => {
      const bytes = readFileSync(path);
      all.set(bytes, end);
      return Promise.resolve(all.subarray(end, (end += bytes.length)));
    });
    const { reader, writer, worker } = await startWorker(root as never);
    assert.deepEqual([worker], made);
    const answer = new Promise<unknown>((resolve) => reader.listen(resolve));
    const params = { processId: null, rootUri: null, capabilities: {} };
    await writer.write({ jsonrpc: '2.0', id: 1, method: 'initialize', params } as never);
    assert.deepEqual(((await answer) as { result: { serverInfo: unknown } }).result.serverInfo, { name: 'rostrum' });
  });

  it('ends the worker where a file cannot be read, and says why', async () => {
    const { startWorker, made } = await clientWith((path) =>
      path.endsWith('dist/tables/terms.json')
        ? Promise.reject(new Error(`no ${path.slice(root.length)}`))
        : Promise.resolve(readFileSync(path)),
    );
    await assert.rejects(startWorker(root as never), /no \/dist\/tables\/terms\.json/);
    assert.deepEqual(
      made.map(({ ended }) => ended),
      [true],
    );
  });
});
