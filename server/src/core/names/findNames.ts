import { type Catalogue } from '../lexicon/catalogue';
import { lazy } from '../text/lazy';
import { isLower } from '../text/letters';
import { findIdeographNames } from './ideographNames';
import { hasCapitalsOf, isAmongCapitals, isInCapitals } from './nameCapitals';
import { isAnotherPerson, isMistaken, isPartOfName } from './mistakenNames';
import { type NameMention } from './nameMention';
import { withoutOtherMeanings } from './otherMeaning';
import { type IsNear, isOtherSense } from './otherSense';
import { AND, spelledStep } from './nameSpelling';
import { type FiledForm, type NameNode, nameTrieOf, trieAbroadOf } from './nameTrie';
import { type NameWord, nameWords, PARAGRAPH_END } from './nameWords';
import { fitsRespelled, isSpelledAs, type SpelledPlace } from './respelled';
import { isBehindTitle } from './surnames';

interface Found {
  readonly filed: FiledForm;
  /** Whether the text spells it as another house does. */
  readonly isRespelled: boolean;
  /** Letters of the first word before it, as Arabic has "and" and "for". */
  readonly prefix: number;
  readonly end: number;
  /** Number of the first word after it. */
  readonly next: number;
}

/**
 * The entities, conventions, persons and terms a text names, in text order; the longest form at each place, no two overlapping.
 * Words are whole, but for a hyphen, slash or possessive on either side: "UNOCT-led", "CTED/UNOCT", "UNOCT’s". Where a form has a
 * capital the text must have one. Raw or clean text, one paragraph or many; linear in its length. Short forms are found with and
 * without ground: that is told from the whole text ({@link withoutGroundless}).
 */
