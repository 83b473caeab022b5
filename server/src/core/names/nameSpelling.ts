import { type NameWord } from './nameWords';

/** A word of a text, or several that are written as one elsewhere, as the step by which names are looked up. */
export interface SpelledStep {
  /** With the gap before it; the first one of a name has none. */
  readonly step: string;
  /** Whether "&" stands before it, which is a step of its own: {@link AND}. */
  readonly isBehindAnd: boolean;
  /** Number of the first word behind it. */
  readonly next: number;
}

/** The step of "&". */
export const AND = 'and';

/** Parts that are written apart, with a hyphen, or together with the word behind them: "Counter Terrorism", "Al-Qaida". */
const PARTS: ReadonlySet<string> = new Set(['counter', 'task', 'al', 'ul', 'el', 'anti', 'inter', 'multi', 'non']);
/** Parts that are written with a hyphen or together: "Co-operation", "De-listing". */
const HYPHENATED: ReadonlySet<string> = new Set(['co', 'de', 'cyber', 'bio', 're', 'wal']);
/** Words that mean one thing and are spelt in two ways by rules of their own. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centre: 'center',
    centres: 'centers',
    programme: 'program',
    programmes: 'programs',
    defence: 'defense',
    offences: 'offenses',
    behavioural: 'behavioral',
    ct: 'counterterrorism',
    alqaeda: 'alqaida',
    alqaidah: 'alqaida',
    qaeda: 'qaida',
    mohammed: 'muhammad',
    mohammad: 'muhammad',
    muhammed: 'muhammad',
  }),
);
const OTHER_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(SAME.values())].map((right) => [right, [...SAME.keys()].filter((other) => SAME.get(other) === right)]),
);
/** "Organisation", "criminalised": -ise and -ize are spelt by the taste of a house. */
const ISE = /is(?=(?:ations?|ational|e[ds]?|ing|ers?)$)/;
/** Shorter words on -ise are other words: "rise", "wise". */
const LEAST_OF_ISE = 6;
const LEAST_OF_DOUBLED = 5;

/**
 * The step of the words at `at`, the same for each spelling of a name: hyphen or none, -ise or -ize, "&" or "and", "UN" or "United Nations",
 * "CT" or "Counter-Terrorism", an apostrophe within a word or none ("Da’esh"). `isFirst` leaves the gap before it out.
 */
export function spelledStep(words: readonly NameWord[], at: number, isFirst: boolean): SpelledStep {
  const word = words[at]!;
  const next = at + wordsTogether(words, at);
  const key = sameKey(next === at + 1 ? word.key : joinedKey(words, at, next));
  if (isFirst || word.gap === '') return { step: key, isBehindAnd: false, next };
  const gap = plainGap(words[at - 1]!, word);
  const isBehindAnd = gap === '&' || gap === ',&';
  return { step: isBehindAnd ? key : `${gap}${key}`, isBehindAnd, next };
}

/** The steps of a whole name. */
export function spelledName(words: readonly NameWord[]): readonly string[] {
  const steps: string[] = [];
  for (let at = 0; at < words.length;) {
    const { step, isBehindAnd, next } = spelledStep(words, at, at === 0);
    if (isBehindAnd) steps.push(AND);
    steps.push(step);
    at = next;
  }
  return steps;
}

/** The words by which a text may open one of some steps: "organization" is also begun by "organisation", "counterterrorism" by "counter" and "ct". */
export function spelledOpenings(steps: Iterable<string>): string[] {
  const openings = ['united', ...PARTS, ...HYPHENATED];
  for (const step of steps) {
    openings.push(step);
    const others = OTHER_SPELLINGS.get(step);
    if (others) openings.push(...others);
    else if (step.includes('iz')) openings.push(step.replace(/iz(?=ation|e|ing)/, 'is'));
  }
  return openings;
}

/** How many words from `at` are one step: more than one where they are written as one elsewhere. */
function wordsTogether(words: readonly NameWord[], at: number): number {
  const behind = words[at + 1];
  if (!behind) return 1;
  const { key } = words[at]!;
  const { gap } = behind;
  if (gap === '' && key === 'united' && behind.key === 'nations') return 2;
  const isJoined = (gap === '' || gap === '-') && PARTS.has(key);
  if (isJoined || (gap === '-' && HYPHENATED.has(key))) return isWithinWord(words, at + 1) ? 3 : 2;
  return isWithinWord(words, at) ? 2 : 1;
}

/** Whether only an apostrophe parts a word from the next: "Da’esh", "Jama’at", but neither "CTED’s" nor "l’Union". */
function isWithinWord(words: readonly NameWord[], at: number): boolean {
  const { key, end } = words[at]!;
  const behind = words[at + 1];
  return behind?.gap === "'" && behind.start - end === 1 && key.length > 1 && behind.key !== 's';
}

function joinedKey(words: readonly NameWord[], at: number, next: number): string {
  if (words[at]!.key === 'united') return 'un';
  let key = '';
  for (let i = at; i < next; i++) key += words[i]!.key;
  return key;
}

/** Apostrophes, which stand within words. */
const APOSTROPHES = "'’‘´`";

/** Whether a word, by its key and what stands right behind it, may be one step with the next word. */
export function mayJoin(key: string, mark: string): boolean {
  return key === 'united' || PARTS.has(key) || HYPHENATED.has(key) || (mark !== '' && APOSTROPHES.includes(mark));
}

/** The one spelling of a word that is spelt in several ways. */
export function sameKey(key: string): string {
  const same = SAME.get(key);
  if (same !== undefined) return same;
  if (key.length >= LEAST_OF_DOUBLED && key.includes('aa')) return key.replace(/aa/g, 'a');
  return key.length >= LEAST_OF_ISE && key.includes('is') ? key.replace(ISE, 'iz') : key;
}

/** The gap without what the spellings of a name differ in: a hyphen between whole words, a comma before "and". */
function plainGap(before: NameWord, { gap, key }: NameWord): string {
  if (gap === '') return gap;
  if (gap === '-') return before.key.length > 1 && key.length > 1 ? '' : gap;
  return gap === ',' && key === 'and' ? '' : gap;
}
