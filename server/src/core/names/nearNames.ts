import { type Catalogue, type EntryKind } from '../lexicon/catalogue';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { firstEndingAfter, type Span } from '../text/span';
import { type NameMention } from './nameMention';
import { type NameWord, nameWords, PARAGRAPH_END } from './nameWords';
import { type Nearest, nearestName } from './nearestName';
import { type OfficialName, officialNamesOf } from './officialNames';

/** A place where a text means an official name and does not quite write it. */
export interface NearName {
  readonly span: Span;
  readonly kind: EntryKind;
  readonly id: string;
  /** The name, or the good variant of it, that was meant. */
  readonly expected: string;
}

/** A text as the search sees it. */
interface Searched {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** In text order, none overlapping the next. */
  readonly names: readonly NameMention[];
  readonly catalogue: Catalogue;
}

/**
 * The near-misses of official names in a text: one small word exchanged, added or left out, one word misspelt, a hyphen, space or
 * comma that the name does not have, or a form its row says to avoid. `names` are the names of the same text. A longer name in
 * capitals is another body's ("Office for Counter-Terrorism Coordination", "National Counter Terrorism Committee"), and so is "the
 * Counter Terrorism Committee of Kenya". Linear in the length of the text.
 */
export function findNearNames(text: string, names: readonly NameMention[], catalogue: Catalogue): readonly NearName[] {
  const searched = { text, words: nameWords(text), names, catalogue };
  const official = officialNamesOf(catalogue);
  const { words } = searched;
  const near: NearName[] = [];
  for (let at = 0; at < words.length;) {
    const meant = isUpper(text.charAt(words[at]!.start))
      ? [nearestName(official, text, words, at), avoidedName(searched, at)]
      : [];
    const found = meant.find((candidate) => candidate && isNearMiss(searched, at, candidate));
    if (found) near.push(nearName(searched, at, found));
    at = found?.next ?? at + 1;
  }
  return near;
}

function nearName({ text, words }: Searched, at: number, { name, next }: Nearest): NearName {
  const { kind, row } = name.entry;
  // "UN Counter-Terrorism Office" has the owner's name outside the form, and the name inside.
  const owner = name.written.startsWith('United Nations ')
    ? /\b(?:United\s+Nations|UN)\s+$/.exec(text.slice(Math.max(0, words[at]!.start - 40), words[at]!.start))
    : null;
  const span = { start: words[at]!.start - (owner?.[0].length ?? 0), end: words[next - 1]!.end };
  return { span, kind, id: row.id, expected: name.written };
}

/** A form of three words and more that the row of a body says to avoid; how the house writes groups is another matter. */
function avoidedName({ words, names, catalogue }: Searched, at: number): Nearest | undefined {
  const { start } = words[at]!;
  const mention = names[nameAfter(names, start)];
  if (mention?.form !== 'avoided' || mention.kind !== 'entity' || mention.span.start !== start) return undefined;
  let next = at;
  while (next < words.length && words[next]!.end <= mention.span.end) next++;
  const entry = catalogue.entry(mention.kind, mention.id);
  if (next - at < 3 || entry?.kind !== 'entity' || entry.row.kind === 'listed group') return undefined;
  const { name } = entry.row;
  return { name: { entry, written: name, words: nameWords(name) }, next, sameWords: false };
}

function isNearMiss({ text, words, names }: Searched, at: number, { name, next, added }: Nearest): boolean {
  const { start } = words[at]!;
  const { end } = words[next - 1]!;
  const written = text.slice(start, end);
  if (written === written.toUpperCase() || isStillTyped(text, { start, end }, name.written)) return false;
  const first = names[nameAfter(names, start)];
  // How a listed group is called is told by a rule of its own.
  if (isListed(name) && first?.form === 'avoided' && first.span.start < end) return false;
  const last = names[nameAfter(names, end - 1)];
  for (const known of [first, last]) {
    if (!known || !isRight(known) || known.span.start >= end) continue;
    // A right name that consists of these words, or reaches beyond them, is what was meant.
    const { span } = known;
    if (span.start < start || span.end > end || (span.start === start && span.end === end)) return false;
  }
  return (added === undefined || !partsNames(words, added, names)) && isWhole(text, words, at, next, name);
}

/** Whether a name is written as the house writes it. */
function isRight({ form }: NameMention): boolean {
  return form !== 'avoided' && form !== 'respelled';
}

function isListed({ entry }: OfficialName): boolean {
  return entry.kind === 'entity' && entry.row.kind === 'listed group';
}

/** Number of the first name that ends behind an offset. */
function nameAfter(names: readonly NameMention[], offset: number): number {
  return firstEndingAfter(names, offset, ({ span }) => span.end);
}

/** Whether a word stands between two names of their own: "the United Nations on Security Council reform". */
function partsNames(words: readonly NameWord[], added: number, names: readonly NameMention[]): boolean {
  const isGood = (name: NameMention | undefined): boolean => name !== undefined && isRight(name);
  const { start, end } = words[added]!;
  const before = names[nameAfter(names, start) - 1];
  const after = names[nameAfter(names, end)];
  return (
    (isGood(before) && before?.span.end === words[added - 1]?.end) ||
    (isGood(after) && after?.span.start === words[added + 1]?.start)
  );
}

/** The last word of a line may still grow into the name's. */
function isStillTyped(text: string, { end }: Span, expected: string): boolean {
  if (end === text.length) return true;
  const last = /[^\s-]*$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
  const right = /[^\s-]*$/.exec(expected)?.[0] ?? '';
  return /[\r\n]/.test(text.charAt(end)) && last.length < right.length && right.startsWith(last);
}

/** The last words of the bodies whose name may stand before that of one of their parts. */
const OWNERS: ReadonlySet<string> = new Set(['nations', 'un', 'council', 'assembly']);
/** Words before a body that is not the one the name belongs to. */
const OTHERS: ReadonlySet<string> = new Set(
  'a an our their its his her my your own other another such national regional subregional local provincial joint'.split(
    ' ',
  ),
);

/** Whether the words are a name by themselves: not a part of a longer one, and not said of another body. */
function isWhole(
  text: string,
  words: readonly NameWord[],
  at: number,
  next: number,
  { words: official }: OfficialName,
): boolean {
  const { key, gap } = words[at]!;
  const before = words[at - 1];
  const isOwned = OWNERS.has(key) || (key === 'united' && official[1]?.key === 'nations');
  if (before && gap !== PARAGRAPH_END) {
    const possessive = before.key === 's' && before.gap === "'" ? words[at - 2] : undefined;
    if (possessive && !OWNERS.has(possessive.key)) return false;
    if (gap === '-' || (gap === '' && OTHERS.has(before.key))) return false;
    const capital = gap === '' && isUpper(text.charAt(before.start));
    if (capital && !functionWords.has(before.key) && !OWNERS.has(before.key)) return false;
  }
  const after = words[next];
  if (!after || after.gap === PARAGRAPH_END) return true;
  if (after.gap === '-' && isUpper(text.charAt(after.start))) return false;
  if (after.gap !== '') return true;
  if (isUpper(text.charAt(after.start))) return false;
  return isOwned || !isOfAnother(text, words, next);
}

/** "of Kenya", "for the Ministry of the Interior". */
function isOfAnother(text: string, words: readonly NameWord[], next: number): boolean {
  if (!['of', 'for', 'in', 'on'].includes(words[next]!.key)) return false;
  const named = words[next + 1]?.key === 'the' ? words[next + 2] : words[next + 1];
  if (!named || !isUpper(text.charAt(named.start))) return false;
  return !['united', 'un', 'security', 'general', 'secretary'].includes(named.key);
}
