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
export function isSameWord(a: string, b: string): boolean {
  if (a === b || (POSSESSIVES.has(a) && POSSESSIVES.has(b))) return true;
  return stemOf(a) === stemOf(b) && !isOtherNumber(a, b);
}

/** Whether two words of the same stem differ in their plural only: "form" and "forms". */
export function isOtherNumber(a: string, b: string): boolean {
  return a !== b && (plain(a) + 's' === plain(b) || plain(b) + 's' === plain(a));
}

function plain(key: string): string {
  return key.replace(/-/g, '');
}
