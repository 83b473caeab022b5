import { adoptSegment, mergeSmall, type PhraseSegment, withGone, withoutMarks } from '../../core';

/** A segment as the other thread knows it. Its bytes are sent the first time only: both threads share them. */
export interface SentSegment {
  readonly number: number;
  readonly bytes?: Uint8Array;
  readonly gone: readonly SentSegment[];
}

/** The segments of an index in memory that two threads look at, and which of them the other thread has. */
export class SharedSegments {
  /** The bytes of segments the other thread has. */
  readonly #sent = new Map<Uint8Array, number>();
  #sentSoFar = 0;
  #all: readonly PhraseSegment[];
  #isChanged = false;

  constructor(segments: readonly PhraseSegment[] = []) {
    this.#all = segments.map(shared);
  }

  get all(): readonly PhraseSegment[] {
    return this.#all;
  }

  /** Words in all of them. */
  get size(): number {
    return this.#all.reduce((sum, { size }) => sum + size, 0);
  }

  /** Puts these in the place of those before. */
  put(segments: readonly PhraseSegment[]): void {
    if (segments === this.#all) return;
    this.#all = segments.map(shared);
    const known = new Set(this.#all.flatMap(({ bytes, gone }) => [bytes, ...gone.map((each) => each.bytes)]));
    for (const bytes of this.#sent.keys()) if (!known.has(bytes)) this.#sent.delete(bytes);
    this.#isChanged = true;
  }

  /** Takes what is marked as gone out of one of them; whether there was one. */
  takeOutGone(): boolean {
    const before = this.#all;
    this.put(withoutMarks(before));
    return this.#all !== before;
  }

  /** Makes few of many, none larger than `limit` words where it is given. */
  merge(limit?: number): void {
    this.put(mergeSmall(this.#all, limit));
  }

  /** Whether they are others than when this was asked last. */
  takeChange(): boolean {
    const isChanged = this.#isChanged;
    this.#isChanged = false;
    return isChanged;
  }

  /** All of them for the other thread, which has them from then on. */
  send(): readonly SentSegment[] {
    return this.#all.map((segment) => this.#send(segment));
  }

  #send({ bytes, gone: isGone }: PhraseSegment): SentSegment {
    const gone = isGone.map((each) => this.#send(each));
    const known = this.#sent.get(bytes);
    if (known !== undefined) return { number: known, gone };
    const number = this.#sentSoFar++;
    this.#sent.set(bytes, number);
    return { number, bytes, gone };
  }
}

/** The segment in memory that two threads can look at; the same where it is. */
function shared(segment: PhraseSegment): PhraseSegment {
  if (segment.gone.length > 0) return withGone(shared(withGone(segment, [])), segment.gone.map(shared));
  if (segment.bytes.buffer instanceof SharedArrayBuffer) return segment;
  const bytes = new Uint8Array(new SharedArrayBuffer(segment.bytes.length));
  bytes.set(segment.bytes);
  return adoptSegment(bytes);
}
