import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const URI = 'file:///bench.undraft';

/** Of the processor's clock, a second: the same on every Linux. */
const TICKS = 100;

/** The bundled server as a process of its own, spoken to as an editor does. */
export class BenchServer {
  #child;
  #connection;
  #document;
  #published = () => undefined;

  /** One that is `watched` tells the delay of its event loop. */
  constructor(root, { watched = false } = {}) {
    const watch = watched ? ['--require', join(import.meta.dirname, 'eventLoop.cjs')] : [];
    this.#child = spawn(process.execPath, [...watch, join(root, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(watched ? ['ipc'] : [])],
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ version }) => this.#published(version));
    this.#connection.listen();
  }

  async initialize(capabilities = {}, more = {}) {
    this.#connection.onRequest('window/workDoneProgress/create', () => null);
    await this.#connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities, ...more });
    await this.#connection.sendNotification('initialized', {});
  }

  /** Sends the `rostrum` settings, as a client does that is not asked for them. */
  configure(settings) {
    return this.#connection.sendNotification('workspace/didChangeConfiguration', { settings: { rostrum: settings } });
  }

  /** Opens the draft and waits for its diagnostics. */
  async open(text) {
    const diagnosed = this.#diagnosed(1);
    await this.show(text);
    await diagnosed;
  }

  /** Opens the draft. */
  show(text) {
    this.#document = TextDocument.create(URI, 'un-draft', 1, text);
    return this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'un-draft', version: 1, text },
    });
  }

  /** Replaces [start, end) by `text` and waits for the diagnostics of the new version. */
  async type(start, end, text) {
    const diagnosed = this.#diagnosed(this.#document.version + 1);
    await this.change(start, end, text);
    await diagnosed;
  }

  /** Replaces [start, end) by `text`. */
  change(start, end, text) {
    const version = this.#document.version + 1;
    const change = { range: { start: this.#document.positionAt(start), end: this.#document.positionAt(end) }, text };
    this.#document = TextDocument.update(this.#document, [change], version);
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [change],
    });
  }

  request(method, offset, context) {
    const position = this.#document.positionAt(offset);
    const params = { textDocument: { uri: URI }, position, ...(context && { context }) };
    return this.#connection.sendRequest(`textDocument/${method}`, params);
  }

  /** Types at the end and waits for the diagnostics. */
  append(text) {
    const end = this.#document.getText().length;
    return this.type(end, end, text);
  }

  /** Puts another text in the place of the draft and waits for its diagnostics. */
  rewrite(text) {
    return this.type(0, this.#document.getText().length, text);
  }

  /** Asks for completions at the end of the draft. */
  complete() {
    return this.request('completion', this.#document.getText().length, { triggerKind: 1 });
  }

  ask(method, params) {
    return this.#connection.sendRequest(method, params);
  }

  notify(method, params) {
    return this.#connection.sendNotification(method, params);
  }

  on(method, listener) {
    this.#connection.onNotification(method, listener);
  }

  /** Milliseconds by which the event loop was late since it was asked last: p50, p99 and max. */
  eventLoop() {
    return new Promise((resolve) => {
      this.#child.once('message', resolve);
      this.#child.send('tell');
    });
  }

  offsetAt(position) {
    return this.#document.offsetAt(position);
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

  /** Seconds of a processor that all threads have used so far; `undefined` where the system does not tell. */
  processorTime() {
    try {
      const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
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
