import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { type Span } from '../text/span';
import { type NameMention } from './nameMention';
import { nameWords } from './nameWords';
import { smallWords } from './officialNames';
import { spelledOutBefore } from './spelledOut';

/** The share of its words that a name must have in common with what a text writes before its acronym, to be what is meant. */
const LEAST_ALIKE = 0.4;

/**
 * The names of a text without the acronyms that it says stand for something else: "the International Chamber of Commerce (ICC)". What is nearly
 * the row's name is still the row. Linear in the length of the text.
 */
export function withoutOtherMeanings(
  text: string,
  found: readonly NameMention[],
  catalogue: Catalogue,
): readonly NameMention[] {
  const ends = new Map(found.map(({ span, kind, id }) => [span.end, entryKey(kind, id)]));
  const other = new Set<string>();
  for (const { kind, id, span } of found) {
    const written = text.slice(span.start, span.end);
    if (!ACRONYM.test(written)) continue;
    const meant = meaningBefore(text, span, ends, entryKey(kind, id)) ?? meaningBehind(text, span);
    const row = meant === undefined ? undefined : catalogue.entry(kind, id)?.row;
    if (meant !== undefined && row && !isAlike(meant, [row.name, ...row.variants]) && !isAbroad(meant))
      other.add(`${kind} ${id} ${written}`);
  }
  if (other.size === 0) return found;
  return found.filter(({ kind, id, span }) => !other.has(`${kind} ${id} ${text.slice(span.start, span.end)}`));
}

/** Forms of capitals; one may be spelt small among them: "LeT", "CoE". */
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z]s?$/;

/** The words before "(CTC)" whose letters it has; `undefined` where they are the row's own name. */
function meaningBefore(
  text: string,
  { start, end }: Span,
  ends: ReadonlyMap<number, string>,
  key: string,
): string | undefined {
  if (text.charAt(start - 1) !== '(' || !/^s?\)/.test(text.slice(end, end + 2))) return undefined;
  const nameEnd = text.slice(0, start - 1).trimEnd().length;
  if (ends.get(nameEnd) === key) return undefined;
  const from = spelledOutBefore(text.slice(start, end), text, nameEnd);
  return from === undefined ? undefined : text.slice(from, nameEnd);
}

/** What introduces the meaning of an acronym behind it. */
const INTRODUCED =
  /^(?:\s*\(|,?\s+(?:(?:which\s+)?(?:stands|standing|is\s+short|short)\s+for|or|meaning|means)\s+)(?:(?:the|a|an)\s+)?["“]?/;
/** How far behind an acronym its meaning is read. */
const LONGEST_MEANING = 120;

/** The words behind an acronym whose letters it has: "CTC (cost to company)", "TTP stands for time to positivity". */
function meaningBehind(text: string, { start, end }: Span): string | undefined {
  const behind = text.slice(end, end + LONGEST_MEANING);
  const introduced = INTRODUCED.exec(behind);
  if (!introduced) return undefined;
  const from = end + introduced[0].length;
  const acronym = text.slice(start, end);
  let last: string | undefined;
  for (const { end: wordEnd, gap, start: wordStart } of nameWords(text.slice(from, end + LONGEST_MEANING)).slice(
    0,
    acronym.length + 3,
  )) {
    if (wordStart > 0 && /[.;:()]/.test(gap)) break;
    if (spelledOutBefore(acronym, text.slice(from), wordEnd) === 0) last ??= text.slice(from, from + wordEnd);
  }
  return last;
}

/** Whether a meaning is given in another alphabet or with accents: a name in another language is no other meaning. */
function isAbroad(meant: string): boolean {
  return /[\u00C0-\u06FF]/.test(meant);
}

function isAlike(written: string, names: readonly string[]): boolean {
  const words = new Set(weighty(written));
  return names.some((name) => {
    const own = weighty(name);
    return own.length > 0 && own.filter((word) => words.has(word)).length / own.length >= LEAST_ALIKE;
  });
}

function weighty(name: string): readonly string[] {
  return nameWords(name).flatMap(({ key }) => (smallWords.has(key) ? [] : key));
}
