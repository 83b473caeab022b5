import { type DocumentBody, type OpenBody, openBody } from '../../core';

/** Characters of text kept at hand. */
const MOST_KEPT = 2_000_000;

/** The bodies asked for last: what is shown of a document is asked for again and again. */
export class OpenBodies {
  readonly #read: (name: string) => DocumentBody | undefined;
  readonly #known = new Map<string, OpenBody>();
  #characters = 0;

  /** `read` fetches a body that is not at hand. */
  constructor(read: (name: string) => DocumentBody | undefined) {
    this.#read = read;
  }

  get(name: string): OpenBody | undefined {
    const known = this.#known.get(name);
    if (known) {
      // The body asked for last goes to the end: those at the front are dropped first.
      this.#known.delete(name);
      this.#known.set(name, known);
      return known;
    }
    const body = this.#read(name);
    if (!body) return undefined;
    const open = openBody(body);
    this.#known.set(name, open);
    this.#characters += open.raw.length;
    for (const [oldest, { raw }] of this.#known) {
      if (this.#characters <= MOST_KEPT || oldest === name) break;
      this.#known.delete(oldest);
      this.#characters -= raw.length;
    }
    return open;
  }
}
