import { flatCopy } from './flatCopy';

/**
 * Remembers the answers asked for last: between `most` and twice as many. An answer is forgotten when it is not asked for again while
 * `most` others are. Keys are remembered as copies, so that a key cut from a text does not keep that text in memory. An answer made from
 * `own`, the copy, does not keep it either.
 */
export class Recent<V> {
  readonly #most: number;
  #now = new Map<string, V>();
  #before = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, answer: (own: string) => V): V {
    const now = this.#now.get(key);
    if (now !== undefined) return now;
    const own = flatCopy(key);
    const found = this.#before.get(key) ?? answer(own);
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(own, found);
    return found;
  }
}
