/** One word of a text, comparable across case, quotation marks and dashes. Offsets are UTF-16, into the text given. */
export interface Token {
  /** Lower case, composed, straight apostrophe, plain hyphen, no ligature or soft hyphen. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence or clause ends between the token before and this one, so that no phrase runs across. */
  readonly breaks: boolean;
}

/**
 * Letters and figures, joined by apostrophes, hyphens or slashes inside a word: "Da’esh", "counter-terrorism", "60/288". En dashes
 * and minus signs without a space beside them are hyphens of another keyboard: "2015–2020".
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘‛´`′‐‑‒–−\-/\u00AD](?=[\p{L}\p{N}]))*/gu;
/** What ends a phrase when it stands between two words. Commas and brackets do not. */
const BREAK = /[.;:!?“”"«»…•|\n]/;

const SPACE = 0x20;

/** The words of `text` in order, in linear time. A line break in `text` ends a phrase: give one paragraph at a time. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isBehindSpace = index === last + 1 && text.charCodeAt(last) === SPACE;
    const breaks = tokens.length === 0 || (!isBehindSpace && BREAK.test(text.slice(last, index)));
    last = index + word.length;
    tokens.push({ key: tokenKey(word), start: index, end: last, breaks });
  }
  return tokens;
}

const PLAIN = /^[a-z\d]*$/;

/** The form under which a word is compared. */
export function tokenKey(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘‛´`′ʼʻʽʾʿ]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
}
