type Numbers = Int32Array | Uint32Array | Uint8Array;

/** A typed array that grows: numbers in a list of JavaScript's own take twice the memory and a copy at the end. */
export class GrowingNumbers<T extends Numbers> {
  #numbers: T;
  #length = 0;
  readonly #create: new (length: number) => T;

  constructor(create: new (length: number) => T) {
    this.#create = create;
    this.#numbers = new create(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new this.#create(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  /** The numbers so far. */
  take(): T {
    return this.#numbers.slice(0, this.#length) as T;
  }
}
