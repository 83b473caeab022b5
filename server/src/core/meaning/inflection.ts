import { functionWords } from '../text/functionWords';

/** A word of a phrase with what comparing it takes, worked out once. */
export interface PhraseWord {
  /** As `tokenKey` makes it. */
  readonly key: string;
  /** See {@link stemOf}. */
  readonly stem: string;
  /** Without hyphens. */
  readonly plain: string;
  /** Whether it only binds others, so that a run without it still says the same. */
  readonly isLight: boolean;
}

/** A word by its key. */
export function phraseWord(key: string): PhraseWord {
  return { key, stem: stemOf(key), plain: key.replace(/-/g, ''), isLight: isLight(key) };
}

const UNSAID: ReadonlySet<string> = new Set(['all', 'any', 'no', 'every', 'other', 'cannot']);

/** Whether a word only binds others, so that a run without it still says the same. */
export function isLight(key: string): boolean {
  return functionWords.has(key) || UNSAID.has(key);
}

/** Words that stand for one another as the sentence asks: "in line with its mandate" is no other wording than "their". */
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

const LEAST_STEM = 3;

/**
 * What the inflected forms of an English word have in common, near enough to compare words that stand at the same place of a phrase; never
 * to be shown. Takes and gives keys as `tokenKey` makes them.
 */
export function stemOf(key: string): string {
  const bare = key.replace(/'s?$/, '').replace(/-/g, '');
  const singular =
    withoutEnding(bare, 'ies', 'y') ?? (/(?:ss|us|is)$/.test(bare) ? bare : withoutEnding(bare, 's', ''));
  const word = singular ?? bare;
  return withoutEnding(word, 'ing', '') ?? withoutEnding(word, 'ed', '') ?? withoutEnding(word, 'e', '') ?? word;
}

function withoutEnding(word: string, ending: string, other: string): string | undefined {
  const isLong = word.length - ending.length >= LEAST_STEM;
  return isLong && word.endsWith(ending) ? word.slice(0, -ending.length) + other : undefined;
}

/** Whether two words are the same but for what the sentence around them decides: a possessive, a verb's form, a hyphen. */
export function isSameWord(a: PhraseWord, b: PhraseWord): boolean {
  if (a.key === b.key || (POSSESSIVES.has(a.key) && POSSESSIVES.has(b.key))) return true;
  return a.stem === b.stem && !isOtherNumber(a, b);
}

/** Whether two words of the same stem differ in their plural only: "form" and "forms". */
export function isOtherNumber({ plain: a }: PhraseWord, { plain: b }: PhraseWord): boolean {
  return b.length === a.length + 1 ? b === `${a}s` : a.length === b.length + 1 && a === `${b}s`;
}
