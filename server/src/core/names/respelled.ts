import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { type FiledForm } from './nameTrie';
import { type NameWord } from './nameWords';
import { smallWords } from './officialNames';

/** The words of a text that spell a form, number `at` up to but not `next`. */
export interface SpelledPlace {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly next: number;
}

/** Whether a text has the words of a form and what stands between them as the table writes them, the last one perhaps in the plural. */
export function isSpelledAs({ words, at, next }: SpelledPlace, { words: own }: FiledForm): boolean {
  if (own.length !== next - at) return false;
  for (let i = 0; i < own.length; i++) {
    const { key, gap, hash } = words[at + i]!;
    const wanted = own[i]!;
    if (i > 0 && gap !== wanted.gap) return false;
    if (key === wanted.key) continue;
    // A word that is not of plain letters may have letters of Arabic before it, or the ending of a case.
    if (i === 0 && hash === undefined && !isLatin(key)) continue;
    if (i < own.length - 1 || key !== `${wanted.key}s`) return false;
  }
  return true;
}

function isLatin(key: string): boolean {
  return /^[a-z\d]/.test(key);
}

/** Articles and bonds within names, which no house has in capitals everywhere: "al Shabaab", "wal-Muslimin". */
const BONDS: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'wal', 'wa', 'e', 'i']);

/**
 * Whether words that spell a form otherwise may still be it: what the form has in capitals has one here too, and an acronym differs in nothing but
 * hyphens ("CIS ATC", never "SARC" for "SAARC").
 */
export function fitsRespelled({ text, words, at, next }: SpelledPlace, { written, words: own }: FiledForm): boolean {
  if (written === written.toUpperCase()) {
    const letters = words.slice(at, next).map(({ start, end }) => text.slice(start, end));
    const wanted = own.map(({ start, end }) => written.slice(start, end));
    return letters.join('') === wanted.join('');
  }
  if (written === written.toLowerCase()) return true;
  const small = new Set(own.filter(({ start }) => !isUpper(written.charAt(start))).map(({ key }) => key));
  for (let i = at; i < next; i++) {
    const { key, start } = words[i]!;
    if (isUpper(text.charAt(start)) || small.has(key)) continue;
    if (smallWords.has(key) || functionWords.has(key) || BONDS.has(key)) continue;
    // Only the first word after a hyphen or an apostrophe may be small.
    if (i > at && /^[-']$/.test(words[i]!.gap) && isUpper(text.charAt(words[i - 1]!.start))) continue;
    return false;
  }
  return true;
}
