import { isSpace } from '../text/characters';
import { isDigit, isLetter, isLower, LETTER } from '../text/letters';
import { cleanTextBuilder, type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { isSpelledWord } from '../lexicon/englishWords';
import { PREFIXES } from './hyphenGaps';
import { type Markup, type RawMark } from './markup';
import { type Unit } from './units';

/** A footnote mark in clean text: it stands between characters. */
export interface CleanMark {
  readonly number: number;
  /** Clean offset the mark stood at. */
  readonly offset: number;
  readonly raw: Span;
}

export interface Cleaned {
  readonly clean: CleanText;
  /** Clean span of each unit, in the order of the units; empty for a unit that shows nothing. */
  readonly spans: readonly Span[];
  readonly marks: readonly CleanMark[];
}

/** Between two blocks of clean text. No phrase or sentence runs across it. */
export const BLOCK_BREAK = '\n\n';

/** Named HTML entities worth knowing; numbers are decoded by their value. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  oslash: 'ø',
  iuml: 'ï',
  shy: '',
  zwnj: '',
};
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,7}));/iy;
const AMPERSAND = 38;
const BLANK = 32;

/** Writes the units out as clean text: single spaces, no markup, cut words whole. */
export function cleanUnits(raw: string, units: readonly Unit[], { hidden, marks }: Markup): Cleaned {
  const builder = cleanTextBuilder(raw);
  const spans: Span[] = [];
  const cleanMarks: CleanMark[] = [];
  const markAt = new Map<number, RawMark>(marks.map((mark) => [mark.span.start, mark]));
  const keepsHyphen = hyphenJudge(raw);

  for (const unit of units) {
    const before = builder.length;
    /** Raw span of white space not yet written: it is written only between two visible characters. */
    let space: Span | undefined;
    let lastEnd = -1;
    let start = -1;

    const visible = (from: number, to: number, text?: string) => {
      if (lastEnd < 0) {
        if (before > 0) builder.replace(from, from, BLOCK_BREAK);
        start = builder.length;
      } else if (space !== undefined) {
        if (space.end === space.start + 1 && raw[space.start] === ' ') builder.copy(space.start, space.end);
        else builder.replace(space.start, space.end, ' ');
      }
      space = undefined;
      if (text === undefined) builder.copy(from, to);
      else builder.replace(from, to, text);
      lastEnd = to;
    };

    unit.pieces.forEach((piece, n) => {
      // A line end is a space, except inside a word.
      if (n > 0 && lastEnd >= 0 && !keepsHyphen.cutsWord(lastEnd, piece.start))
        space ??= { start: lastEnd, end: Math.min(lastEnd + 1, raw.length) };
      const stop = keepsHyphen.dropsHyphen(piece.end, unit.pieces[n + 1]?.start) ? piece.end - 1 : piece.end;
      for (let at = piece.start; at < stop;) {
        if (hidden[at] === 1) {
          const mark = markAt.get(at);
          if (mark !== undefined) cleanMarks.push({ number: mark.number, offset: builder.length, raw: mark.span });
          at++;
          continue;
        }
        const code = raw.charCodeAt(at);
        if (isBlank(code)) {
          space = space?.end === at ? { start: space.start, end: at + 1 } : (space ?? { start: at, end: at + 1 });
          at++;
        } else if (code === AMPERSAND && (ENTITY.lastIndex = at) >= 0 && ENTITY.test(raw)) {
          const end = ENTITY.lastIndex;
          const text = decodeEntity(raw.slice(at, end));
          if (text === ' ') space ??= { start: at, end };
          else if (text !== '') visible(at, end, text);
          at = end;
        } else {
          const end = plainEnd(raw, at, stop, hidden);
          visible(at, end);
          at = end;
        }
      }
    });
    spans.push(start < 0 ? { start: builder.length, end: builder.length } : { start, end: builder.length });
  }
  return { clean: builder.build(), spans, marks: cleanMarks };
}

/** The end of the stretch that needs no cleaning: words with single blanks between them. */
function plainEnd(raw: string, start: number, stop: number, hidden: Uint8Array): number {
  const isPlain = (at: number) => {
    if (at >= stop || hidden[at] === 1) return false;
    const code = raw.charCodeAt(at);
    return code !== AMPERSAND && !isBlank(code);
  };
  let end = start + 1;
  for (;;) {
    if (isPlain(end)) end++;
    else if (raw.charCodeAt(end) === BLANK && end < stop && hidden[end] === 0 && isPlain(end + 1)) end += 2;
    else return end;
  }
}

/** Whether a character is white space. A byte order mark inside a text counts: it was once used as a space of no width. */
function isBlank(code: number): boolean {
  return isSpace(code) || code === 0xfeff;
}

function decodeEntity(entity: string): string {
  ENTITY.lastIndex = 0;
  const [, decimal, hex, name] = ENTITY.exec(entity) ?? [];
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (!(code > 31 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) return entity;
  return code === 160 ? ' ' : String.fromCodePoint(code);
}

/** Words with their hyphens. */
const WORDS = new RegExp(`[${LETTER}]+(?:[-‐][${LETTER}]+)*`, 'g');
const LAST_WORD = new RegExp(`${WORDS.source}$`);
const FIRST_WORD = new RegExp(`^[${LETTER}]+`);
/** First parts before which English words are set with their hyphen, whatever else is one word: "anti-corruption", "non-aligned". */
const KEEP_HYPHEN: ReadonlySet<string> = new Set(
  'anti counter cyber ex narco non post self socio vice well'.split(' '),
);

/** Words of UN texts with a first part that other words keep their hyphen after, and that the table of English lacks. */
const ONE_WORD: ReadonlySet<string> = new Set(
  'extrabudgetary intercultural interfaith intergovernmental interlinkages interoperability interparliamentary interregional interreligious intersessional multidimensional multidisciplinary multilateral multilateralism multilingual multilingualism subparagraph subregion subregional subregions transboundary transnational'.split(
    ' ',
  ),
);

/**
 * Decides whether a hyphen at the end of a line belongs to the word ("cyber-" / "operations") or to the printer ("imple-" /
 * "mentation"). The spelling elsewhere in the document decides, and then that of English. Where neither has the word, the hyphen is the
 * printer's if its parts are no words: "zero-" / "tolerance" keeps it.
 */
function hyphenJudge(raw: string): {
  cutsWord(end: number, next: number): boolean;
  dropsHyphen(end: number, next: number | undefined): boolean;
} {
  let words: ReadonlyMap<string, number> | undefined;
  const isCut = (end: number, next: number) =>
    /[-‐\u00AD]/.test(raw[end - 1] ?? '') && isWordPart(raw.charAt(end - 2)) && isWordPart(raw.charAt(next));
  return {
    cutsWord: (end, next) =>
      isCut(end, next) || (raw[end] === '\u00AD' && isLower(raw.charAt(next))) || isDropped(end, next),
    dropsHyphen: (end, next) =>
      next !== undefined && isCut(end, next) && raw[end - 1] !== '\u00AD' && isDropped(end - 1, next),
  };

  /** Whether the hyphen at `hyphen`, after which a line ends, is no part of the word that goes on at `next`. */
  function isDropped(hyphen: number, next: number): boolean {
    if (!/[-‐]/.test(raw[hyphen] ?? '') || !isLower(raw.charAt(next))) return false;
    words ??= countWords(raw);
    const head = LAST_WORD.exec(raw.slice(Math.max(0, hyphen - 40), hyphen))?.[0].toLowerCase() ?? '';
    const rest = FIRST_WORD.exec(raw.slice(next, next + 40))?.[0].toLowerCase() ?? '';
    if (head === '' || rest === '' || words.has(`${head}-${rest}`)) return false;
    if (words.has(head + rest)) return true;
    const last = head.slice(head.lastIndexOf('-') + 1);
    if (isSpelledWord(last + rest) || ONE_WORD.has(last + rest)) return !(KEEP_HYPHEN.has(last) && isSpelledWord(rest));
    // The cut itself counts each part once, so a part that is a word elsewhere has a count above one.
    const isWord = (part: string) => (words?.get(part) ?? 0) > 1 || isSpelledWord(part);
    return !head.includes('-') && !isWord(head) && !isWord(rest) && !PREFIXES.has(head);
  }
}

function isWordPart(char: string): boolean {
  return isLetter(char) || isDigit(char);
}

function countWords(raw: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of raw.toLowerCase().match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