export function findNames(text: string, catalogue: Catalogue): readonly NameMention[] {
  const words = nameWords(text);
  const tries = ABROAD.test(text) ? [nameTrieOf(catalogue), trieAbroadOf(catalogue)] : [nameTrieOf(catalogue)];
  const isNear = contextOf(words);
  const mentions: NameMention[] = [];
  for (let at = 0; at < words.length;) {
    if (!tries.some((trie) => mayOpen(trie, words[at]!))) {
      at++;
      continue;
    }
    const found = foundAt(tries, text, words, at, isNear);
    if (found && !isInAddress(text, words[at]!.start)) {
      const { entry, isShort, context } = found.filed;
      const form = found.isRespelled ? 'respelled' : found.filed.form;
      const start = words[at]!.start + found.prefix - openingOf(text, words[at]!, found.filed);
      const ground = isShort && { ground: isNear(at, context) ? ('given' as const) : ('needed' as const) };
      mentions.push({ span: { start, end: found.end }, kind: entry.kind, id: entry.row.id, form, ...ground });
    }
    at = found?.next ?? at + 1;
  }
  const meant = withoutOtherMeanings(text, mentions, catalogue);
  const ideographs = findIdeographNames(text, catalogue);
  return ideographs.length === 0 ? meant : [...meant, ...ideographs].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a name may begin with a word: of most it is told before their letters are looked at. */
function mayOpen({ mayGoOn }: NameNode, { hash }: NameWord): boolean {
  return hash === undefined || mayGoOn === undefined || mayGoOn(hash);
}

/** What English rarely has: letters with accents, other alphabets, and the articles of French and Spanish. */
const ABROAD =
  /[\u00C0-\u024F\u0400-\u06FF]|\b(?:de|la|le|les|el|los|las|del|des|du|et|y|dans|nous|notre|pour|avec|por|para|con)\s|\b[dl]['’]/i;

/** The name that begins at a word; not a short form with its article ("the Charter") where a longer name begins behind that. */
function foundAt(
  tries: readonly NameNode[],
  text: string,
  words: readonly NameWord[],
  at: number,
  isNear: IsNear,
): Found | undefined {
  const found = longestIn(tries, text, words, at, isNear);
  if (!found) return undefined;
  const { entry, written, isShort } = found.filed;
  if (isOtherSense({ text, words, at, next: found.next }, found.filed, isNear)) return undefined;
  const spelled = { words, at, next: found.next };
  if (entry.kind === 'entity' && isMistaken(text, spelled, entry.row)) return undefined;
  if (entry.kind === 'person' && isAnotherPerson(text, spelled, written, entry.row)) return undefined;
  if (entry.kind === 'term' && isPartOfName(text, spelled, written)) return undefined;
  if (found.isRespelled) return isOvertaken(tries, text, words, at, found, isNear) ? undefined : found;
  if (!isShort) return found;
  const inner = longestIn(tries, text, words, at + 1, isNear);
  return inner && inner.next > found.next ? undefined : found;
}

/**
 * Whether a name that begins within one of another spelling ends behind it ("the Compact’s [Working Group on …]"), or is the same row without its
 * owner ("the Security Council’s [Counter-Terrorism Committee]").
 */
function isOvertaken(
  tries: readonly NameNode[],
  text: string,
  words: readonly NameWord[],
  at: number,
  { next, filed }: Found,
  isNear: IsNear,
): boolean {
  for (let i = at + 1; i < next; i++) {
    const inner = longestIn(tries, text, words, i, isNear);
    if (!inner) continue;
    if (inner.next > next) return true;
    const isSame = inner.next === next && inner.filed.entry === filed.entry;
    if (isSame && (!inner.isRespelled || isPossessive(words[i - 1]!))) return true;
  }
  return false;
}

/** A form may open with a quotation mark, as “soft” targets does. */
function openingOf(text: string, { start }: NameWord, { written }: FiledForm): number {
  return written.startsWith('“') && /[“"]/.test(text.charAt(start - 1)) ? 1 : 0;
}

function longestIn(
  tries: readonly NameNode[],
  text: string,
  words: readonly NameWord[],
  at: number,
  isNear: IsNear,
): Found | undefined {
  let longest: Found | undefined;
  for (const trie of tries) {
    const found = longestAt(trie, text, words, at, isNear);
    if (found && (!longest || found.next > longest.next)) longest = found;
  }
  return longest;
}

function longestAt(
  trie: NameNode,
  text: string,
  words: readonly NameWord[],
  at: number,
  isNear: IsNear,
): Found | undefined {
  const opening = words[at] && mayOpen(trie, words[at]) ? firstStep(trie, words, at) : undefined;
  if (!opening) return undefined;
  const { prefix } = opening;
  let longest: Found | undefined;
  // The trie is as deep as the longest name, which bounds the way from each word.
  for (
    let taken: TakenStep | undefined = opening;
    taken;
    taken = taken.reached && stepFrom(taken.reached, text, words, taken.next)
  ) {
    const { from, step, next, reached } = taken;
    let fit = fitting(reached, text, words, at, next, isNear);
    if (!fit && step.endsWith('s')) fit = fitting(from.next.get(step.slice(0, -1)), text, words, at, next, isNear);
    if (!fit) continue;
    const { end } = words[next - 1]!;
    // "ISIL (Daesh)" is two forms of the row, each as it is written, and no other spelling of a third.
    const isSaid = fit.isRespelled && longest?.isRespelled === false && longest.filed.entry === fit.filed.entry;
    if (!isSaid) longest = { ...fit, prefix, end: end + tailAt(text, end, fit.filed), next };
  }
  return longest;
}

/** A step on the way of a name: where it leads from and to, and the number of the first word behind it. */
interface TakenStep {
  readonly from: NameNode;
  readonly step: string;
  readonly next: number;
  /** Absent where no name goes on so; one in the singular still may. */
  readonly reached: NameNode | undefined;
}

/** The step from a node by the words at `at`, past a possessive ending that no name has; `undefined` where no name goes on. */
function stepFrom(node: NameNode, text: string, words: readonly NameWord[], at: number): TakenStep | undefined {
  for (let i = at; i < words.length;) {
    const word = words[i]!;
    if (word.hash !== undefined && node.mayGoOn?.(word.hash) === false && !isOverlooked(text, word)) return undefined;
    const { step, isBehindAnd, next } = spelledStep(words, i, false);
    const from = isBehindAnd ? node.next.get(AND) : node;
    const reached = from?.next.get(step);
    if (from && (reached || !isPossessive(word))) return { from, step, next, reached };
    if (!from) return undefined;
    i = next;
  }
  return undefined;
}

/** Whether a word stands in no row and still between the words of one: behind "&" in "Drugs & Crime", the "s" of "the EU’s Coordinator". */
function isOverlooked(text: string, word: NameWord): boolean {
  const { start } = word;
  const before = text.charCodeAt(start - 1);
  return isPossessive(word) || (before === SPACE ? text.charCodeAt(start - 2) : before) === AMPERSAND;
}

const SPACE = 32;
const AMPERSAND = 38;

function isPossessive(word: NameWord): boolean {
  return word.end - word.start === 1 && word.key === 's' && word.gap === "'";
}

/** "And", "so", "by", "as" and "for" in Arabic, written together with the word behind them. */
const ARABIC_PREFIX = /^(?:[وف]?[بكل]|[وف])(?=[\u0620-\u064A]{3})/;
/** "For the", which has swallowed a letter of the article. */
const ARABIC_FOR_THE = /^([وف]?)لل(?=[\u0620-\u064A]{3})/;

/** The first step from a word into the trie, and how many of its letters stand before the name; `undefined` where no name begins so. */
function firstStep(
  trie: NameNode,
  words: readonly NameWord[],
  at: number,
): (TakenStep & { readonly prefix: number }) | undefined {
  const { key, hash } = words[at]!;
  const { step, next } = spelledStep(words, at, true);
  const reached = trie.next.get(step);
  if (reached || (step.endsWith('s') && trie.next.get(step.slice(0, -1))))
    return { from: trie, step, next, reached, prefix: 0 };
  if (hash !== undefined) return undefined;
  const prefix = ARABIC_PREFIX.exec(key)?.[0].length ?? 0;
  const behind = prefix > 0 ? trie.next.get(key.slice(prefix)) : undefined;
  if (behind) return { from: trie, step: key.slice(prefix), next: at + 1, reached: behind, prefix };
  const forThe = ARABIC_FOR_THE.exec(key);
  if (!forThe) return undefined;
  const before = forThe[1]!.length;
  const whole = `ال${key.slice(before + 2)}`;
  return { from: trie, step: whole, next: at + 1, reached: trie.next.get(whole), prefix: before };
}

/** The first form of a node that fits what stands in the text; one that is spelt the same before one that is not. */
function fitting(
  node: NameNode | undefined,
  text: string,
  words: readonly NameWord[],
  at: number,
  next: number,
  isNear: IsNear,
): Pick<Found, 'filed' | 'isRespelled'> | undefined {
  if (!node || node.forms.length === 0) return undefined;
  const place = { text, words, at, next };
  let other: FiledForm | undefined;
  for (const filed of node.forms) {
    const isRespelled =
      !isSpelledAs(place, filed) || !hasCapitalsOf(text.slice(words[at]!.start, words[next - 1]!.end), filed.written);
    if (isRespelled && (other || !fitsRespelled(place, filed))) continue;
    if (!fits(place, filed, isNear)) continue;
    if (!isRespelled) return { filed, isRespelled };
    other = filed;
  }
  return other && { filed: other, isRespelled: true };
}

function tailAt(text: string, end: number, { tail }: FiledForm): number {
  return tail !== '' && text.startsWith(tail, end) ? tail.length : 0;
}

function fits(
  { text, words, at, next }: SpelledPlace,
  { written, form, isShort, isSurname, context, entry }: FiledForm,
  isNear: IsNear,
): boolean {
  const { start } = words[at]!;
  const { end } = words[next - 1]!;
  // "GCCS" is no plural of "GCC": but in a title "SDGS" is one.
  if (form === 'acronym' && text.charAt(end - 1) === 'S' && !written.endsWith('S') && !isInCapitals(text, start))
    return false;
  // "SC/14756" is the number of a press release.
  if (form === 'acronym' && /^\/\d/.test(text.slice(end, end + 2))) return false;
  if (isSurname && entry.kind === 'person' && !isBehindTitle(text, words, at, entry.row)) return false;
  return isShort || context.length === 0 || (isNear(at, context) && !isAmongCapitals(text, start, end));
}

/** How far back the beginning of an address is looked for. */
const LONGEST_ADDRESS = 200;

/** Whether a word written small belongs to a web address or a hashtag rather than to the sentence. */
function isInAddress(text: string, start: number): boolean {
  if (!isLower(text.charAt(start))) return false;
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !/\s/.test(text.charAt(from - 1))) from--;
  return /:\/\/|www\.|[@#]/.test(text.slice(from, start));
}

/** The words of a paragraph, and what was asked of them: each list of words is asked for once. */
interface ParagraphWords {
  readonly keys: ReadonlySet<string>;
  readonly answers: Map<readonly string[], boolean>;
}

/** Tells whether one of some words stands in the paragraph of a word; a paragraph's words are gathered when first asked for. */
function contextOf(words: readonly NameWord[]): IsNear {
  const starts = lazy(() => {
    let start = 0;
    return words.map(({ gap }, at) => (gap === PARAGRAPH_END ? (start = at) : start));
  });
  const paragraphs = new Map<number, ParagraphWords>();
  const paragraphFrom = (start: number): ParagraphWords => {
    let end = start + 1;
    while (end < words.length && words[end]!.gap !== PARAGRAPH_END) end++;
    return { keys: new Set(words.slice(start, end).map(({ key }) => key)), answers: new Map() };
  };
  return (at, wanted) => {
    const start = starts()[at]!;
    let near = paragraphs.get(start);
    if (!near) paragraphs.set(start, (near = paragraphFrom(start)));
    const { keys, answers } = near;
    let answer = answers.get(wanted);
    if (answer === undefined) answers.set(wanted, (answer = wanted.some((word) => keys.has(word))));
    return answer;
  };
}
