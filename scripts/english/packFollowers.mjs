// Packs what follows a word or two into the table that server/src/core/lexicon/englishFollowers.ts reads, where the form is described.
const FIRST = '#'.charCodeAt(0);
const SKIPPED = '\\'.charCodeAt(0);
const BASE = 45;
const MOST_HALVES = 14;

/**
 * `entries`, each { first?, before, word, share }; `frequency` says in what order the words are numbered, the most frequent first, and
 * `isSeldomMarked` behind which of them hardly ever a mark stands.
 */
export function packFollowers(entries, frequency, isSeldomMarked) {
  const words = [
    ...new Set(entries.flatMap(({ first, before, word }) => (first ? [first, before, word] : [before, word]))),
  ];
  words.sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const one = words.map(() => []);
  const two = words.map(() => new Map());
  for (const { first, before, word, share } of entries) {
    const halves = Math.min(MOST_HALVES, Math.max(1, Math.round(-Math.log2(share))));
    const entry = { number: numbers.get(word), halves };
    if (first === undefined) one[numbers.get(before)].push(entry);
    else {
      const behind = two[numbers.get(before)];
      behind.set(numbers.get(first), [...(behind.get(numbers.get(first)) ?? []), entry]);
    }
  }
  const followers = one.map((list) => list.sort((a, b) => a.halves - b.halves || a.number - b.number));
  return {
    words: words.join(' '),
    seldomMarked: gaps(words.flatMap((word, number) => (isSeldomMarked(word) ? [number] : [])))
      .map(digits)
      .join(''),
    followers: followers.map(packOne),
    behindTwo: two.map((behind, before) =>
      packTwo(behind, new Map(followers[before].map(({ number }, at) => [number, at]))),
    ),
  };
}

function packOne(list) {
  let packed = '';
  for (let halves = 1; halves <= (list.at(-1)?.halves ?? 0); halves++) {
    const those = list.filter((entry) => entry.halves === halves).map(({ number }) => number);
    packed += digits(those.length) + gaps(those).map(digits).join('');
  }
  return packed;
}

/** Those that are not among the followers of the second word alone are left out: there are few. */
function packTwo(behind, places) {
  const lists = [...behind]
    .map(([first, list]) => ({ first, list: list.filter(({ number }) => places.has(number)) }))
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => a.first - b.first);
  const firsts = gaps(lists.map(({ first }) => first));
  return lists
    .map(({ list }, at) => {
      const placed = list
        .map(({ number, halves }) => ({ place: places.get(number), halves }))
        .sort((a, b) => a.place - b.place);
      const between = gaps(placed.map(({ place }) => place));
      return (
        digits(firsts[at]) +
        digits(list.length) +
        placed.map(({ halves }, i) => digits(halves - 1) + digits(between[i])).join('')
      );
    })
    .join('');
}

/** How many numbers lie between each and the one before. */
function gaps(numbers) {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);
}

function digits(value) {
  const character = (digit) => String.fromCharCode(FIRST + digit + (FIRST + digit >= SKIPPED ? 1 : 0));
  return value < BASE ? character(value) : character(BASE + (value % BASE)) + digits(Math.floor(value / BASE));
}
