import { lazy } from '../text/lazy';
import { isLetter, isLower, LETTER } from '../text/letters';

/** First parts that are no words by themselves, but keep their hyphen in UN texts more often than a word is cut after them. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'anti co counter cross cyber ex extra hydro inter intra macro micro multi narco non para post pre pro pseudo quasi semi socio sub trans ultra vice'.split(
    ' ',
  ),
);
/** First parts of names with a hyphen: "Secretary-General", "Al-Qaida", "Guinea-Bissau". */
const NAMES: ReadonlySet<string> = new Set('al attorney director guinea inspector secretary timor under'.split(' '));
/** Behind a dash that lacks its blank. */
const AFTER_DASH = /^(?:a|an|and|but|including|nor|or|such|that|the|which|who)$/;
/** Before a hyphen that stands for a first part: "country-owned and -driven". */
const BEFORE_DASH = /^(?:and|or|nor)$/;
const HYPHENED = new RegExp(`[${LETTER}]+(?:-[${LETTER}]+)+`, 'g');
const LAST_WORD = new RegExp(`[${LETTER}]+$`);
const FIRST_WORD = new RegExp(`^[${LETTER}]+`);
const LONGEST_WORD = 40;

/** A blank before the hyphen of a word. */
export interface HyphenGap {
  /** Raw offset of the blank. */
  readonly blank: number;
  /** Whether the word with its hyphen is known, so that the gap shows how the text was made. */
  readonly isSure: boolean;
}

/** The blanks before hyphens that belong to words: "non -custodial". Before a capital, those of words that are known with their hyphen. */
export function hyphenGaps(raw: string): readonly HyphenGap[] {
  const gaps: HyphenGap[] = [];
  const hyphened = lazy(() => hyphenedIn(raw));
  for (let blank = raw.indexOf(' -'); blank >= 0; blank = raw.indexOf(' -', blank + 2)) {
    if (!isLetter(raw.charAt(blank - 1)) || !isLetter(raw.charAt(blank + 2))) continue;
    const head = LAST_WORD.exec(raw.slice(Math.max(0, blank - LONGEST_WORD), blank))?.[0] ?? '';
    const rest = FIRST_WORD.exec(raw.slice(blank + 2, blank + 2 + LONGEST_WORD))?.[0] ?? '';
    if (head === '' || rest === '' || BEFORE_DASH.test(head) || AFTER_DASH.test(rest)) continue;
    const first = head.toLowerCase();
    const isSure = PREFIXES.has(first) || NAMES.has(first) || hyphened().has(`${head}-${rest}`);
    if (isSure || isLower(rest.charAt(0))) gaps.push({ blank, isSure });
  }
  return gaps;
}

/** The pairs of parts that stand with a hyphen between them: "case-by", "by-case". */
function hyphenedIn(raw: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [word] of raw.matchAll(HYPHENED)) {
    const parts = word.split('-');
    for (let i = 1; i < parts.length; i++) pairs.add(`${parts[i - 1]}-${parts[i]}`);
  }
  return pairs;
}
