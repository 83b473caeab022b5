import { type CommonIds, commonIdsOf } from './commonIds';
import { sharedAt } from './stretch';
import { BREAK, type PackedTables } from './tables';

/** The number of shared words of a segment that has no more places. */
const ENDED = -1;

/**
 * Walks over the places of all segments in the order of one segment of all their texts. Of each segment's next place it knows
 * how many words it shares with the place it is at: only places that share equally many need be compared, from there on.
 */
export class MergedPlaces {
  /** Words the place shares with the one before it; none at the first, and after the last. */
  shared = 0;
  /** The word before the place, the same number in all segments. */
  wordBefore = BREAK;
  /** The words of all segments. */
  readonly ids: CommonIds;
  readonly #segments: readonly PackedTables[];
  readonly #ids: readonly Int32Array[];
  readonly #ranks: number[];
  readonly #shared: number[];
  /** Segments whose next place was compared with the first one, and what it shares with that. */
  readonly #tied: number[] = [];
  readonly #sharedWithBest: number[] = [];
  /** What the next places of the other segments share with the place, at most. */
  #sharedElsewhere = ENDED;
  #at = -1;
  #last = -1;

  constructor(segments: readonly PackedTables[]) {
    this.#segments = segments;
    this.ids = commonIdsOf(segments);
    this.#ids = this.ids.ofSegment;
    this.#ranks = segments.map(() => 0);
    this.#shared = segments.map(({ suffixes }) => (suffixes.length > 0 ? 0 : ENDED));
  }

  /** Goes to the next place; whether there is one. */
  next(): boolean {
    this.#last = this.#at;
    if (this.#at >= 0) this.#pass(this.#at);
    // Mostly the next place of the same segment shares more than any other: no need to look at those.
    if (this.#at < 0 || this.#shared[this.#at]! <= this.#sharedElsewhere) this.#choose();
    const best = this.#at;
    this.shared = best < 0 ? 0 : this.#shared[best]!;
    this.wordBefore = best < 0 ? BREAK : this.#word(best, -1);
    for (const segment of this.#tied) this.#shared[segment] = this.#sharedWithBest[segment]!;
    if (this.#tied.length > 0) this.#sharedElsewhere = this.#mostElsewhere();
    this.#tied.length = 0;
    return best >= 0;
  }

  /** The segment of the place; -1 before the first and after the last. */
  get segment(): number {
    return this.#at;
  }

  /** How many places of a segment come before the place. */
  passed(segment: number): number {
    return this.#ranks[segment]!;
  }

  /** For each segment, how many of its places come before the place before this one. */
  beforeLast(): readonly number[] {
    return this.#ranks.map((rank, i) => (i === this.#last ? rank - 1 : rank));
  }

  #pass(segment: number): void {
    const tables = this.#segments[segment]!;
    const rank = ++this.#ranks[segment]!;
    this.#shared[segment] = rank < tables.suffixes.length ? sharedAt(tables, rank) : ENDED;
  }

  #choose(): void {
    this.#at = this.#first();
    this.#sharedElsewhere = this.#mostElsewhere();
  }

  #mostElsewhere(): number {
    let most = ENDED;
    for (let i = 0; i < this.#shared.length; i++) if (i !== this.#at) most = Math.max(most, this.#shared[i]!);
    return most;
  }

  /** The segment whose next place comes first. One that shares more with the last place than another comes before it. */
  #first(): number {
    let best = -1;
    this.#tied.length = 0;
    for (let i = 0; i < this.#segments.length; i++) {
      if (this.#shared[i] === ENDED) continue;
      if (best < 0 || this.#shared[i]! > this.#shared[best]!) {
        best = i;
        this.#tied.length = 0;
      } else if (this.#shared[i] === this.#shared[best]) best = this.#firstOf(best, i);
    }
    return best;
  }

  /** Which of two next places that share equally much with the last comes first. */
  #firstOf(best: number, other: number): number {
    let depth = this.#shared[best]!;
    let difference = this.#word(best, depth) - this.#word(other, depth);
    while (difference === 0 && this.#word(best, depth) !== BREAK) {
      depth++;
      difference = this.#word(best, depth) - this.#word(other, depth);
    }
    const after = difference <= 0 ? other : best;
    if (after === best)
      for (const segment of this.#tied) this.#sharedWithBest[segment] = Math.min(this.#sharedWithBest[segment]!, depth);
    this.#sharedWithBest[after] = depth;
    this.#tied.push(after);
    return after === best ? other : best;
  }

  #word(segment: number, depth: number): number {
    const { words, suffixes } = this.#segments[segment]!;
    return this.#ids[segment]![words[suffixes[this.#ranks[segment]!]! + depth]!]!;
  }
}
