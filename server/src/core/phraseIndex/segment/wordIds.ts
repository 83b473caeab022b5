import { Recent } from '../../text/recent';
import { indexOfName } from './names';
import type { SegmentTables } from './tables';

/** Words whose ids are kept: more than any text uses. */
const REMEMBERED = 25_000;
const NO_IDS = new Int32Array();

/** The ids of words in each segment, 0 where a segment has not got the word. */
export class WordIds {
  readonly #segments: readonly SegmentTables[];
  readonly #known = new Recent<Int32Array>(REMEMBERED);

  constructor(segments: readonly SegmentTables[]) {
    this.#segments = segments;
  }

  /** `undefined` for a word no segment has, and for the empty one. */
  of(key: string): Int32Array | undefined {
    const ids = this.#known.get(key, (own) => this.#find(own));
    return ids.length === 0 ? undefined : ids;
  }

  #find(key: string): Int32Array {
    const ids = Int32Array.from(
      this.#segments,
      ({ wordEnds, wordChars }) => indexOfName({ ends: wordEnds, chars: wordChars }, key) ?? 0,
    );
    return ids.some((id) => id > 0) ? ids : NO_IDS;
  }
}
