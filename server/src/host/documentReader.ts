import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { OwnFile } from '../core';
import type { ListedFile, Unread } from '../lsp/documentDisk';
import { fileStamp } from './fileStamp';
import { inTime } from './readBytes';
import { isGone, reasonOf } from './readingProblem';
import { type FileReading, type ReadingOrder, ReadingThread } from './readingThread';

/** A file that was read, with its stamp before that. */
export interface ParsedFile extends FileReading, Pick<ListedFile, 'stamp'> {}

/** What one file may cost, from when a thread begins with it. */
export interface ReadingLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** Megabytes by which the whole process may grow during the file, whatever else it does: pictures and unpacked data are not on the heap. */
  readonly growthMegabytes: number;
}

/** A PDF of a thousand pages takes some seconds. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 100_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
  growthMegabytes: 1000,
};

/** Threads that read side by side: one core is left to whoever asks. */
const SIDE_BY_SIDE = Math.max(1, availableParallelism() - 1);
/** Files a thread has at once, so that it need not wait while whoever asks is busy with an index. */
const AHEAD = 8;

/** Milliseconds between two looks at the threads. */
const LOOK_EACH = 100;
/**
 * Milliseconds at one file after which those behind it go to another thread, and after which it is put off itself where no other thread
 * is left to others. Longer than nearly all files take.
 */
const LONG = 1000;
const TOO_LONG_FOR_OTHERS = 5000;

/**
 * Reads documents in threads of their own, side by side. A file that takes too long or too much is given up with its thread. Others do not
 * wait for it: while one is slow, a further thread reads on; where all further ones are slow too, it is put off until the others are read,
 * and begun again. So there is never more than one thread beyond the usual number, whatever files there are. No thread keeps a process
 * alive while it has nothing to do.
 */
export class DocumentReader {
  readonly #script: string;
  readonly #limits: ReadingLimits;
  readonly #sideBySide: number;
  readonly #threads = new Set<ReadingThread>();
  /** Not sent to any thread yet. */
  #waiting: ReadingOrder[] = [];
  readonly #putOff: ReadingOrder[] = [];
  #look: NodeJS.Timeout | undefined;
  /** The memory of the process when it was looked at last. */
  #memory = 0;
  #stops = 0;
  #catalogue: readonly OwnFile[] = [];

  /** `script` is the bundle of a thread. */
  constructor(script: string, limits = READING_LIMITS, sideBySide = SIDE_BY_SIDE) {
    this.#script = script;
    this.#limits = limits;
    this.#sideBySide = sideBySide;
  }

