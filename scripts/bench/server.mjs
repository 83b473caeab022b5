import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const URI = 'file:///bench.undraft';

/** The bundled server as a process of its own, spoken to as an editor does. */
export class BenchServer {
  #child;
  #connection;
  #document;
  #published = () => undefined;

  constructor(root) {
    this.#child = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ version }) => this.#published(version));
    this.#connection.listen();
  }

  async initialize() {
    await this.#connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await this.#connection.sendNotification('initialized', {});
  }

  /** Opens the draft and waits for its diagnostics. */
  async open(text) {
    this.#document = TextDocument.create(URI, 'un-draft', 1, text);
    const diagnosed = this.#diagnosed(1);
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'un-draft', version: 1, text },
    });
    await diagnosed;
  }

  /** Replaces [start, end) by `text` and waits for the diagnostics of the new version. */
  async type(start, end, text) {
    const { version } = this.#document;
    const change = { range: { start: this.#document.positionAt(start), end: this.#document.positionAt(end) }, text };
    this.#document = TextDocument.update(this.#document, [change], version + 1);
    const diagnosed = this.#diagnosed(version + 1);
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: version + 1 },
      contentChanges: [change],
    });
    await diagnosed;
  }

  request(method, offset) {
    const params = { textDocument: { uri: URI }, position: this.#document.positionAt(offset) };
    return this.#connection.sendRequest(`textDocument/${method}`, params);
  }

  /** Resident memory in MB; `undefined` where the system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  async stop() {
    const closed = new Promise((resolve) => this.#child.on('close', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await closed;
    this.#connection.dispose();
  }

  #diagnosed(version) {
    return new Promise((resolve) => {
      this.#published = (published) => published === version && resolve();
    });
  }
}
