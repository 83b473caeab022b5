import { type PersonRow } from '../lexicon/persons';
import { isUpper } from '../text/letters';
import { type NameWord, nameKey } from './nameWords';

/** Words before a surname by which it is somebody's: forms of address, ranks, and the last words of offices. */
export const titleWords: ReadonlySet<string> = new Set(
  `mr mrs ms dr sir madam mme sr sra h e excellency prof professor judge general director president ambassador amb chair chairman chairwoman chairperson
  rapporteur coordinator ombudsperson commissioner minister representative adviser advisor envoy counsel asg usg dsg srsg dsrsg expert`.split(
    /\s+/,
  ),
);

/** Whether a surname stands behind a title, or behind the person's first name or initial, with a further name between them or without. */
export function isBehindTitle(
  text: string,
  words: readonly NameWord[],
  at: number,
  { name }: Pick<PersonRow, 'name'>,
): boolean {
  const before = words[at - 1];
  const { gap } = words[at]!;
  if (!before || (gap !== '' && gap !== '.')) return false;
  if (titleWords.has(before.key)) return isUpper(text.charAt(before.start)) || before.key.length > 2;
  return isBehindFirstName(text, words, at, nameKey(/^[^\s-]+/.exec(name)?.[0] ?? ''));
}

/** Whether the first name, or its initial with a full stop, stands before a surname: "Vladimir Ivanovich Voronkov", "N. Gherman". */
export function isBehindFirstName(text: string, words: readonly NameWord[], at: number, firstKey: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const { key, start } = words[i]!;
    const { gap } = words[i + 1]!;
    if (!isUpper(text.charAt(start)) || (gap !== '' && gap !== '.')) return false;
    if (key === firstKey || (key.length === 1 && gap === '.' && firstKey.startsWith(key))) return true;
  }
  return false;
}
