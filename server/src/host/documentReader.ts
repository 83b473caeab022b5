import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { DocumentParts } from '../core';
import type { ListedFile, Unread } from '../lsp/documentDisk';
import { fileStamp } from './fileStamp';
import { inTime } from './readBytes';
import { isGone, reasonOf } from './readingProblem';

/** A file whose text was read, with its stamp before that; names are looked for by whoever knows the rows. */
export interface ParsedFile extends DocumentParts, Pick<ListedFile, 'stamp'> {}

/** What one file may cost, from when the thread begins with it. */
export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** Megabytes by which the whole process may grow during the file: pictures and unpacked data are not on the heap. */
  readonly growthMegabytes: number;
}

/** A PDF of a thousand pages takes some seconds. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 100_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
  growthMegabytes: 1000,
};

/** Milliseconds between two looks at the memory. */
const LOOK_EACH = 100;

/** A file that the thread has been sent and has not answered. */
interface Order {
  readonly path: string;
  readonly settle: (reading: DocumentParts | Unread) => void;
}

/**
 * Reads documents in a thread of its own, one at a time, in the order they are asked for. A file that takes too long or too much is given
 * up with the thread, and a new one reads the rest. The thread keeps no process alive while it has nothing to do.
 */
export class DocumentReader {
  readonly #script: string;
  readonly #limits: ReadingLimits;
  #worker: Worker | undefined;
  /** The thread is busy with the first. */
  #orders: Order[] = [];
  #clock: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  /** The memory of the process when it was looked at last, and the time when the thread began with the first file. */
  #memory = 0;
  #memoryBefore = 0;

  /** `script` is the bundle of the thread. */
  constructor(script: string, limits = READING_LIMITS) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Reads a file; never rejects. Ask for the next before it is there, and the thread need not wait. */
  async read(path: string): Promise<ParsedFile | Unread> {
    let stamp: string;
    try {
      const found = await inTime(this.#limits.milliseconds, stat(path));
      if (!found.isFile()) return unread('is not a file');
      if (found.size > this.#limits.bytes) return unread(`is too large (${Math.round(found.size / 1_000_000)} MB)`);
      stamp = fileStamp(found);
    } catch (error) {
      return { reason: reasonOf(error), gone: isGone(error) };
    }
    const reading = await new Promise<DocumentParts | Unread>((settle) => {
      this.#orders.push({ path, settle });
      this.#send([path]);
    });
    return 'reason' in reading ? reading : { ...reading, stamp };
  }

  /** Starts the thread before there is a file, so that the first need not wait for it. */
  start(): void {
    this.#worker ??= this.#start();
  }

  /** Ends the thread, and gives up what it is to read. The next file starts another. */
  stop(): void {
    this.#unwatch();
    void this.#worker?.terminate();
    this.#worker = undefined;
    for (const { settle } of this.#orders.splice(0)) settle(unread(ENDED));
  }

  #send(paths: readonly string[]): void {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    for (const path of paths) worker.postMessage(path);
    if (this.#orders.length > paths.length) return;
    // Asking for it takes longer than to read a page, so that what it was a moment ago does for the next file.
    this.#memory = process.memoryUsage.rss();
    this.#look = setInterval(() => {
      this.#memory = process.memoryUsage.rss();
      if (this.#memory - this.#memoryBefore > this.#limits.growthMegabytes * 1_000_000) this.#giveUp(TOO_MUCH);
    }, LOOK_EACH);
    this.#begin();
  }

  /** The thread begins with the first file now. */
  #begin(): void {
    const { milliseconds } = this.#limits;
    this.#memoryBefore = this.#memory;
    clearTimeout(this.#clock);
    this.#clock = setTimeout(
      () => this.#giveUp(`takes too long to read (more than ${milliseconds / 1000} s)`),
      milliseconds,
    );
  }

  #unwatch(): void {
    clearInterval(this.#look);
    clearTimeout(this.#clock);
  }

  #answer(reading: DocumentParts | Unread): void {
    this.#orders.shift()?.settle(reading);
    if (this.#orders.length > 0) {
      this.#begin();
      return;
    }
    this.#unwatch();
    this.#worker?.unref();
  }

  /** Ends the thread, which is busy with the first file if any. Another reads the others. */
  #giveUp(reason: string): void {
    this.#unwatch();
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#orders.shift()?.settle(unread(reason));
    if (this.#orders.length > 0) this.#send(this.#orders.map(({ path }) => path));
  }

  #start(): Worker {
    const { heapMegabytes } = this.#limits;
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      // What a library prints must not get into the stream that a server speaks over.
      stdout: true,
      stderr: true,
    });
    const ifInUse =
      <Args extends readonly unknown[]>(hear: (...args: Args) => void) =>
      (...args: Args): void => {
        if (this.#worker === worker) hear(...args);
      };
    worker.on(
      'message',
      ifInUse((reading: DocumentParts | Unread) => this.#answer(reading)),
    );
    worker.on(
      'error',
      ifInUse((error: NodeJS.ErrnoException) => {
        this.#giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : `cannot be read (${error.message})`);
      }),
    );
    worker.on(
      'exit',
      ifInUse(() => this.#giveUp(ENDED)),
    );
    worker.unref();
    return worker;
  }
}

function unread(reason: string): Unread {
  return { reason, gone: false };
}

const TOO_MUCH = 'needs too much memory to read';
const ENDED = 'cannot be read (its reader ended)';
