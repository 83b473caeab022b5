import {
  countOf,
  type NextWord,
  nowhere,
  type PhraseIndex,
  type PhrasePlace,
  type PhraseRange,
} from '../corpus/phraseIndex';
import { bindingWords, functionWords } from '../text/functionWords';
import { type Token, tokenize } from '../text/tokens';

/** A phrase of the corpus that goes on from what is typed. */
export interface PhraseCompletion {
  /** The whole phrase, as it would stand in the draft. */
  readonly label: string;
  /** What replaces the draft from `replaceStart` to the cursor: the words typed, as typed, and the rest. */
  readonly insert: string;
  /** UTF-16 offset of the phrase's first typed word. */
  readonly replaceStart: number;
  /** How often the phrase stands in the corpus. */
  readonly count: number;
  /** Where: source id to count, in the order of the corpus. */
  readonly documents: ReadonlyMap<string, number>;
  /** The first place in each of a few documents, the last documents of the corpus first. */
  readonly places: readonly PhrasePlace[];
}

/** Looks up the text of a place, to print a phrase as its documents do. */
export type ReadPlace = (place: PhrasePlace) => string;

/** Words before the cursor that are looked at. */
const CONTEXT_WORDS = 8;
/** Words a completion may add. */
const LONGEST_ADDITION = 14;
/** A phrase goes on while at least this share of its occurrences go on in the same way. */
const DECIDED = 0.5;
/** With nothing typed of the next word, the best continuation must hold at least this share to be offered. */
const OFFERED = 0.34;
/** Beside the best continuation, those that hold at least this share are offered. */
const BRANCH = 0.15;
const MOST_BRANCHES = 3;
/** A phrase must stand this often to be offered. */
const SUPPORT = 2;
/** Fewer keystrokes than this are quicker typed than chosen. */
const LEAST_SAVED = 4;
/** Two words that often meet are no set phrase. */
const LEAST_WORDS = 3;
const MOST_ITEMS = 8;
/** Characters before the cursor that are read: more than eight words ever take. */
const WINDOW = 400;

/**
 * Completes the phrase being typed before `offset`: from the longest run of words before the cursor (at most eight, within
 * the sentence) that stands in the corpus, shorter ones after it. Offers nothing inside a word, after fewer than two words or
 * one word and two letters of the next, or where the corpus does not decide: a draft's ordinary prose stays quiet.
 */
export function completePhrases(
  text: string,
  offset: number,
  index: PhraseIndex,
  read: ReadPlace,
): readonly PhraseCompletion[] {
  const typed = typedBefore(text, offset);
  if (!typed) return [];
  const items = new Map<string, PhraseCompletion & { readonly context: number }>();
  for (let length = Math.min(CONTEXT_WORDS, typed.words.length); length >= 1 && items.size < MOST_ITEMS; length--) {
    // One word says little: it is asked only when no more of them are known, and two letters of the next are there.
    if (length === 1 && (items.size > 0 || typed.partial.length < 2)) break;
    const context = typed.words.slice(-length);
    const range = rangeOf(
      index,
      context.map(({ key }) => key),
    );
    if (!range) continue;
    for (const next of candidates(index, range, typed.partial)) {
      for (const addition of additions(index, next)) {
        if (items.size >= MOST_ITEMS) break;
        const item = completion(text, offset, index, read, context, typed.partial, addition);
        if (item && !isStartOfAnother(item, items)) items.set(item.insert, { ...item, context: length });
      }
    }
  }
  return [...items.values()]
    .sort((a, b) => b.context - a.context || b.count - a.count)
    .map(({ context, ...item }) => item);
}

interface Typed {
  /** Whole words of the sentence before the cursor, offsets into the draft. */
  readonly words: readonly Token[];
  /** Key of the letters typed of the next word, empty after a space. */
  readonly partial: string;
}

