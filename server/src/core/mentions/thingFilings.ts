import { type Filing, type MentioningDocument } from './mentionFilings';

/** The most changes kept beside the filings before they are applied. */
const MOST_KEPT = 64;

/**
 * Where one thing is named. What changes is kept beside the rest until somebody asks: a thing that most documents name changes with
 * nearly every one of them, and few things are asked about. Seen from outside it never changes.
 */
export class ThingFilings<Detail extends object> {
  #filings: readonly Filing<Detail>[];
  #isOrdered = true;
  /** Documents whose filings are gone, and filings that were added after that. */
  #gone: ReadonlySet<MentioningDocument<Detail>> = new Set();
  #added: readonly Filing<Detail>[] = [];

  /** `filings` come in the order of the documents. */
  constructor(filings: readonly Filing<Detail>[]) {
    this.#filings = filings;
  }

  /** Without those of some documents, and then with others. */
  changed(gone: readonly Filing<Detail>[], added: readonly Filing<Detail>[]): ThingFilings<Detail> {
    const without = new Set(gone.map(({ from }) => from));
    const changed = new ThingFilings(this.#filings);
    changed.#isOrdered = this.#isOrdered;
    changed.#gone = new Set([...this.#gone, ...without]);
    changed.#added = [...this.#added.filter(({ from }) => !without.has(from)), ...added];
    if (changed.#gone.size + changed.#added.length > MOST_KEPT) changed.#take();
    return changed;
  }

  /** All of them in the order of the documents, of which `places` tells. */
  inOrder(places: () => ReadonlyMap<MentioningDocument<Detail>, number>): readonly Filing<Detail>[] {
    if (this.#gone.size + this.#added.length > 0) this.#take();
    if (!this.#isOrdered) {
      const placeOf = places();
      this.#filings = [...this.#filings].sort((a, b) => placeOf.get(a.from)! - placeOf.get(b.from)!);
      this.#isOrdered = true;
    }
    return this.#filings;
  }

  #take(): void {
    this.#filings = [...this.#filings.filter(({ from }) => !this.#gone.has(from)), ...this.#added];
    this.#isOrdered = false;
    this.#gone = new Set();
    this.#added = [];
  }
}
