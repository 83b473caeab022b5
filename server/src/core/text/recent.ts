import { flatCopy } from './flatCopy';

/**
 * Remembers the answers asked for last: between `most` and twice as many. What was not asked for again while `most` others were is
 * forgotten. A key that is part of a text does not keep the text in memory, nor does an answer that is made from `own`, the key as it
 * is remembered.
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
