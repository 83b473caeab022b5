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
}

/** A soft hyphen is in the word it may break. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\u00AD(?=[\p{L}\p{N}]))*/gu;
/** Longer gaps stand in no name; they are not read further. */
const LONGEST_GAP = 40;

/** The words of a text in order, in linear time. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ key: nameKey(word), gap: gapBetween(text, last, index), start: index, end: index + word.length });
    last = index + word.length;
  }
  return words;
}

/** The gap that ends a paragraph. */
export const PARAGRAPH_END = '\n';

function gapBetween(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const char = text.charAt(start);
    if (char === ' ' || char === '-' || char === '\n') return char === '-' ? '-' : '';
  }
  const gap = text.slice(start, Math.min(end, start + LONGEST_GAP));
  if (end - start > LONGEST_GAP || /\n[ \t\r]*\n/.test(gap)) return PARAGRAPH_END;
  return gap
    .replace(/[\s*_\\[\]\u00AD\u200B\u2060]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-');
}

const PLAIN = /^[a-z\d]*$/;
/** Letters that no decomposition takes to the one they are typed as. */
const TYPED_AS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o' };

function nameKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[ıø]/g, (letter) => TYPED_AS[letter]!);
}
