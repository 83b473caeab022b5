/**
 * A drafter who writes a given text with as few keys as the suggestions allow, without looking ahead: at every place whichever of
 * the first five items of the list or the ghost text saves most is taken, where it is exactly what follows; otherwise a letter is
 * typed. Taking an item costs one key and one for each item above it, ghost text one key, word by word one for each word. Case and
 * marks count. Ghost text counts once however many keys it stands, and as right only when all of it is.
 */
const LIST_SEEN = 5;

/**
 * Writes `target`. `suggest(offset)` gives what is shown when the text up to there is written: `list`, each `{ start, insert }`, and
 * `ghost`, `{ start, insert }` or undefined.
 */
export async function write(target, suggest) {
  const tally = {
    letters: target.length,
    keys: 0,
    words: target.split(/\s+/).length,
    lists: 0,
    shown: 0,
    right: 0,
    begun: 0,
  };
  let open = false;
  let shown;
  let at = 0;
  while (at < target.length) {
    const { list, ghost } = await suggest(at);
    // Where ghost text shows, no list opens by itself, and none does before a key is pressed.
    const isOpen = at > 0 && list.length > 0 && !ghost;
    if (isOpen && !open) tally.lists++;
    open = isOpen;
    const offers = list.slice(0, LIST_SEEN).map((item, rank) => ({ end: endIfRight(target, item), cost: 1 + rank }));
    if (ghost) {
      const pieces = wordByWord(target, at, ghost);
      offers.push(...pieces);
      const whole = endIfRight(target, ghost);
      const text = target.slice(0, ghost.start) + ghost.insert;
      if (text !== shown) {
        tally.shown++;
        if (pieces.length > 0) tally.begun++;
        if (whole !== undefined) tally.right++;
      }
      shown = text;
      if (whole !== undefined) {
        offers.push({ end: whole, cost: 1 });
      }
    }
    const [best] = offers
      .filter(({ end }) => end !== undefined && end > at)
      .sort((a, b) => b.end - b.cost - (a.end - a.cost) || a.cost - b.cost);
    const taken = best && best.end - at > best.cost ? best : { end: at + 1, cost: 1 };
    if (taken === best) open = false;
    tally.keys += taken.cost;
    at = taken.end;
  }
  return tally;
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
