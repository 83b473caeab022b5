import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentReader, READING_LIMITS } from '../../server/src/host/documentReader';
import { pdfOf } from '../support/documentFiles';
import { root } from '../support/root';

/** Stands for a library that a file drives mad, as the file says. */
const THREAD = `
const { parentPort, threadId, workerData: { begun } } = require('node:worker_threads');
const kept = [];
const { appendFileSync } = require('node:fs');
const ways = {
  hang() { for (;;); },
  heap() { for (;;) kept.push(new Array(1000).fill(kept.length)); },
  buffers() { setInterval(() => kept.push(Buffer.alloc(20_000_000, 1)), 10); return new Promise(() => {}); },
  throw() { throw new Error('boom'); },
  exit() { process.exit(3); },
  slow() { return new Promise((done) => setTimeout(done, 400)).then(ways.print); },
  long() { return new Promise((done) => setTimeout(done, 1300)).then(() => parentPort.postMessage({ body: { raw: String(threadId) } })); },
  print() { console.log('printed'); parentPort.postMessage({ body: { raw: 'read' } }); },
};
let last = Promise.resolve();
let sent = 0;
function isMine(order) {
  const before = Atomics.load(begun, 0);
  return before < order && (Atomics.compareExchange(begun, 0, before, order) === before || isMine(order));
}
parentPort.postMessage('ready');
parentPort.on('message', (path) => { const order = ++sent; last = last.then(() => { if (!isMine(order)) return; appendFileSync(path, '.'); return ways[/([a-z]+)\\.txt$/.exec(path)[1]](); }); });
`;

describe('the thread that reads documents', () => {
  let folder: string;
  let reader: DocumentReader | undefined;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-reader-'))));
  afterEach(() => {
    reader?.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives the text of each file, or the reason', async () => {
    reader = new DocumentReader(join(root, 'dist/reader/readerWorker.mjs'));
    const readings = await Promise.all(
      [
        file('a.pdf', pdfOf([['Statement by the Executive Director']])),
        file('b.pdf', 'no PDF'),
        join(folder, 'gone.txt'),
        file('c.txt', 'Concept note\n'),
      ].map((path) => reader!.read(path)),
    );
    assert.deepEqual(
      readings.map((reading) => ('body' in reading ? reading.body.raw : reading.reason)),
      [
        'Statement by the Executive Director\n',
        'is damaged, or no pdf file (Invalid PDF structure.)',
        'does not exist',
        'Concept note\n',
      ],
    );
    assert.match(JSON.stringify(readings[0]), /"kind":"statement"/);
  });

  for (const [what, name, reason] of [
    ['hangs', 'hang', /^takes too long to read \(more than 3 s\)$/],
    ['fills the heap', 'heap', /^needs too much memory to read$/],
    ['fills the memory beside the heap', 'buffers', /^needs too much memory to read$/],
    ['throws', 'throw', /^cannot be read \(boom\)$/],
    ['ends its thread', 'exit', /^cannot be read \(its reader ended\)$/],
  ] as const) {
    it(`gives a file up that ${what}, and reads the next`, async () => {
      const milliseconds = name === 'hang' ? 3000 : 50_000;
      const limits = { ...READING_LIMITS, milliseconds, heapMegabytes: 60, growthMegabytes: 400 };
      reader = new DocumentReader(file('thread.cjs', THREAD), limits);
      const [bad, good] = await Promise.all(
        [file(`${name}.txt`, 'x'), file('print.txt', 'x')].map((path) => reader!.read(path)),
      );
      assert.match(bad && 'reason' in bad ? bad.reason : '', reason);
      assert.equal(good && 'body' in good && good.body.raw, 'read');
    });
  }

  it('gives each file its time from when it is begun, and a new thread those that wait', async () => {
    reader = new DocumentReader(file('thread.cjs', THREAD), { ...READING_LIMITS, milliseconds: 3000 });
    // Those before the one that hangs take longer together than the limit, and each so much less that a busy machine may dawdle.
    const names = [...Array<string>(8).fill('slow'), 'hang', 'slow', 'slow'];
    const paths = names.map((name, n) => {
      mkdirSync(join(folder, `${n}`));
      return file(`${n}/${name}.txt`, 'x');
    });
    const readings = await Promise.all(paths.map(async (path) => 'body' in (await reader!.read(path))));
    assert.deepEqual(
      readings,
      names.map((name) => name === 'slow'),
    );
  });

  it('reads the files behind some that hang meanwhile, and begins none of them more than twice', async () => {
    const limits = { ...READING_LIMITS, milliseconds: 9000 };
    reader = new DocumentReader(file('thread.cjs', THREAD), limits, 1);
    const ended: string[] = [];
    const names = ['hang', 'print', 'hang', 'print', 'hang', 'print', 'print'];
    const paths = names.map((name, n) => {
      mkdirSync(join(folder, `${n}`));
      return file(`${n}/${name}.txt`, '');
    });
    const readings = await Promise.all(
      paths.map(async (path, n) => {
        const reading = await reader!.read(path);
        ended.push(names[n]!);
        return 'body' in reading ? 'read' : reading.reason;
      }),
    );
    assert.deepEqual(
      readings,
      names.map((name) => (name === 'print' ? 'read' : 'takes too long to read (more than 9 s)')),
    );
    assert.deepEqual(ended.slice(-2), ['hang', 'hang']);
    for (const [n, path] of paths.entries())
      assert.match(readFileSync(path, 'latin1'), names[n] === 'print' ? /^\.$/ : /^\.{1,2}$/);
  });

  it('goes on with a thread that took long for a file, when others have read those behind it', async () => {
    reader = new DocumentReader(file('thread.cjs', THREAD), READING_LIMITS, 1);
    const names = ['long', 'print', 'long', 'print', 'long', 'print', 'long', 'print'];
    const paths = names.map((name, n) => {
      mkdirSync(join(folder, `${n}`));
      return file(`${n}/${name}.txt`, '');
    });
    const readings = await Promise.all(paths.map((path) => reader!.read(path)));
    const raw = readings.map((reading) => ('body' in reading ? reading.body.raw : reading.reason));
    assert.deepEqual(
      raw.filter((_, n) => names[n] === 'print'),
      Array(4).fill('read'),
    );
    assert.equal(new Set(raw.filter((_, n) => names[n] === 'long')).size, 2);
    for (const path of paths) assert.equal(readFileSync(path, 'latin1'), '.');
  });

  it('says nothing of the files that wait when it is stopped but that', async () => {
    reader = new DocumentReader(file('thread.cjs', THREAD));
    const readings = ['1hang.txt', '2hang.txt'].map((name) => reader!.read(file(name, 'x')));
    const waiting = Promise.all(readings);
    await Promise.race([waiting, new Promise((resolve) => setImmediate(resolve))]);
    while (!(await Promise.race([waiting.then(() => true), new Promise((resolve) => setImmediate(resolve))])))
      reader.stop();
    assert.deepEqual(
      (await waiting).map((reading) => 'reason' in reading && reading.reason),
      Array(2).fill('cannot be read (its reader ended)'),
    );
  });

  it('leaves files alone that are too large', async () => {
    reader = new DocumentReader(file('thread.cjs', THREAD), { ...READING_LIMITS, bytes: 1_400_000 });
    assert.deepEqual(await reader.read(file('hang.txt', ' '.repeat(1_600_000))), {
      reason: 'is too large (2 MB)',
      gone: false,
    });
  });
});
