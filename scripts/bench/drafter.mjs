/**
 * A drafter who writes a given text with as few keys as the suggestions allow: at a place one of the first five items of the list or the
 * ghost text may be taken where it is exactly what follows, or a letter is typed. What is shown at a place depends on nothing but the
 * text before it, so the fewest keys to the end are known for every place once they are for all behind it. Taking an item costs one
 * key and one for each item above it, ghost text one key, word by word one for each word. Case and marks count; but a space that gives way
 * (`givesWay`) to the mark typed next, as it does in VS Code, is not in the way of it: the mark is a key of its own. Ghost text counts once
 * however many keys it stands, and as right only when all of it is; `lettersRight` are those that the right ones spare.
 */
const LIST_SEEN = 5;

const NOTHING = {
  letters: 0,
  words: 0,
  keys: 0,
  atOnce: 0,
  lists: 0,
  listsTyping: 0,
  shown: 0,
  right: 0,
  begun: 0,
  lettersRight: 0,
};

/**
 * Writes passages `{ start, end }` of `target`, in order, with all that stands before them written already. `suggest(offset)` gives what
 * is shown when the text up to there is: `list`, each `{ start, insert }`, and `ghost`, `{ start, insert }` or undefined.
 */
export async function write(target, suggest, passages = [{ start: 0, end: target.length }]) {
  const tally = { ...NOTHING };
  for (const { start, end } of passages) {
    const places = [];
    for (let at = start; at < end; at++) places.push(placeOf(target, at, end, await suggest(at)));
    const written = writtenBest(places);
    tally.letters += end - start;
    tally.words += target.slice(start, end).split(/\s+/).length;
    tally.keys += written.reduce((sum, { cost }) => sum + cost, 0);
    tally.atOnce += writtenAtOnce(places);
    count(written, tally);
    tally.listsTyping += places.filter(({ isOpen }, i) => isOpen && places[i - 1]?.isOpen !== true).length;
  }
  return tally;
}

/** What is shown at a place, and what can be taken of it: where the text stands then, and the keys it costs. */
function placeOf(target, at, end, { list, ghost }) {
  const offers = list.slice(0, LIST_SEEN).map((item, rank) => offerOf(target, item, 1 + rank));
  const place = { at, offers, isOpen: at > 0 && list.length > 0 && !ghost };
  if (ghost) {
    const pieces = wordByWord(target, at, ghost);
    const whole = endIfRight(target, ghost);
    offers.push(...pieces, { end: whole, cost: 1 });
    place.ghost = {
      text: target.slice(0, ghost.start) + ghost.insert,
      isRight: whole !== undefined,
      isBegun: pieces.length > 0,
    };
  }
  place.offers = [...offers.filter((offer) => offer.end > at && offer.end <= end), { end: at + 1, cost: 1 }];
  return place;
}

/** The places at which the drafter who needs fewest keys decides, each with what is taken there. */
function writtenBest(places) {
  const first = places[0].at;
  const keys = new Array(places.length + 1).fill(0);
  const best = [];
  for (let i = places.length - 1; i >= 0; i--) {
    const needed = ({ end, cost }) => cost + keys[end - first];
    best[i] = places[i].offers.reduce((a, b) => (needed(b) < needed(a) ? b : a));
    keys[i] = needed(best[i]);
  }
  const written = [];
  for (let i = 0; i < places.length; i = best[i].end - first) written.push({ ...places[i], ...best[i] });
  return written;
}

/** The keys of one who takes at every place what saves most there, and does not wait for something better. */
function writtenAtOnce(places) {
  const first = places[0].at;
  let keys = 0;
  for (let i = 0; i < places.length;) {
    const saved = ({ end, cost }) => end - places[i].at - cost;
    const taken = places[i].offers.reduceRight((a, b) => (saved(b) > saved(a) ? b : a));
    keys += taken.cost;
    i = taken.end - first;
  }
  return keys;
}

/** Lists that open and ghost texts that show on the way: where ghost text shows, no list opens by itself, and none does before a key is pressed. */
function count(written, tally) {
  let open = false;
  let shown;
  for (const { at, isOpen, ghost, end } of written) {
    if (isOpen && !open) tally.lists++;
    // What is taken closes the list.
    open = isOpen && end === at + 1;
    if (ghost && ghost.text !== shown) {
      tally.shown++;
      if (ghost.isBegun) tally.begun++;
      if (ghost.isRight) {
        tally.right++;
        tally.lettersRight += ghost.text.length - at;
      }
    }
    if (ghost) shown = ghost.text;
  }
}

/** What no space stands before, see client/src/completion/spaceBeforeMark.ts. */
const MARK = /[,.;:!?)\]”’\n]/;

/** An item of the list: where it gives way to a mark, taken with the mark. */
function offerOf(target, item, cost) {
  const { start, insert, givesWay } = item;
  const behind = start + insert.length;
  const word = { start, insert: insert.trimEnd() };
  if (givesWay && MARK.test(target.charAt(behind - 1)) && endIfRight(target, word) === behind - 1)
    return { end: behind, cost: cost + 1 };
  return { end: endIfRight(target, item), cost };
}

/** Where the text stands with the suggestion taken, `undefined` where that is not how it goes on, or only by cutting a word. */
function endIfRight(target, { start, insert }) {
  const end = start + insert.length;
  const cutsWord = !/\s$/.test(insert) && /^[\p{L}\p{N}]/u.test(target.slice(end, end + 2));
  return target.startsWith(insert, start) && !cutsWord ? end : undefined;
}

/** What of the ghost text is right, a word more each. */
function wordByWord(target, at, { start, insert }) {
  const rest = insert.slice(at - start);
  const found = [];
  for (const { 0: word, index } of rest.matchAll(/\s*\S+/g)) {
    const end = endIfRight(target, { start: at, insert: rest.slice(0, index + word.length) });
    if (end === undefined) break;
    found.push({ end, cost: found.length + 1 });
  }
  return found;
}

/** What VS Code suggests by itself: the words that the document has already and that begin with what is typed, in the order of the alphabet. */
export function wordSuggestions(target) {
  const words = new Set();
  let read = 0;
  return (at) => {
    const [typed = ''] = /[\p{L}\p{N}'’-]*$/u.exec(target.slice(Math.max(0, at - 60), at)) ?? [];
    const start = at - typed.length;
    if (typed === '') return { list: [] };
    for (const word of target.slice(read, start).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []) words.add(word);
    read = start;
    const fitting = [...words].filter((word) => word.startsWith(typed) && word !== typed).sort();
    return { list: fitting.map((insert) => ({ start, insert })) };
  };
}

/** The tallies of several texts as one. */
export function sum(tallies) {
  const total = { ...tallies[0] };
  for (const tally of tallies.slice(1)) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}
