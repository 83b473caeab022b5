// Reads a language model of CMU Sphinx in the binary form of its tries, of three words: what `en-us.lm.bin` of Debian's package
// pocketsphinx-en-us is. The form is that of ngram_model_trie.c and lm_trie.c in sphinxbase: every word, below it the words that stand before it,
// below these the words before both; figures packed to the bit, probabilities as one of 65,536 logarithms to the base 1.0001.
const MAGIC = 'Trie Language Model';
const CODES = 65_536;
const CODE_BITS = 16;
const probabilityOf = (logarithm) => 1.0001 ** logarithm;

/**
 * `words`; `shares`, of each word by its number; `backoffs`, the share that each word leaves to the shares of the words by themselves, of
 * those not named; `pairs`, each { before, word, share, backoff }; `triples`, each { first, before, word, share }: words by their numbers.
 */
export function readSphinxModel(bytes) {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('This is no trie of CMU Sphinx.');
  let at = MAGIC.length;
  const words = bytes[at++];
  if (words !== 3) throw new Error(`This is a model of ${words} words, not of three.`);
  const int = () => bytes.readUInt32LE((at += 4) - 4);
  const float = () => bytes.readFloatLE((at += 4) - 4);
  const [vocabulary, pairCount, tripleCount] = [int(), int(), int()];
  int(); // How the figures are quantised: there is one way.
  const table = () => Float64Array.from({ length: CODES }, () => probabilityOf(float()));
  const [pairShares, pairBackoffs, tripleShares] = [table(), table(), table()];
  const singles = Array.from({ length: vocabulary + 1 }, () => ({ share: float(), backoff: float(), next: int() }));

  const wordBits = bitsFor(vocabulary);
  const nextBits = bitsFor(tripleCount);
  const pairBits = wordBits + 2 * CODE_BITS + nextBits;
  const tripleBits = wordBits + CODE_BITS;
  const pairsAt = at;
  at += sizeOf(pairCount, pairBits);
  const triplesAt = at;
  at += sizeOf(tripleCount, tripleBits);
  const read = (from, offset, bits) =>
    Number((bytes.readBigUInt64LE(from + Math.floor(offset / 8)) >> BigInt(offset % 8)) & ((1n << BigInt(bits)) - 1n));
  const pairAt = (number) => {
    const offset = number * pairBits;
    return {
      before: read(pairsAt, offset, wordBits),
      backoff: pairBackoffs[read(pairsAt, offset + wordBits, CODE_BITS)],
      share: pairShares[read(pairsAt, offset + wordBits + CODE_BITS, CODE_BITS)],
      next: read(pairsAt, offset + wordBits + 2 * CODE_BITS, nextBits),
    };
  };
  function* pairs() {
    for (let word = 0; word < vocabulary; word++)
      for (let number = singles[word].next; number < singles[word + 1].next; number++)
        yield { ...pairAt(number), word, number };
  }
  function* triples() {
    for (const { word, before, next, number } of pairs())
      for (let triple = next; triple < pairAt(number + 1).next; triple++) {
        const first = read(triplesAt, triple * tripleBits, wordBits);
        const share = tripleShares[read(triplesAt, triple * tripleBits + wordBits, CODE_BITS)];
        yield { first, before, word, share };
      }
  }
  const length = int();
  return {
    words: bytes
      .toString('latin1', at, at + length)
      .split('\0')
      .slice(0, vocabulary),
    shares: singles.map(({ share }) => probabilityOf(share)),
    backoffs: singles.map(({ backoff }) => probabilityOf(backoff)),
    pairs,
    triples,
  };
}

function bitsFor(most) {
  return most === 0 ? 0 : Math.floor(Math.log2(most)) + 1;
}

/** Bytes of so many entries; one more says where the last one ends, and eight are read at once. */
function sizeOf(entries, bits) {
  return Math.floor(((1 + entries) * bits + 7) / 8) + 8;
}
