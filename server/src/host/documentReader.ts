import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { PreparedDocument } from '../core';
import { reasonOf } from './readingProblem';

/** A document's text with what could be told from it, or why there is none: as a sentence that begins with its name goes on. */
export type FileReading =
  { readonly text: string; readonly prepared: PreparedDocument } | { readonly reason: string; readonly gone: boolean };

/** What one file may cost. */
export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** Of the whole process, beyond what it had before the file: pictures and unpacked data are not on the heap. */
  readonly growthMegabytes: number;
}

/** A PDF of a thousand pages takes some seconds. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 100_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
  growthMegabytes: 1000,
};

/** How often the memory is looked at. */
const LOOK_EACH = 100;

/**
 * Reads documents in a thread of its own, one at a time. A file that takes too long or too much is given up with the thread, and
 * a new one reads the rest. The thread keeps no process alive while it has nothing to do.
 */
export class DocumentReader {
  readonly #script: string;
  readonly #limits: ReadingLimits;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `script` is the bundle of the thread. */
  constructor(script: string, limits = READING_LIMITS) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Reads a file; never rejects. */
  read(path: string): Promise<FileReading> {
    const reading = this.#last.then(() => this.#read(path));
    this.#last = reading;
    return reading;
  }

  /** Starts the thread before there is a file, so that the first need not wait for it. */
  start(): void {
    this.#worker ??= this.#start();
  }

  /** Ends the thread. The next file starts another. */
  stop(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #read(path: string): Promise<FileReading> {
    try {
      const { size } = await stat(path);
      if (size > this.#limits.bytes) return failed(`is too large (${Math.round(size / 1_000_000)} MB)`);
    } catch (error) {
      return failed(reasonOf(error), (error as NodeJS.ErrnoException).code === 'ENOENT');
    }
    const worker = (this.#worker ??= this.#start());
    const reading = await answerOf(worker, path, this.#limits);
    if ('stopped' in reading) {
      if (this.#worker === worker) this.stop();
      return failed(reading.stopped);
    }
    return 'reason' in reading ? failed(reading.reason) : reading;
  }

  #start(): Worker {
    const { heapMegabytes } = this.#limits;
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      // What a library prints must not get into the stream that a server speaks over.
      stdout: true,
      stderr: true,
    });
    // Between two files it has nothing to say; an error it ends with is told by the next one.
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    worker.unref();
    return worker;
  }
}

/** Has the thread read one file; `stopped` says why it can read no more. */
function answerOf(
  worker: Worker,
  path: string,
  limits: ReadingLimits,
): Promise<FileReading | { readonly stopped: string }> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMegabytes * 1_000_000) settle({ stopped: TOO_MUCH });
    }, LOOK_EACH);
    const clock = setTimeout(() => {
      settle({ stopped: `takes too long to read (more than ${limits.milliseconds / 1000} s)` });
    }, limits.milliseconds);
    const onMessage = (reading: FileReading): void => settle(reading);
    const onError = (error: unknown): void => {
      const { code, message } = error as NodeJS.ErrnoException;
      settle({ stopped: code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : `cannot be read (${message})` });
    };
    const onExit = (): void => settle({ stopped: 'cannot be read (its reader ended)' });
    const settle = (answer: FileReading | { readonly stopped: string }): void => {
      clearInterval(look);
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      resolve(answer);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
    worker.postMessage(path);
  });
}

function failed(reason: string, gone = false): FileReading {
  return { reason, gone };
}

const TOO_MUCH = 'needs too much memory to read';
