/** Sets made-up texts as official PDFs set them: mastheads, heads that alternate, columns, line numbers, footnotes, letters split as writers split them. */
const NOUNS =
  'harbour lights coast pilots Secretary-General Board keepers register craft weather log storms buoys tides almanac neighbours reports training members delegation observers budget committee session agenda protocol zero-tolerance well-being follow-up capacity-building cooperation navigation vessels anchorage lamps wardens secretariat treaty shipping fishing communities protection'.split(
    ' ',
  );
const VERBS =
  'considers shares protects reviews keeps maintains strengthens supports monitors restores examines inspects'.split(
    ' ',
  );
const SMALL = 'of the and for in with under among between to by from on within'.split(' ');
const OPENINGS = [
  'Recalling',
  'Noting also',
  'Reaffirming',
  '1. Urges',
  '2. Requests',
  '3. Decides',
  '4. Calls upon',
  'Welcoming further',
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Paragraphs as they are meant, each a list of words; with a footnote after some of them. */
export function paragraphsOf(random, count) {
  const pick = (words) => words[Math.floor(random() * words.length)];
  return Array.from({ length: count }, (_, n) => {
    const words = [
      ...pick(OPENINGS)
        .replace(/^\d+/, String(n + 1))
        .split(' '),
      'the',
    ];
    const length = 30 + Math.floor(random() * 70);
    while (words.length < length)
      words.push(pick(NOUNS), pick(random() < 0.2 ? VERBS : SMALL), pick(['the', 'its', 'all', 'every', 'each']));
    words.push(`${pick(NOUNS)};`);
    return words;
  });
}

export const STYLES = ['resolution', 'columns', 'line numbers', 'without spaces'];

/** The pages of a document in a style, for `placedPdf`. */
export function setPages(paragraphs, { style, random, widthOf, symbol, title }) {
  const size = 10;
  const columns =
    style === 'columns'
      ? [
          [60, 236],
          [330, 236],
        ]
      : [[123, 365]];
  const tracking = style === 'without spaces' ? 0 : 30 + Math.floor(random() * 10);
  const letters = { size, tracking, hasSpaces: style !== 'without spaces', random, widthOf };
  const pages = [];
  let page,
    column,
    y,
    noteY,
    note = 0;
  const startPage = () => {
    page = [];
    pages.push(page);
    column = 0;
    y = pages.length === 1 ? masthead(page, symbol, title) : 720;
    noteY = 90;
    if (pages.length > 1) heads(page, pages.length, symbol, title);
  };
  startPage();
  const top = () => (pages.length === 1 ? 540 : 720);
  for (const words of paragraphs) {
    const width = columns[0][1];
    for (const line of broken(words, width / size, widthOf, tracking)) {
      if (y < 150) {
        if (++column < columns.length) y = top();
        else startPage();
      }
      const [x, full] = columns[column];
      const isLast = line.isLast;
      page.push(...setLine(line.text, x, y, isLast ? undefined : full, letters));
      if (style === 'line numbers')
        page.push({ text: String(page.filter(({ isNumber }) => isNumber).length + 1), x: 80, y, isNumber: true });
      if (isLast && style === 'resolution' && noteY > 60) {
        note++;
        page.push({ text: String(note), x: x + lineWidth(line.text, letters) + 1, y: y + 3.5, size: 6.5 });
        if (noteY === 90) page.push({ text: '__________________', x, y: 102, size: 8 });
        page.push(
          { text: String(note), x: x - 9, y: noteY + 3, size: 5.5 },
          { text: `Resolution ${40 + note}/12, annex.`, x, y: noteY, size: 8.5 },
        );
        noteY -= 11;
      }
      y -= 12;
    }
    y -= 6;
  }
  return pages;
}

function masthead(page, symbol, title) {
  page.push({ text: 'United Nations', x: 60, y: 740, size: 14 }, { text: symbol, x: 450, y: 740, size: 20 });
  page.push(
    { text: 'General Assembly', x: 60, y: 700, size: 20, font: 'bold' },
    { text: 'Distr.: General', x: 397, y: 704 },
  );
  page.push(
    { text: '9 March 2037', x: 397, y: 692 },
    { text: 'Ninety-first session', x: 60, y: 650 },
    { text: 'Agenda item 75 (a)', x: 60, y: 638 },
  );
  page.push(
    { text: title, x: 123, y: 580, size: 14, font: 'bold' },
    { text: '37-01234 (E)', x: 60, y: 44 },
    { text: '*3701234*', x: 60, y: 29 },
  );
  return 540;
}

function heads(page, number, symbol, title) {
  const [left, right] = number % 2 === 0 ? [symbol, title] : [title, symbol];
  page.push({ text: left, x: 60, y: 756, size: 8.5 }, { text: right, x: 400, y: 756, size: 8.5 });
  page.push({ text: '37-01234', x: 520, y: 38, size: 7 }, { text: `${number}/40`, x: 60, y: 36, size: 8.5 });
}

function* broken(words, width, widthOf, tracking) {
  const measure = (text) => widthOf(text) + (text.length * tracking) / 1000;
  let text = '';
  const pieces = words.flatMap((word) => {
    const parts = word.split(/(?<=-)/);
    return parts.map((part, n) => ({ part, space: n === 0 }));
  });
  for (const { part, space } of pieces) {
    const longer = text + (space && text !== '' ? ' ' : '') + part;
    if (measure(longer) > width) {
      yield { text, isLast: false };
      text = part;
    } else text = longer;
  }
  yield { text, isLast: true };
}

function lineWidth(text, { size, tracking, widthOf }) {
  return (widthOf(text) + (text.length * tracking) / 1000) * size;
}

/** A line as pieces: justified, its letters set apart or moved, broken off here and there even in the middle of a word, a little out of place. */
function setLine(text, x, y, full, letters) {
  const { size, tracking, hasSpaces, random, widthOf } = letters;
  const spaces = text.split(' ').length - 1;
  const stretch = full === undefined || spaces === 0 ? 0 : Math.max(0, full - lineWidth(text, letters)) / spaces;
  const pieces = [];
  let shown = [];
  let at = x;
  let start = x;
  const flush = () => {
    if (shown.length > 0) pieces.push({ text: shown, x: start, y, size });
    shown = [];
  };
  for (const letter of text) {
    const isSpace = letter === ' ';
    const kern = isSpace ? 0 : Math.round((random() - 0.5) * 12);
    const wide = widthOf(letter) * size + ((tracking + kern) * size) / 1000 + (isSpace ? stretch : 0);
    if (shown.length === 0) start = at + (random() - 0.5) * 0.08 * size * (isSpace ? 0 : 1);
    const move = -(tracking + kern) - (isSpace ? (stretch * 1000) / size : 0);
    if (isSpace && !hasSpaces) shown.push(-(wide * 1000) / size);
    else shown.push(letter, move);
    at += wide;
    if (random() < 0.03) flush();
  }
  flush();
  return pieces;
}