  /** Reads a file; never rejects. Ask for the next before it is there, and no thread need wait. */
  async read(path: string): Promise<ParsedFile | Unread> {
    const stops = this.#stops;
    let stamp: string;
    try {
      const found = await inTime(this.#limits.milliseconds, stat(path));
      if (!found.isFile()) return unread('is not a file');
      if (found.size > this.#limits.bytes) return unread(`is too large (${Math.round(found.size / 1_000_000)} MB)`);
      stamp = fileStamp(found);
    } catch (error) {
      return { reason: reasonOf(error), gone: isGone(error) };
    }
    if (stops !== this.#stops) return unread(ENDED);
    const reading = await new Promise<FileReading | Unread>((settle) => {
      this.#waiting.push({ path, settle, isPutOff: false });
      this.#fill();
    });
    return 'reason' in reading ? reading : { ...reading, stamp };
  }

  /** Finds names by the rows of these files from now on, and by those that ship with Rostrum; what is being read is begun anew. */
  useCatalogue(files: readonly OwnFile[]): void {
    if (JSON.stringify(files) === JSON.stringify(this.#catalogue)) return;
    this.#catalogue = files;
    const given = [...this.#threads].flatMap(({ orders }) => orders);
    for (const thread of [...this.#threads]) this.#end(thread);
    this.#waiting.unshift(...given);
    this.#fill();
  }

  /** Starts a thread before there is a file, so that the first need not wait for it. */
  start(): void {
    if (this.#threads.size === 0) this.#start();
  }

  /** Ends all threads, and gives up what they are to read. The next file starts another. */
  stop(): void {
    this.#stops++;
    this.#unwatch();
    const given = [...this.#threads].flatMap(({ orders }) => orders);
    for (const thread of this.#threads) thread.end();
    this.#threads.clear();
    for (const { settle } of [...given, ...this.#waiting.splice(0), ...this.#putOff.splice(0)]) settle(unread(ENDED));
  }

  /** Sends what waits to threads that have time for it. */
  #fill(): void {
    for (let thread; this.#waiting.length > 0 && (thread = this.#threadForNext());)
      this.#send(thread, this.#waiting.shift()!);
    while (this.#waiting.length === 0 && this.#putOff.length > 0 && this.#slow() < this.#sideBySide) {
      const thread = this.#idle() ?? (this.#mayStart() ? this.#start() : undefined);
      if (!thread) break;
      thread.isSlow = true;
      this.#send(thread, this.#putOff.shift()!);
    }
    if (this.#waiting.length + this.#putOff.length > 0) return;
    // Without work one thread is enough: a change of a document is read at once.
    if ([...this.#threads].some(({ orders }) => orders.length > 0)) return;
    this.#unwatch();
    for (const thread of [...this.#threads].slice(1)) this.#end(thread);
  }

  /** An idle thread, else a new one, else the one with the least to do. A thread that was slow is idle while as many as usual are at work. */
  #threadForNext(): ReadingThread | undefined {
    const busy = [...this.#threads].filter(({ isSlow, orders }) => !isSlow && orders.length > 0);
    if (busy.length < this.#sideBySide) {
      const thread = this.#idle() ?? (this.#mayStart() ? this.#start() : undefined);
      if (thread) return thread;
    }
    return busy.filter(({ orders }) => orders.length < AHEAD).sort((a, b) => a.orders.length - b.orders.length)[0];
  }

  #idle(): ReadingThread | undefined {
    return [...this.#threads].find(({ orders }) => orders.length === 0);
  }

  #slow(): number {
    return [...this.#threads].filter(({ isSlow }) => isSlow).length;
  }

  #mayStart(): boolean {
    return this.#threads.size <= this.#sideBySide;
  }

  #send(thread: ReadingThread, order: ReadingOrder): void {
    if (!this.#look) {
      // Asking for it takes longer than to read a page, so that what it was a moment ago does for the next file.
      this.#memory = process.memoryUsage.rss();
      this.#look = setInterval(() => this.#lookAtAll(), LOOK_EACH);
    }
    thread.send(order, this.#memory);
  }

  #unwatch(): void {
    clearInterval(this.#look);
    this.#look = undefined;
  }

  /**
   * Looks are counted, not the clock: where whoever asks was busy for long, the answers of the threads lie there unheard, and no file has
   * taken long for that.
   */
  #lookAtAll(): void {
    this.#memory = process.memoryUsage.rss();
    const { milliseconds, growthMegabytes } = this.#limits;
    for (const thread of [...this.#threads]) {
      if (thread.orders.length === 0) continue;
      const spent = ++thread.looks * LOOK_EACH;
      if (this.#memory - thread.memoryBefore > growthMegabytes * 1_000_000) this.#tooMuch(thread);
      else if (spent >= milliseconds)
        this.#giveUp(thread, `takes too long to read (more than ${milliseconds / 1000} s)`);
      else if (thread.isReady && spent >= LONG) this.#isLong(thread, spent);
    }
  }

  /** Which of several files has taken the memory nobody can tell: each is put off before it is given up. */
  #tooMuch(thread: ReadingThread): void {
    const isAlone = [...this.#threads].every(({ orders }) => orders.length === 0 || orders === thread.orders);
    if (isAlone || thread.orders[0]!.isPutOff) this.#giveUp(thread, TOO_MUCH);
    else this.#postpone(thread);
  }

  /** Has others read what waits behind a file that takes long. */
  #isLong(thread: ReadingThread, spent: number): void {
    if (thread.isSlow || !thread.hasBegun || (thread.orders.length === 1 && this.#waiting.length === 0)) return;
    if (this.#slow() < this.#sideBySide) {
      thread.isSlow = true;
      this.#waiting.unshift(...thread.takeBehind());
      this.#fill();
    } else if (spent >= TOO_LONG_FOR_OTHERS) this.#postpone(thread);
  }

  /** Reads the first file of a thread when the others are read, and those behind it at once. */
  #postpone(thread: ReadingThread): void {
    const [first, ...behind] = thread.orders;
    this.#end(thread);
    first!.isPutOff = true;
    this.#putOff.push(first!);
    this.#waiting.unshift(...behind);
    this.#fill();
  }

  #answer(thread: ReadingThread, reading: FileReading | Unread): void {
    thread.next(this.#memory)?.settle(reading);
    this.#fill();
  }

  /** Ends the thread, which is busy with the first of its files if any. Another reads the others. */
  #giveUp(thread: ReadingThread, reason: string): void {
    const [first, ...behind] = thread.orders;
    this.#end(thread);
    this.#waiting.unshift(...behind);
    first?.settle(unread(reason));
    this.#fill();
  }

  #end(thread: ReadingThread): void {
    this.#threads.delete(thread);
    thread.end();
  }

  #start(): ReadingThread {
    const thread = new ReadingThread(
      this.#script,
      { heapMegabytes: this.#limits.heapMegabytes, catalogue: this.#catalogue },
      {
        answered: (answering, reading) => this.#answer(answering, reading),
        failed: (failing, error) => this.#giveUp(failing, error ? reasonOfEnd(error) : ENDED),
      },
    );
    this.#threads.add(thread);
    return thread;
  }
}

function reasonOfEnd(error: NodeJS.ErrnoException): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : `cannot be read (${error.message})`;
}

function unread(reason: string): Unread {
  return { reason, gone: false };
}

const TOO_MUCH = 'needs too much memory to read';
const ENDED = 'cannot be read (its reader ended)';
