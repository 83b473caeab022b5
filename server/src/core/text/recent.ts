/**
 * Remembers the answers asked for last: between `most` and twice as many. What was not asked for again while `most` others were is
 * forgotten.
 */
export class Recent<K, V> {
  readonly #most: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, answer: () => V): V {
    const now = this.#now.get(key);
    if (now !== undefined) return now;
    const found = this.#before.get(key) ?? answer();
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, found);
    return found;
  }
}
