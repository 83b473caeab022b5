import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CorpusThread } from '../../server/src/host/corpus/corpusThread';
import { endlessReader } from '../support/endlessReader';
import { root } from '../support/root';

const unexpected = (what: string): never => assert.fail(what);

describe('closing the thread that reads and indexes', () => {
  let folder: string;
  const scripts = (): string => join(folder, 'scripts');
  const script = (name: string, code: string): void => {
    mkdirSync(scripts(), { recursive: true });
    writeFileSync(join(scripts(), name), code);
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-closing-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): CorpusThread =>
    new CorpusThread(scripts(), { cache: join(folder, 'cache'), lost: unexpected, warn: unexpected });
  const file = (name: string): { readonly path: string; readonly uri: string; readonly stamp: string } => {
    const path = join(folder, name);
    writeFileSync(path, 'Statement\n\nWe speak of lamps.\n');
    return { path, uri: pathToFileURL(path).href, stamp: '' };
  };

  it('does not wait for a file whose reading never ends', async () => {
    const begun = endlessReader(scripts());
    const disk = open();
    const events: string[] = [];
    const readings = ['a.txt', 'b.txt', 'c.txt'].map(async (name) => {
      const reading = await disk.read(file(name));
      events.push('reason' in reading ? 'given up' : 'read');
    });
    while (!existsSync(begun)) await setImmediate();
    await disk.close(60_000);
    events.push('closed');
    await Promise.all(readings);
    assert.deepEqual(events, ['given up', 'given up', 'given up', 'closed']);
  });

  it('ends a thread that does not answer', async () => {
    script(
      'corpusWorker.mjs',
      `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { for (;;); });\n`,
    );
    const disk = open();
    const reading = disk.read(file('a.txt'));
    await disk.close(50);
    assert.deepEqual(await reading, { reason: 'cannot be read (is closed)', gone: false });
    assert.deepEqual(await disk.index([]), []);
  });

  it('keeps all without a limit, and breaks off indexing', async () => {
    const disk = new CorpusThread(join(root, 'dist/reader'), {
      cache: join(folder, 'cache'),
      lost: unexpected,
      warn: unexpected,
    });
    const listed = file('a.txt');
    const reading = await disk.read(listed);
    assert.ok('head' in reading);
    const events: string[] = [];
    const indexed = disk
      .index([{ id: 'a', path: listed.path, digest: reading.head.digest, kept: reading.kept! }])
      .then(() => events.push('indexed'));
    await disk.close();
    events.push('closed');
    await indexed;
    assert.deepEqual(events, ['indexed', 'closed']);
  });
});
