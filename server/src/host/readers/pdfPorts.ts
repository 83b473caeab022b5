/** What hears the messages of a port. */
type Listener = (event: { readonly data: unknown }) => void;

/** How deep in a message lists lie that their sender fills anew: those of the operators of a page. */
const DEPTH = 3;

/**
 * One end of the line between the two halves of pdf.js, which are in one thread here: what a message holds is handed over as it is, where the
 * engine would copy each letter. Only its lists are copied, as the sender empties them for the next message.
 */
export class PdfPort {
  readonly #listeners = new Set<Listener>();
  #other: PdfPort | undefined;

  /** Both ends of a line. */
  static pair(): readonly [PdfPort, PdfPort] {
    const [one, other] = [new PdfPort(), new PdfPort()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  postMessage(message: unknown): void {
    const data = listsCopied(message, DEPTH);
    const other = this.#other;
    queueMicrotask(() => {
      if (other !== undefined) for (const listener of [...other.#listeners]) listener({ data });
    });
  }

  addEventListener(_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

function listsCopied(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.slice();
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, listsCopied(part, depth - 1)]));
}
