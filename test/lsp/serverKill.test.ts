import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  concordanceRequest,
  type ConcordanceResult,
  corpusChanged,
  corpusRequest,
  type CorpusResult,
} from '../../server/src/protocol';
import { root } from '../support/root';

const DOCUMENTS = 60;

interface Progress {
  readonly value: { readonly kind: string; readonly message?: string };
}

/** A server as an editor starts it, as a process. */
class ServerProcess {
  readonly connection: ProtocolConnection;
  readonly said: Progress['value'][] = [];
  readonly ended: Promise<unknown>;
  readonly #process: ChildProcess;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#process = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    // A killed server's pipe breaks.
    this.#process.stdin!.on('error', () => undefined);
    this.connection.onError(() => undefined);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ corpus: { folders: [join(folder, 'papers')] } })),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onNotification('$/progress', ({ value }: Progress) => void this.said.push(value));
    this.connection.listen();
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  async start(): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { window: { workDoneProgress: true }, workspace: { configuration: true } },
      initializationOptions: { cacheFolder: join(this.#folder, 'cache') },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** The corpus when all of it is read. */
  read(): Promise<CorpusResult> {
    return new Promise((resolve, reject) => {
      const ask = (): void => {
        this.connection.sendRequest<CorpusResult>(corpusRequest).then((result) => {
          if (!result.reading && result.documents.length === DOCUMENTS + 5) resolve(result);
        }, reject);
      };
      this.connection.onNotification(corpusChanged, ask);
      ask();
    });
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended;
    this.connection.dispose();
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await this.ended;
    this.connection.dispose();
  }
}

describe('a server that is killed while it reads and indexes', () => {
  let folder: string;
  let server: ServerProcess;
  const kept = (part: string): string[] => {
    try {
      return readdirSync(join(folder, 'cache', part)).sort();
    } catch {
      return [];
    }
  };
  const isWhole = (name: string): boolean => /^[\da-f]{32}\.(?:document|segment)$/.test(name);
  /** How often the phrase stands, once all is read, and how many files were read for that. */
  const finish = async (): Promise<readonly [count: number, documents: number, filesRead: number]> => {
    server = new ServerProcess(folder);
    await server.start();
    const { filesRead } = await server.read();
    const { documents } = await server.connection.sendRequest<ConcordanceResult>(concordanceRequest, {
      phrase: 'amber agreed phrase',
    });
    await server.stop();
    return [documents.reduce((sum, { places }) => sum + places.length, 0), documents.length, filesRead];
  };

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-killed-')));
    mkdirSync(join(folder, 'papers'));
    for (let n = 0; n < DOCUMENTS; n++) {
      const text = `Statement ${n}\n\nWe say that the amber agreed phrase of ours holds, as in resolution 2396 (2017).\n\n${'Other words that are said. '.repeat(400)}\n`;
      writeFileSync(join(folder, 'papers', `note-${n}.txt`), text);
    }
  });
  beforeEach(() => rmSync(join(folder, 'cache'), { recursive: true, force: true }));
  afterEach(async () => {
    if (server.isRunning) await server.kill();
  });
  after(() => rmSync(folder, { recursive: true }));

  const says = (kind: string) => server.said.some((value) => value.kind === kind);
  const moments: readonly (readonly [when: string, is: () => boolean])[] = [
    ['says that it begins', () => says('begin')],
    ['says how far it is', () => says('report') && kept('documents').length > DOCUMENTS / 4],
    [
      'says that it indexes what it has read',
      () => server.said.some(({ message }) => message?.includes('indexing') === true),
    ],
    ['writes the index', () => kept('index').length > 0],
  ];
  for (const [when, isThen] of moments) {
    it(`when it ${when}, is answered for by the next one, which trusts nothing half written`, async () => {
      server = new ServerProcess(folder);
      await server.start();
      while (!isThen()) await setImmediate();
      await server.kill();
      const before = kept('documents').filter(isWhole).length;
      assert.deepEqual(await finish(), [DOCUMENTS, DOCUMENTS, DOCUMENTS - before]);
      const names = [...kept('documents'), ...kept('index')];
      assert.deepEqual(
        names.filter((name) => !isWhole(name)),
        [],
      );
      assert.equal(kept('documents').length, DOCUMENTS);
    });
  }
});
