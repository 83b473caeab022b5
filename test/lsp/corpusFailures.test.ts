import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { DocumentDisk } from '../../server/src/lsp/documentDisk';
import type { Host } from '../../server/src/lsp/host';
import { LatestRun } from '../../server/src/lsp/ownCorpus/latestRun';
import type { CorpusResult } from '../../server/src/protocol';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { root } from '../support/root';

const NOTE = 'Concept Note\n\nWe say that the amber agreed phrase of ours holds.\n';

/** A disk or a host that fails once, at the worst moment. */
describe('a corpus of which something has failed', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-failing-')))));
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, NOTE);
    return pathToFileURL(path).toString();
  };
  const start = async (host: Host): Promise<void> => {
    const capabilities = { ...fullClient, window: { workDoneProgress: true } };
    client = await startServer({ capabilities, settings: { corpus: { folders: [folder] } }, host });
    client.connection.onRequest('window/workDoneProgress/create', () => null);
  };
  const corpus = (expected: (own: readonly string[]) => boolean): Promise<CorpusResult> =>
    corpusOnce(
      client,
      ({ documents, reading }) => !reading && expected(documents.flatMap(({ id, path }) => (path ? [id] : [])).sort()),
    );
  const isLogged = (what: string): boolean => client.log.some((line) => line.includes(what));

  /** The disk of this machine, of which the next call with this name fails once. */
  const failingDisk = (name: 'list' | 'read' | 'recall' | 'index'): Host => {
    const host = nodeHost(root);
    let isArmed = true;
    const openDisk: Host['openDisk'] = (options) =>
      new Proxy<DocumentDisk>(host.openDisk(options), {
        get(disk, key) {
          const found = Reflect.get(disk, key) as (...args: unknown[]) => unknown;
          return (...args: unknown[]): unknown => {
            if (key !== name || !isArmed) return found.apply(disk, args);
            isArmed = false;
            return Promise.reject(new Error(`the disk failed to ${name}`));
          };
        },
      });
    return { ...host, openDisk };
  };

  for (const name of ['list', 'recall', 'read', 'index'] as const) {
    it(`is up to date again with the next change after its disk failed to ${name}`, async () => {
      write('first.txt');
      await start(failingDisk(name));
      await corpus(() => isLogged(`the disk failed to ${name}`));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: write('second.txt'), type: 1 }],
      });
      await corpus((own) => own.join() === 'first,second');
    });
  }

  it('is up to date again with the next change after it could not be prepared', async () => {
    write('first.txt');
    let isArmed = false;
    const host = nodeHost(root);
    await start({
      ...host,
      defer(task) {
        if (isArmed) throw new Error('the host failed to defer');
        host.defer(task);
      },
    });
    await corpus((own) => own.join() === 'first');
    client.open('file:///draft.undraft', 'Mr. Chair,\n');
    await client.hover('file:///draft.undraft', 0);
    const change = (name: string): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: write(name), type: 1 }],
      });
    isArmed = true;
    await change('second.txt');
    while (!isLogged('preparing a corpus of other documents failed: Error: the host failed to defer'))
      await client.hover('file:///draft.undraft', 0);
    isArmed = false;
    await change('third.txt');
    await corpus((own) => own.join() === 'first,second,third');
  });
});

describe('LatestRun', () => {
  it('makes one further run of what is asked for during a run, also behind one that fails', async () => {
    const seen: string[] = [];
    const done = new Promise<void>((resolve) => {
      let runs = 0;
      const latest = new LatestRun(
        (outdated) => {
          runs++;
          if (runs === 1) {
            latest.ask();
            latest.ask();
          }
          seen.push(`run ${runs}${outdated() ? ', outdated' : ''}`);
          if (runs === 2) resolve();
          return runs === 1 ? Promise.reject(new Error('first')) : Promise.resolve();
        },
        (error) => seen.push(String(error)),
      );
      latest.ask();
    });
    await done;
    assert.deepEqual(seen, ['run 1, outdated', 'Error: first', 'run 2']);
  });
});
