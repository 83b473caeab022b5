// What follows a word or two in texts, counted and smoothed as the phrase index does (server/src/core/phrases/discounting.ts).
const DISCOUNTS = [0, 0.8, 1.1, 1.3];
const discountOf = (count) => DISCOUNTS[Math.min(count, DISCOUNTS.length - 1)];
/** Stands for itself among the words before one. */
export const COMMA = ',';
/** What is known of all words counts as so many places of each. */
const USUAL = 4;
/** Each context leaves this share to shorter ones, at least. */
const LEFT_OPEN = 0.1;

/**
 * `spelt` gives a word as it is counted, undefined for one that is not; `start` stands before the first of a sentence. What follows a comma
 * is counted behind it, and what follows the word before it is that of no comma.
 */
export function countedSpeech(texts, spelt, start) {
  const one = counter();
  const two = new Map();
  const three = new Map();
  let sentences = 0;
  let commas = 0;
  const marks = counter();
  let total = 0;
  const countSentence = (sentence) => {
    let [first, before] = [undefined, start];
    for (const [part] of sentence.toLowerCase().matchAll(/[a-z\d]+(?:['’-][a-z\d]+)*|,/g)) {
      if (part === COMMA) {
        if (before !== undefined && before !== COMMA && before !== start) marks.add(before);
        if (before !== COMMA) [first, before] = [before, COMMA];
        commas++;
        continue;
      }
      const word = spelt(part);
      total++;
      // A word that is not counted stands between its neighbours all the same.
      if (word !== undefined) {
        one.add(word);
        if (before !== undefined) of(two, before).add(word);
        if (before !== undefined && first !== undefined)
          of(
            of(three, first, () => new Map()),
            before,
          ).add(word);
      }
      [first, before] = [before === COMMA ? first : before, word];
    }
    if (before !== undefined && before !== COMMA && before !== start) marks.add(before);
  };
  for (const text of texts)
    for (const sentence of text.split(/[.;:!?"“”—\n]+/)) {
      if (!/[a-z]/i.test(sentence)) continue;
      sentences++;
      countSentence(sentence);
    }
  const share = (word) => one.count(word) / total;
  const after = (before, word) => smoothed(two.get(before), word, share(word));
  return {
    share,
    after,
    afterTwo: (first, before, word) => smoothed(three.get(first)?.get(before), word, after(before, word)),
    /** How often a mark stands behind the word; of one that is seldom written, as behind words as such. */
    marked: (word) => (marks.count(word) + USUAL * (marks.all / one.all)) / (one.count(word) + USUAL),
    sentences: sentences / total,
    commas: commas / total,
    befores: () => two.keys(),
    followers: (before) => two.get(before)?.words() ?? [],
    pairs: () => [...three].map(([first, befores]) => [first, [...befores.keys()]]),
    followersOfTwo: (first, before) => three.get(first)?.get(before)?.words() ?? [],
  };
}

function smoothed(counts, word, shorter) {
  if (!counts) return shorter;
  const open = LEFT_OPEN + ((1 - LEFT_OPEN) * counts.discounts()) / counts.all;
  const count = counts.count(word);
  return open * shorter + ((1 - LEFT_OPEN) * (count - discountOf(count))) / counts.all;
}

function counter() {
  const counts = new Map();
  let discounts;
  return {
    all: 0,
    add(word) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      this.all++;
    },
    count: (word) => counts.get(word) ?? 0,
    words: () => counts.keys(),
    discounts: () => (discounts ??= [...counts.values()].reduce((sum, count) => sum + discountOf(count), 0)),
  };
}

function of(map, key, make = counter) {
  let found = map.get(key);
  if (!found) map.set(key, (found = make()));
  return found;
}
