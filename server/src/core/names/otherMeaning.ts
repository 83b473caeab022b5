import { type Catalogue, entryKey } from '../lexicon/catalogue';
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
  for (const { kind, id, form, span } of found) {
    if (form !== 'acronym' || text.charAt(span.start - 1) !== '(' || !/^s?\)/.test(text.slice(span.end, span.end + 2)))
      continue;
    const nameEnd = text.slice(0, span.start - 1).trimEnd().length;
    const row = catalogue.entry(kind, id)?.row;
    if (!row || ends.get(nameEnd) === entryKey(kind, id)) continue;
    const start = spelledOutBefore(text.slice(span.start, span.end), text, nameEnd);
    if (start !== undefined && !isAlike(text.slice(start, nameEnd), [row.name, ...row.variants]))
      other.add(`${kind} ${id} ${text.slice(span.start, span.end)}`);
  }
  if (other.size === 0) return found;
  return found.filter(({ kind, id, span }) => !other.has(`${kind} ${id} ${text.slice(span.start, span.end)}`));
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
