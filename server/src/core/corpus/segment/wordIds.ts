import { indexOfName } from './names';
import type { SegmentTables } from './tables';

/** Words whose ids are kept: more than any text uses. */
const REMEMBERED = 50_000;

/** The ids of words in each segment, 0 where a segment has not got the word. */
export class WordIds {
  readonly #segments: readonly SegmentTables[];
  readonly #known = new Map<string, Int32Array | undefined>();

  constructor(segments: readonly SegmentTables[]) {
    this.#segments = segments;
  }

  /** `undefined` for a word no segment has, and for the empty one. */
  of(key: string): Int32Array | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const ids = Int32Array.from(
      this.#segments,
      ({ wordEnds, wordChars }) => indexOfName({ ends: wordEnds, chars: wordChars }, key) ?? 0,
    );
    const found = ids.some((id) => id > 0) ? ids : undefined;
    this.#known.set(key, found);
    return found;
  }
}
