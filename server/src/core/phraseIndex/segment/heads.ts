/** Of every so many places in sorted order the first words are kept side by side: a search that looks at these first stays near. */
export const HEAD_STEP = 64;
export const HEAD_WORDS = 4;

/** The first words of every {@link HEAD_STEP}th place, {@link HEAD_WORDS} each. */
export function headsOf(words: Int32Array, suffixes: Uint32Array): Int32Array {
  const heads = new Int32Array(Math.ceil(suffixes.length / HEAD_STEP) * HEAD_WORDS);
  for (let rank = 0, at = 0; rank < suffixes.length; rank += HEAD_STEP)
    for (let depth = 0; depth < HEAD_WORDS; depth++) heads[at++] = words[suffixes[rank]! + depth] ?? 0;
  return heads;
}
