import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProtocolConnection } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { inTime, readBytes, TEXT_LIMITS } from '../../server/src/host/readBytes';
import { root } from '../support/root';

/** What stands where a file should and never ends, or never begins. */
describe('what is no file', function () {
  let folder: string;
  let pipe: string;
  let draft: string;
  before(function () {
    if (process.platform === 'win32') this.skip();
    folder = mkdtempSync(join(tmpdir(), 'rostrum-special-'));
    pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    draft = join(folder, 'draft.undraft');
    writeFileSync(draft, 'Mr. Chair,\n\nWe support the work of the Committee.\n');
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  /** Status and error stream of the bundled command line. */
  const rostrum = (args: readonly string[], input?: string): Promise<[number | null, string]> =>
    new Promise((resolve, reject) => {
      const stdin = input === undefined ? undefined : openSync(input, 'r');
      const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
        cwd: root,
        stdio: [stdin ?? 'ignore', 'ignore', 'pipe'],
      });
      if (stdin !== undefined) closeSync(stdin);
      let error = '';
      child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
      child.on('error', reject);
      child.on('close', (status) => resolve([status, error]));
    });

  it('is no draft', async () => {
    const named = await Promise.all([pipe, '/dev/zero'].map((path) => rostrum(['check', path])));
    assert.deepEqual(named, [
      [2, `rostrum: ${pipe} is not a file\n`],
      [2, 'rostrum: /dev/zero is not a file\n'],
    ]);
  });

  it('is no catalogue, and no corpus', async () => {
    for (const path of [pipe, '/dev/zero']) {
      const [status, error] = await rostrum(['check', '--catalogue', path, draft]);
      assert.equal(status, 2);
      assert.match(error, /^rostrum check: the catalogue \S+ is not a file\nusage: /);
    }
    const [status, error] = await rostrum(['check', '--corpus', pipe, draft]);
    assert.equal(status, 2);
    assert.match(error, /^rostrum check: the corpus folder \S+ is not a folder\nusage: /);
  });

  it('is read no further than any text is long where it is standard input', async () => {
    assert.deepEqual(await rostrum(['check', '-'], '/dev/zero'), [
      2,
      'rostrum: standard input is too long (more than 8 MB)\n',
    ]);
    assert.deepEqual(await rostrum(['complete'], '/dev/zero'), [
      2,
      'rostrum complete: standard input is too long (more than 8 MB)\n',
    ]);
  });

  it('does not keep a server from answering, nor from ending', async () => {
    const child = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ catalogue: [pipe, '/dev/zero'] })),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri: 'file:///a.undraft', languageId: 'un-draft', version: 1, text: 'The CTED agreed.\n' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const hover = await connection.sendRequest('textDocument/hover', {
      textDocument,
      position: { line: 0, character: 5 },
    });
    assert.match(JSON.stringify(hover), /Executive Directorate/);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});

describe('readBytes', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-bytes-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('reads all of a file up to the limit, and no longer one', async () => {
    const path = join(folder, 'a.txt');
    for (const length of [0, 1, 1000, 5000]) {
      const bytes = Buffer.alloc(length, 'ab');
      writeFileSync(path, bytes);
      assert.deepEqual(Buffer.from(await readBytes(path, { bytes: 5000, milliseconds: 60_000 })), bytes);
    }
    writeFileSync(path, Buffer.alloc(5001));
    await assert.rejects(readBytes(path, { bytes: 5000, milliseconds: 60_000 }), /^Error: is too long/);
  });

  it('reads files whose size the system does not know', async function () {
    if (process.platform !== 'linux') this.skip();
    assert.match(Buffer.from(await readBytes('/proc/self/status', TEXT_LIMITS)).toString(), /^Name:[^]*Pid:/);
    await assert.rejects(readBytes('/proc/self/status', { bytes: 100, milliseconds: 60_000 }), /is too long/);
  });

  it('waits for no disk for longer than it may', async () => {
    await assert.rejects(inTime(10, new Promise(() => undefined)), /takes too long to read \(more than 0\.01 s\)/);
    assert.equal(await inTime(60_000, Promise.resolve(7)), 7);
  });
});
