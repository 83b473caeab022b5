/**
 * Text at scale, with the statistics of real phrases: whole paragraphs of the texts given, as documents repeat agreed language,
 * between sentences that a walk over their words makes up (each word drawn from those that follow the two before it
 * somewhere). A walk over so little text has no rare words, which real corpora have by the ten thousand; so words that stand
 * only once are replaced by names made up at the rate at which new words turn up in Security Council resolutions (27,000 different
 * ones in two million). Always the same for the same texts.
 */
export function* madeUpDocuments(paragraphs, words) {
  const random = seeded(20_231_004);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const walk = walkOver(paragraphs);
  const once = rareWords(paragraphs);
  let made = 0;
  let names = 0;
  /** As often one of the names there are, early ones more often, as long as there are enough for so many words. */
  const rare = () => {
    const enough = NEW_WORDS * made ** GROWTH;
    const which = names < enough ? names++ : Math.floor(names * random() ** 3);
    return nameOf(which);
  };
  for (let document = 0; made < words; document++) {
    const parts = [];
    for (let length = 0; length < DOCUMENT_WORDS;) {
      const paragraph =
        random() < VERBATIM
          ? pick(paragraphs)
          : Array.from({ length: 3 }, () =>
              walk(pick, (word) => (once.has(word) && random() < 0.5 ? rare() : word)),
            ).join(' ');
      parts.push(paragraph);
      length += paragraph.split(' ').length;
    }
    const text = parts.join('\n\n');
    made += text.split(/\s+/).length;
    yield { id: `document-${document}`, text };
  }
}

const DOCUMENT_WORDS = 900;
/** Share of paragraphs that are another document's, word by word. */
const VERBATIM = 0.2;
/** Different words in a text of n words, by Heaps' law fitted to the resolutions: 19 times the root of n. */
const NEW_WORDS = 19;
const GROWTH = 0.5;

function walkOver(paragraphs) {
  const following = new Map();
  const starts = [];
  for (const paragraph of paragraphs) {
    const words = ['', '', ...paragraph.split(/\s+/), ''];
    starts.push(words[2]);
    for (let i = 2; i < words.length; i++) {
      const before = `${words[i - 2]} ${words[i - 1]}`;
      if (!following.has(before)) following.set(before, []);
      following.get(before).push(words[i]);
    }
  }
  return (pick, print) => {
    const words = ['', ''];
    for (
      let next = pick(following.get(' '));
      next && words.length < 60;
      next = pick(following.get(words.slice(-2).join(' ')))
    )
      words.push(next);
    return words.slice(2).map(print).join(' ');
  };
}

function rareWords(paragraphs) {
  const counts = new Map();
  for (const word of paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([word, count]) => count === 1 && /^[A-Za-z]+$/.test(word)).map(([word]) => word));
}

const SYLLABLES = ['ba', 'kor', 'lin', 'mas', 'ne', 'ro', 'san', 'ti', 'ul', 'ver', 'ya', 'zu', 'de', 'fa', 'gh', 'is'];

function nameOf(number) {
  let name = '';
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) name += SYLLABLES[rest % 16];
  return name[0].toUpperCase() + name.slice(1);
}

/** Mulberry32. */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
