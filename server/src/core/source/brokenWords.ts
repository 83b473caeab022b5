import { isSpelledWord } from '../lexicon/englishWords';
import { functionWords } from '../text/functionWords';
import { isLower, isUpper } from '../text/letters';
import { hyphenGaps } from './hyphenGaps';

/** Breaks of words in a text without page marks that are enough to tell them from slips of a typist. */
const ENOUGH = 3;
/** The least share of "the" among the words of an English text: it has some six in a hundred. */
const LEAST_THE = 0.02;
const BLANK = 32;
/**
 * Without one of these hardly any word is broken: a letter alone or two that are no word, a hyphen behind a blank. Whoever has none is not
 * gone through word by word.
 */
const SIGN =
  /[A-Za-z] -[A-Za-z]| (?:[b-hj-zB-HJ-Z] [a-z]|[b-hj-z][\s,.;:)]|(?!an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|ad|al|de|la|le)[a-z]{2}[\s,;:)])/;
/** What stands before the first part of a broken word, and may not stand behind the last. */
const BEFORE = /[\s("'“‘‐-]/;
const NOT_BEHIND = /[\d'’_/@]/;
/** Short words of other languages that stand in English texts: "de facto", "ad hoc". */
const FOREIGN: ReadonlySet<string> = new Set(
  'ad al ben bin da dar de des di du el en et ex la le los van von'.split(' '),
);
/** What is left of "we’ll", "don’t" where the apostrophe is lost. */
const SHORTENED = /^(?:i|we|you|he|she|it|they|that|who|can|don|won|let) (?:d|ll|m|re|s|t|ve)$/;

/** A word of a text, however often it stands there. */
interface Known {
  readonly isSpelled: boolean;
  count: number;
}

/** Two stretches of letters with one blank between them. */
interface Pair {
  readonly first: string;
  readonly second: string;
  /** Raw offset of the blank. */
  readonly blank: number;
}

/**
 * Raw offsets of the blanks that a PDF has inside words, in their order: "Membe r", "und er", "Secretary -General". The whole is a word of
 * English or of the text, and its parts are not: no two words are ever made one. Texts that are not laid out in pages (`isPaged`) have
 * them only where there are several.
 */
export function brokenWords(raw: string, isPaged: boolean): readonly number[] {
  if (!SIGN.test(raw)) return [];
  const gaps = hyphenGaps(raw);
  const { pairs, words, total } = candidates(raw);
  const isEnglish = (words.get('the')?.count ?? 0) >= total * LEAST_THE;
  const blanks = isEnglish ? joined(pairs, words) : [];
  const sure = gaps.filter(({ isSure }) => isSure).length + blanks.length;
  if (!isPaged && sure < ENOUGH) return [];
  return [...gaps.map(({ blank }) => blank), ...blanks].sort((a, b) => a - b);
}

/** The pairs of which not both are words of English. */
function candidates(raw: string): {
  readonly pairs: readonly Pair[];
  /** By their small letters. */
  readonly words: ReadonlyMap<string, Known>;
  readonly total: number;
} {
  const words = new Map<string, Known>();
  const asPrinted = new Map<string, Known>();
  const pairs: Pair[] = [];
  let total = 0;
  let before: Known | undefined;
  let first = '';
  let end = -1;
  for (let start = 0; start < raw.length; start++) {
    if (!isWordCode(raw.charCodeAt(start))) continue;
    let next = start + 1;
    while (isWordCode(raw.charCodeAt(next))) next++;
    const word = raw.slice(start, next);
    let known = asPrinted.get(word);
    if (known === undefined) {
      const key = word.toLowerCase();
      known = words.get(key) ?? { isSpelled: isSpelledWord(key) || key === 'a' || word === 'I', count: 0 };
      words.set(key, known);
      asPrinted.set(word, known);
    }
    known.count++;
    total++;
    const isPair = start === end + 1 && raw.charCodeAt(end) === BLANK && !(before!.isSpelled && known.isSpelled);
    if (isPair && mayBeParts(raw, first, word, end)) pairs.push({ first, second: word, blank: end });
    before = known;
    first = word;
    start = end = next;
  }
  return { pairs, words, total };
}

/** Whether a code is one of the letters of `LETTER`: going through a text code by code takes a fifth of the time of a pattern. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

function mayBeParts(raw: string, first: string, second: string, blank: number): boolean {
  if (!isLower(second.charAt(0)) || (first.length > 1 && isUpper(first.charAt(1)))) return false;
  const end = blank + 1 + second.length;
  // "the re-election": the second part has a hyphen of its own.
  if (raw[end] === '-' && (/^[AaI]$/.test(first) || isSpelledWord(first.toLowerCase()))) return false;
  if (raw[end] === '.' && /\S/.test(raw[end + 1] ?? ' ')) return false;
  return !NOT_BEHIND.test(raw[end] ?? ' ') && BEFORE.test(raw[blank - first.length - 1] ?? ' ');
}

function joined(pairs: readonly Pair[], words: ReadonlyMap<string, Known>): readonly number[] {
  const keyOf = ({ first, second }: Pair): string => `${first} ${second}`.toLowerCase();
  const times = new Map<string, number>();
  for (const pair of pairs) times.set(keyOf(pair), (times.get(keyOf(pair)) ?? 0) + 1);
  const answers = new Map<string, boolean>();
  const broken = pairs.filter((pair) => {
    const key = `${pair.first} ${pair.second}`;
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = isBroken(pair, words, times.get(keyOf(pair))!)));
    return answer;
  });
  // A part that would go with the word before it as well as with that behind it says nothing.
  return broken
    .filter(
      ({ blank, first, second }, i) =>
        broken[i - 1]?.blank !== blank - first.length - 1 && broken[i + 1]?.blank !== blank + second.length + 1,
    )
    .map(({ blank }) => blank);
}

/** Whether two parts are one word that was broken, `times` of them standing in the text. */
function isBroken({ first, second }: Pair, words: ReadonlyMap<string, Known>, times: number): boolean {
  const [head, rest] = [first.toLowerCase(), second.toLowerCase()];
  if (SHORTENED.test(`${head} ${rest}`) || FOREIGN.has(head) || rest === 're') return false;
  const stands = (part: string, printed: string) =>
    (part.length > 2 || isUpper(printed.charAt(0))) && words.get(part)!.count > times;
  const isHead = words.get(head)!.isSpelled || stands(head, first);
  const isRest = words.get(rest)!.isSpelled || stands(rest, second);
  const isSpelled = isSpelledWord(head + rest);
  if (isHead && isRest) return false;
  const standing = words.get(head + rest)?.count ?? 0;
  if (!isSpelled && standing < Math.max(1, isHead || isRest ? times + 1 : times)) return false;
  if (!isRest) return true;
  // "B is" and "Mali an" are no parts of "bis" and "Malian".
  if (head.length === 1) return functionWords.has(head + rest) && isLower(first);
  return isSpelled;
}
