/** Tells of a word, by its {@link hashedLetter | hash}, whether it may be one of some words. What it lets through has to be looked up. */
export type WordSieve = (hash: number) => boolean;

/** Slots for each of the words: most have to stay free. */
const SLOTS_A_WORD = 16;

/**
 * A sieve for words of ASCII letters and figures, in capitals or not. Most words of a text are none of those that are looked for: told by a number that
 * is reckoned while the word is read, they need not be copied out of the text.
 */
export function wordSieve(words: readonly string[]): WordSieve {
  const slots = 2 ** Math.ceil(Math.log2((words.length + 1) * SLOTS_A_WORD));
  const taken = new Uint8Array(slots);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
  for (const word of words) taken[slotOf(hashOf(word))] = 1;
  return (hash) => taken[slotOf(hash)] === 1;
}

/** The hash of a word that goes on with this letter after one with that hash; 0 is that of no letters. */
export function hashedLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashedLetter(hash, word.charCodeAt(at));
  return hash;
}
