import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  adoptSegment,
  type CorrectionKey,
  EMPTY_BODY,
  openBody,
  type OwnFile,
  type PhraseSegment,
  withGone,
} from '../../core';
import type {
  DiskOptions,
  DocumentDisk,
  FolderListing,
  ListedFile,
  ReadDocument,
  Unread,
  WantedDocument,
} from '../../lsp/documentDisk';
import { type CorpusCall, type CorpusMessage, type CorpusCallResult, type CorpusThreadData } from './corpusCalls';
import { type CorpusWork, type SentDocument } from './corpusWork';
import type { SentSegment } from './sharedSegments';
import { readKeptBody } from './documentStore';
import { OpenBodies } from './openBodies';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The disk, with all that takes time done in a thread, which starts with the first question. Should the thread end, the next question
 * starts another, and what it knew is read again. It keeps no process alive while it has nothing to do.
 */
export class CorpusThread implements DocumentDisk {
  readonly #data: CorpusThreadData;
  readonly #options: DiskOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #segments = new Map<number, PhraseSegment>();
  readonly #bodies: OpenBodies;
  #worker: Worker | undefined;
  #catalogue: readonly OwnFile[] = [];
  #calls = 0;
  #isClosed = false;

  /** `scripts` is the folder that holds the bundles of the threads. */
  constructor(scripts: string, options: DiskOptions) {
    this.#data = {
      scripts: { corpus: join(scripts, 'corpusWorker.mjs'), reader: join(scripts, 'readerWorker.mjs') },
      cache: options.cache,
      stops: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    };
    this.#options = options;
    this.#bodies = new OpenBodies((name) => readKeptBody(join(options.cache ?? '', 'documents', name)));
  }

  async list(folder: string, workspaceFolders: readonly string[], exclude: readonly string[]): Promise<FolderListing> {
    try {
      return await this.#call('list', folder, workspaceFolders, exclude);
    } catch (error) {
      return { uri: '', root: folder, files: [], problems: [{ path: folder, uri: '', reason: inWords(error) }] };
    }
  }

  useCatalogue(files: readonly OwnFile[]): void {
    this.#catalogue = files.map(({ name, text }) => ({ name, text }));
    if (this.#worker) this.#call('useCatalogue', this.#catalogue).catch(() => undefined);
  }

  async recall(files: readonly ListedFile[]): Promise<readonly (ReadDocument | undefined)[]> {
    try {
      const recalled = await this.#call('recall', files);
      return recalled.map((sent, i) => sent && this.#received(sent, files[i]!.path));
    } catch {
      return files.map(() => undefined);
    }
  }

  async read(file: ListedFile): Promise<ReadDocument | Unread> {
    try {
      const sent = await this.#call('read', file);
      return 'reason' in sent ? sent : this.#received(sent, file.path);
    } catch (error) {
      return { reason: inWords(error), gone: false };
    }
  }

  async index(documents: readonly WantedDocument[]): Promise<readonly PhraseSegment[]> {
    try {
      const sent = await this.#call('index', documents, Atomics.load(this.#data.stops, 0));
      const known = new Set(sent.flatMap(({ number, gone }) => [number, ...gone.map((each) => each.number)]));
      for (const number of this.#segments.keys()) if (!known.has(number)) this.#segments.delete(number);
      return sent.map((segment) => this.#segment(segment));
    } catch (error) {
      if (!this.#isClosed) this.#options.warn(`the corpus cannot be indexed: ${inWords(error)}`);
      return [];
    }
  }

  async correct(
    root: string,
    path: string,
    key: CorrectionKey,
    value: string | undefined,
  ): Promise<string | undefined> {
    try {
      return await this.#call('correct', root, path, key, value);
    } catch (error) {
      return `cannot be written (${error instanceof Error ? error.message : String(error)})`;
    }
  }

  stopIndexing(): void {
    Atomics.add(this.#data.stops, 0, 1);
  }

  async close(most?: number): Promise<void> {
    const worker = this.#worker;
    this.stopIndexing();
    const closing = worker && this.#call('close').catch(() => undefined);
    this.#isClosed = true;
    if (!worker) return;
    await within(most, closing);
    this.#ended(worker, new Error('is closed'));
    const terminated = worker.terminate();
    if (!(await within(most === undefined ? undefined : TERMINATING, terminated))) endHardUnless(terminated);
  }

  #segment({ number, bytes, gone }: SentSegment): PhraseSegment {
    let segment = this.#segments.get(number);
    if (!segment) this.#segments.set(number, (segment = adoptSegment(bytes!)));
    return gone.length === 0
      ? segment
      : withGone(
          segment,
          gone.map((each) => this.#segment(each)),
        );
  }

  #received({ stamp, head, kept, body }: SentDocument, path: string): ReadDocument {
    if (body) {
      const open = openBody(body);
      return { stamp, head, body: () => open };
    }
    const name = kept!;
    return {
      stamp,
      head,
      kept: name,
      body: () => {
        const open = this.#bodies.get(name);
        if (!open) this.#options.lost(path);
        return open ?? EMPTY_BODY;
      },
    };
  }

  #call<Name extends keyof CorpusWork>(name: Name, ...args: CorpusCall<Name>['args']): Promise<CorpusCallResult<Name>> {
    if (this.#isClosed) return Promise.reject(new Error('it is closed'));
    const worker = (this.#worker ??= this.#start());
    const call: CorpusCall<Name> = { call: this.#calls++, name, args };
    return new Promise((resolve, reject) => {
      this.#waiting.set(call.call, { resolve: (result) => resolve(result as CorpusCallResult<Name>), reject });
      worker.ref();
      worker.postMessage(call);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#data.scripts.corpus, {
      workerData: this.#data,
      // What a library prints must not get into the stream that a server speaks over.
      stdout: true,
      stderr: true,
    });
    worker.on('message', (message: CorpusMessage) => this.#hear(worker, message));
    worker.on('error', (error: Error) => this.#ended(worker, error));
    worker.on('exit', () => this.#ended(worker, new Error('the thread that reads documents has ended')));
    worker.postMessage({
      call: -1,
      name: 'useCatalogue',
      args: [this.#catalogue],
    } satisfies CorpusCall<'useCatalogue'>);
    return worker;
  }

  #hear(worker: Worker, message: CorpusMessage): void {
    if ('warning' in message) {
      this.#options.warn(message.warning);
      return;
    }
    const waiting = this.#waiting.get(message.call);
    this.#waiting.delete(message.call);
    if (this.#waiting.size === 0) worker.unref();
    if ('error' in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.result);
  }

  #ended(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    // Numbers of another thread mean other segments.
    this.#segments.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

/** Milliseconds in which a thread is gone, unless it waits for a disk that does not answer. */
const TERMINATING = 300;

/** Waits for a task, at most so many milliseconds where there is a limit; whether it was done by then. */
async function within(milliseconds: number | undefined, task: Promise<unknown> | undefined): Promise<boolean> {
  if (milliseconds === undefined) {
    await task;
    return true;
  }
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (clock = setTimeout(() => resolve(false), milliseconds)));
  const isDone = await Promise.race([Promise.resolve(task).then(() => true), late]);
  clearTimeout(clock);
  return isDone;
}

/**
 * Has the process end at its exit, whatever waits, unless the thread is gone by then: Node would wait for one that waits for a disk, for as
 * long as the disk does not answer.
 */
function endHardUnless(terminated: Promise<unknown>): void {
  const end = (): void => void process.kill(process.pid, 'SIGKILL');
  process.once('exit', end);
  void terminated.then(() => process.off('exit', end));
}

function inWords(error: unknown): string {
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
