import { Worker } from 'node:worker_threads';
import type { DocumentBody, DocumentHead, OwnFile } from '../core';
import type { Unread } from '../lsp/documentDisk';

/** What a thread is started with. */
export interface ReadingThreadData {
  /** Files with rows of the user's own, by which names are found. */
  readonly catalogue: readonly OwnFile[];
  readonly begun: BegunOrders;
}

/**
 * One number in memory that both sides share: up to which of the orders sent to a thread, counted from 1, the thread has begun or others have
 * taken over. Whoever raises it has what lies between, so that no file is read twice and none is left.
 */
export type BegunOrders = Int32Array<SharedArrayBuffer>;

/** Raises the number to `order`; gives what it was, also where that is no less and it stays. */
export function claimOrders(begun: BegunOrders, order: number): number {
  for (;;) {
    const before = Atomics.load(begun, 0);
    if (before >= order || Atomics.compareExchange(begun, 0, before, order) === before) return before;
  }
}

/** A file that was read: what is known of it, what it names by the rows there are, and its text. */
export interface FileReading {
  readonly head: DocumentHead;
  readonly body: DocumentBody;
}

/** What a thread says once it is up, before its first answer. */
export const READY = 'ready';

/** A file that is to be read. */
export interface ReadingOrder {
  readonly path: string;
  readonly settle: (reading: FileReading | Unread) => void;
  /** Whether it was put off once, as it took long while others waited. */
  isPutOff: boolean;
}

/** What a thread tells whoever gives it orders. Nothing is told once it is ended. */
export interface ReadingThreadHearers {
  /** The first of its orders is answered. */
  readonly answered: (thread: ReadingThread, reading: FileReading | Unread) => void;
  /** It has broken down, at the first of its orders if it has any. */
  readonly failed: (thread: ReadingThread, error: NodeJS.ErrnoException | undefined) => void;
}

/** One thread that reads files, one after another in the order they are sent. It keeps no process alive while it has none. */
export class ReadingThread {
  /** Sent and not answered: it is busy with the first. */
  readonly orders: ReadingOrder[] = [];
  /** How often somebody has looked at it since it began with the first. */
  looks = 0;
  /** The memory of the process when it began with the first. */
  memoryBefore = 0;
  /** Whether it is up: what that takes is no file's fault. */
  isReady = false;
  /** Whether it is at a file that takes long: nothing is sent behind it. */
  isSlow = false;
  readonly #worker: Worker;
  readonly #begun: BegunOrders = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #sent = 0;
  #isEnded = false;

  constructor(
    script: string,
    { heapMegabytes, ...data }: Omit<ReadingThreadData, 'begun'> & { readonly heapMegabytes: number },
    { answered, failed }: ReadingThreadHearers,
  ) {
    const worker = new Worker(script, {
      workerData: { ...data, begun: this.#begun } satisfies ReadingThreadData,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      // What a library prints must not get into the stream that a server speaks over.
      stdout: true,
      stderr: true,
    });
    worker.on('message', (message: FileReading | Unread | typeof READY) => {
      if (message === READY) {
        this.isReady = true;
        this.looks = 0;
      } else if (!this.#isEnded) answered(this, message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!this.#isEnded) failed(this, error);
    });
    worker.on('exit', () => {
      if (!this.#isEnded) failed(this, undefined);
    });
    worker.unref();
    this.#worker = worker;
  }

  /** Sends an order behind those it has; `memory` is that of the process. */
  send(order: ReadingOrder, memory: number): void {
    if (this.orders.length === 0) this.#begin(memory);
    this.orders.push(order);
    this.#sent++;
    this.#worker.ref();
    this.#worker.postMessage(order.path);
  }

  /** Takes out the order that is answered; the thread begins with the next. */
  next(memory: number): ReadingOrder | undefined {
    const order = this.orders.shift();
    this.#begin(memory);
    this.isSlow = false;
    if (this.orders.length === 0) this.#worker.unref();
    return order;
  }

  /** Whether it has begun with the first of its orders. */
  get hasBegun(): boolean {
    return Atomics.load(this.#begun, 0) >= this.#first;
  }

  /** Takes back what stands behind the first, which it {@link hasBegun | has begun}, and is not begun itself. */
  takeBehind(): readonly ReadingOrder[] {
    return this.orders.splice(claimOrders(this.#begun, this.#sent) - this.#first + 1);
  }

  end(): void {
    this.#isEnded = true;
    void this.#worker.terminate();
  }

  /** The number of the first of its orders. */
  get #first(): number {
    return this.#sent - this.orders.length + 1;
  }

  #begin(memory: number): void {
    this.looks = 0;
    this.memoryBefore = memory;
  }
}