function typedBefore(text: string, offset: number): Typed | undefined {
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return undefined;
  const start = Math.max(0, offset - WINDOW);
  const before = text
    .slice(start, offset)
    .replace(/([^\n])\r?\n(?!\r?\n)/g, (found, last: string) => last.padEnd(found.length));
  const tokens = tokenize(before).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  const last = tokens.at(-1);
  if (!last || !/^[\s,(]*$/.test(text.slice(last.end, offset)) || /\n\s*\n/.test(text.slice(last.end, offset)))
    return undefined;
  const typing = last.end === offset;
  const sentence = tokens.slice(tokens.findLastIndex(({ breaks }) => breaks));
  if (typing && sentence.length < 2) return undefined;
  return typing ? { words: sentence.slice(0, -1), partial: last.key } : { words: sentence, partial: '' };
}

function rangeOf(index: PhraseIndex, keys: readonly string[]): PhraseRange | undefined {
  let range: PhraseRange | undefined = index.all;
  for (const key of keys) range = range && index.narrow(range, key);
  return range;
}

function candidates(index: PhraseIndex, range: PhraseRange, partial: string): readonly NextWord[] {
  const next = index.nextWords(range).filter((word) => countOf(word.range) >= SUPPORT && word.key.startsWith(partial));
  const decided = partial !== '' || countOf(next[0]?.range ?? nowhere) >= countOf(range) * OFFERED;
  return decided ? next.filter((word) => countOf(word.range) >= countOf(range) * BRANCH) : [];
}

/**
 * The ways the phrase goes on from its next word: as long as the corpus is decided; and where that leaves it hanging on a
 * binding word ("in accordance with"), on into the most frequent branches.
 */
function additions(index: PhraseIndex, first: NextWord): readonly (readonly NextWord[])[] {
  const decided = extend(index, [first]);
  const whole = trimmed(decided);
  if (whole.length === decided.length) return [whole];
  const branches = branchesOf(index, decided).map((next) => trimmed(extend(index, [...decided, next])));
  return [...branches.filter((branch) => branch.length > decided.length), whole].filter(
    (addition) => addition.length > 0,
  );
}

function extend(index: PhraseIndex, start: readonly NextWord[]): readonly NextWord[] {
  const added = [...start];
  while (added.length < LONGEST_ADDITION) {
    const { range } = added.at(-1)!;
    const next = index.nextWords(range)[0];
    if (!next || countOf(next.range) < Math.max(SUPPORT, countOf(range) * DECIDED)) break;
    added.push(next);
  }
  return added;
}

function branchesOf(index: PhraseIndex, added: readonly NextWord[]): readonly NextWord[] {
  const { range } = added.at(-1)!;
  const least = Math.max(SUPPORT, countOf(range) * BRANCH);
  return index
    .nextWords(range)
    .slice(0, MOST_BRANCHES)
    .filter((next) => countOf(next.range) >= least);
}

/** Without the function words at the end. */
function trimmed(words: readonly NextWord[]): readonly NextWord[] {
  return words.slice(0, words.findLastIndex(({ key }) => !functionWords.has(key)) + 1);
}

function completion(
  text: string,
  offset: number,
  index: PhraseIndex,
  read: ReadPlace,
  context: readonly Token[],
  partial: string,
  addition: readonly NextWord[],
): PhraseCompletion | undefined {
  const shortest = Math.max(0, context.length + addition.length - LEAST_WORDS);
  const words = context.slice(Math.min(phraseStart(index, context), shortest));
  const keys = [...words.map(({ key }) => key), ...addition.map(({ key }) => key)];
  const phrase = rangeOf(index, keys);
  const extended = addition.at(-1)!.range;
  if (!phrase || keys.length < LEAST_WORDS) return undefined;
  const printed = printedForm(index, extended, addition.length, read);
  const rest = printed.toLowerCase().startsWith(partial) ? printed.slice(partial.length) : undefined;
  if (rest === undefined || rest.length < LEAST_SAVED) return undefined;
  const replaceStart = words[0]!.start;
  const insert = text.slice(replaceStart, offset) + withApostrophesOf(text, rest);
  return {
    label: insert.replace(/\s+/g, ' '),
    insert,
    replaceStart,
    count: countOf(phrase),
    documents: index.countsBySource(phrase),
    places: placesOf(index, phrase),
  };
}

/**
 * Where the phrase begins among the words typed: at the last word that neither follows from the two before it nor calls for
 * the one before it ("violent extremism | as and when", but "in accordance" whole). A word that only carries on, such as
 * "and" or "of", begins none.
 */
function phraseStart(index: PhraseIndex, context: readonly Token[]): number {
  const keys = context.map(({ key }) => key);
  const count = (from: number, to: number): number => countOf(rangeOf(index, keys.slice(from, to)) ?? nowhere);
  for (let at = keys.length - 1; at > 0; at--) {
    if (bindingWords.has(keys[at]!)) continue;
    const from = Math.max(0, at - 2);
    const follows = count(from, at + 1) >= count(from, at) * DECIDED;
    const calls = count(at - 1, at + 1) >= count(at, at + 1) * DECIDED;
    if (!follows && !calls) return at;
  }
  return 0;
}

/** Documents whose place is shown. */
const SHOWN_DOCUMENTS = 3;
/** Places looked through for them: enough unless one document repeats the phrase on every page. */
const SEEN_PLACES = 60;

function placesOf(index: PhraseIndex, phrase: PhraseRange): readonly PhrasePlace[] {
  const first = new Map<string, PhrasePlace>();
  for (const place of index.places(phrase, SEEN_PLACES)) if (!first.has(place.source)) first.set(place.source, place);
  return [...first.values()].slice(-SHOWN_DOCUMENTS).reverse();
}

/** Places whose wording is compared. */
const COMPARED_PLACES = 10;

/** The last `words` words of a phrase as most of its places print them. */
function printedForm(index: PhraseIndex, range: PhraseRange, words: number, read: ReadPlace): string {
  const forms = new Map<string, number>();
  for (const place of index.places(range, COMPARED_PLACES, range.length - words)) {
    const form = read(place).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let best = '';
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

/** Follows the apostrophe the draft uses; typographic where it uses none, as United Nations documents do. */
function withApostrophesOf(draft: string, phrase: string): string {
  if (!/['’]/.test(phrase)) return phrase;
  const straight = draft.includes("'") && !draft.includes('’');
  return phrase.replace(/['’]/g, straight ? "'" : '’');
}

function isStartOfAnother(item: PhraseCompletion, items: ReadonlyMap<string, PhraseCompletion>): boolean {
  for (const other of items.values())
    if (other.insert.endsWith(item.insert) || other.label.startsWith(item.label)) return true;
  return false;
}
