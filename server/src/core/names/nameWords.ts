import { isDigit, isInvisible, isLetter, isSpace } from '../text/characters';
import { hashedLetter } from '../text/wordSieve';

/**
 * One word of a text as names are compared: a run of letters and figures, with what stands between it and the word before,
 * so that "ISIL (Da’esh)" and "Al-Qaida" are not "ISIL Da esh" and "Al Qaida".
 */
export interface NameWord {
  /** Lower case without diacritics: a name is found with and without them. */
  readonly key: string;
  /**
   * Marks between the word before and this one without white space and Markdown, quotation marks and dashes made plain:
   * "-", "'", "(", "". A blank line is a mark of its own, as no name runs across.
   */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
  /** What a sieve knows the key by; `undefined` for a word that has more than ASCII letters and figures. */
  readonly hash: number | undefined;
}

/** Longer gaps stand in no name; they are not read further. */
const LONGEST_GAP = 40;
const SOFT_HYPHEN = 0xad;
const BLANK = 32;

/**
 * The words of a text in order, in linear time. Character by character: the tables of names go through here before the first
 * answer, when a pattern over all letters has still to be compiled.
 */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let isPlain = true;
    for (; at < text.length && isWithinWord(text, at); at++) {
      const code = text.charCodeAt(at);
      if (code > 127) isPlain = false;
      hash = hashedLetter(hash, code);
    }
    words.push(new WordOfText(text, last, start, at, isPlain ? hash : undefined));
    last = at;
  }
  return words;
}

/** A word whose key and gap are made when they are asked for: of most words of a text nobody asks. */
class WordOfText implements NameWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number | undefined;
  readonly #text: string;
  readonly #last: number;
  #key: string | undefined;
  #gap: string | undefined;

  /** `last` is the end of the word before. */
  constructor(text: string, last: number, start: number, end: number, hash: number | undefined) {
    this.#text = text;
    this.#last = last;
    this.start = start;
    this.end = end;
    this.hash = hash;
  }

  get key(): string {
    return (this.#key ??= nameKey(this.#text.slice(this.start, this.end)));
  }

  get gap(): string {
    return (this.#gap ??= gapBetween(this.#text, this.#last, this.start));
  }
}

/** The gap that ends a paragraph. */
export const PARAGRAPH_END = '\n';

function isWordCode(code: number): boolean {
  return (isLetter(code) && !isArabicMark(code)) || isDigit(code);
}

/** The Arabic comma, semicolon and question mark, which stand among the letters. */
function isArabicMark(code: number): boolean {
  return code === 0x60c || code === 0x61b || code === 0x61f;
}

/** A soft hyphen is in the word it may break. */
function isWithinWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) || (code === SOFT_HYPHEN && isWordCode(text.charCodeAt(at + 1)));
}

/** Markdown's emphasis, escape and brackets. */
const MARKUP = '*_\\[]';
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
};

function gapBetween(text: string, start: number, end: number): string {
  if (end - start > LONGEST_GAP) return PARAGRAPH_END;
  // As between most words.
  if (end - start === 1 && text.charCodeAt(start) === BLANK) return '';
  // "ISIL–Khorasan": with no space beside it a dash is a hyphen.
  if (end - start === 1 && text.charAt(start) === '–') return '-';
  let gap = '';
  let isAfterLineEnd = false;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    if (char === '\n') {
      if (isAfterLineEnd) return PARAGRAPH_END;
      isAfterLineEnd = true;
    } else if (!isSpace(code)) {
      isAfterLineEnd = false;
      if (!isInvisible(code) && !MARKUP.includes(char)) gap += PLAIN_MARKS[char] ?? char;
    }
  }
  return gap;
}

/** As {@link nameWords} has the first word of a name. */
const FIRST_WORD = /[A-Za-z\d\u00C0-\u1FFF\u2C00-\u2E7F][A-Za-z\d\u00AD\u00C0-\u1FFF\u2C00-\u2E7F]*/;

/** Gives the key of the first word of a name. It remembers what stands before the first blank, as many names open alike. */
export function firstWordKeys(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const blank = name.indexOf(' ');
    const opening = blank < 0 ? name : name.slice(0, blank);
    let key = known.get(opening);
    if (key === undefined) known.set(opening, (key = nameKey(FIRST_WORD.exec(name)?.[0] ?? '')));
    return key;
  };
}

/** Letters that no decomposition takes to the one they are typed as. */
const TYPED_AS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ى: 'ي' };

/** The key of a single word. */
export function nameKey(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 127) return withoutMarks(lower);
  return lower;
}

/** Without diacritics, the vowels and the lengthening of Arabic, and the endings of Russian cases. */
function withoutMarks(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u00AD\u02B9-\u02BF]|[\u064B-\u065F\u0640]|\u0670/g, '')
    .replace(/[ıøى]/g, (letter) => TYPED_AS[letter]!);
  return /[\u0400-\u04FF]/.test(plain) ? withoutCase(plain) : plain;
}

/** Endings of Russian nouns and adjectives, once й is и and ё is е; the longest fits first. */
const CASE_ENDING =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иеи|ием|иям|иях|ии|ыи|ои|еи|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ую|юю|ия|ию|ов|ев|ам|ям|ах|ях|а|я|о|е|у|ю|ы|и|ь)$/;
/** What stands before an ending in some cases: "ассамблея", "ассамблеи". */
const VOWELS = /[аеиоуыьэюя]{1,3}$/;
/** A shorter stem says too little. */
const SHORTEST_STEM = 3;

/** A Russian word without the ending of its case, the same for each case of a name: "комитет" of "Комитета". */
function withoutCase(word: string): string {
  const stem = word.replace(CASE_ENDING, '').replace(VOWELS, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}
