import { BREAK } from './tables';

/** What a byte holds at most; a place that shares this many words or more says so. */
export const MOST_SHARED = 255;

/**
 * For each place in sorted order, how many words it shares with the place before it, up to {@link MOST_SHARED}; never beyond a
 * break. In linear time (Kasai et al. 2001).
 */
export function sharedWords(words: Int32Array, suffixes: Uint32Array): Uint8Array {
  const shared = new Uint8Array(suffixes.length);
  /** For each position the one sorted before it; 0, which is a break, for the first. */
  const before = new Uint32Array(words.length);
  for (let rank = 1; rank < suffixes.length; rank++) before[suffixes[rank]!] = suffixes[rank - 1]!;
  const counts = new Uint8Array(words.length);
  let same = 0;
  for (let position = 0; position < words.length; position++) {
    if (words[position] === BREAK) {
      same = 0;
      continue;
    }
    const other = before[position]!;
    while (words[position + same] === words[other + same] && words[position + same] !== BREAK) same++;
    counts[position] = Math.min(same, MOST_SHARED);
    if (same > 0) same--;
  }
  for (let rank = 0; rank < suffixes.length; rank++) shared[rank] = counts[suffixes[rank]!]!;
  return shared;
}
