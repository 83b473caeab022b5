import { countOf, type PhraseIndex, type PhraseRange } from '../phraseIndex/phraseIndex';
import { type PhrasePlace } from '../phraseIndex/segment/places';
import type { Draft } from '../draft/draft';
import { bindingWords } from '../text/functionWords';
import { sentenceOpenings } from '../lexicon/commonLanguage';
import { endsLine } from '../text/endsLine';
import { oncePer } from '../text/oncePer';
import { Recent } from '../text/recent';
import type { Token } from '../text/tokens';
import { type CompletionMode, GHOST_BARS, LIST_BARS } from './bars';
import { bestTogether, type Choice, choicesOf } from './choice';
import { type Continuation } from './continuations';
import { continuationsFrom, type Cursor, cursorAt } from './cursor';
import { rangeOfPhrase } from './rangeOfPhrase';
import { type ReadPlace, spelt, withApostrophesOf } from './spelling';

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

/** Where phrases come from. */
export interface PhraseSources {
  readonly phrases: PhraseIndex;
  readonly read: ReadPlace;
}

const MOST_ITEMS = 8;

/**
 * What completes the phrase being typed before `offset`, what saves most first. In quiet mode nothing but phrases of which two words
 * are there and that the corpus makes likely; in eager mode words as well.
 */
export function completePhrases(
  draft: Draft,
  offset: number,
  sources: PhraseSources,
  wish: 'asked' | CompletionMode,
): readonly PhraseCompletion[] {
  const cursor = cursorAt(draft, offset, sources.phrases, wish === 'eager');
  if (!cursor || (cursor.typed.words.length === 0 && wish !== 'eager')) return [];
  const items = new Map<string, PhraseCompletion>();
  const bar = LIST_BARS[wish];
  for (const choice of bestTogether(choicesOf(cursor.found, cursor.typed.partial, bar), MOST_ITEMS)) {
    const item = completion(draft, cursor, choice.continuation, sources);
    if (item && (bar.hanging || !isBegunBy(item, items))) items.set(item.insert, item);
  }
  return [...items.values()];
}

function isBegunBy({ insert, label }: PhraseCompletion, items: ReadonlyMap<string, PhraseCompletion>): boolean {
  return [...items.values()].some((other) => other.insert.endsWith(insert) || other.label.startsWith(label));
}

/**
 * The single likeliest way the sentence goes on from `offset`, without what is typed; undefined where nothing is likely enough. In a
 * `name` that is the bar of both modes.
 */
export function likeliestRest(
  draft: Draft,
  offset: number,
  sources: PhraseSources,
  { mode, isName }: { readonly mode: CompletionMode; readonly isName: boolean },
): string | undefined {
  const cursor = cursorAt(draft, offset, sources.phrases, mode === 'eager');
  if (!cursor) return undefined;
  const bar = isName ? GHOST_BARS.name : GHOST_BARS[mode];
  // Asked for with each letter, so that the next one finds what the list has now.
  if (mode === 'eager') firstKeysIn(cursor, cursor.typed.partial);
  const [best] = bestTogether(choicesOf(cursor.found, cursor.typed.partial, bar), 1);
  if (!best || (mode === 'eager' && isPassedOver(best, cursor))) return undefined;
  return restOf(draft, cursor, best.continuation, sources);
}

/** Items of a list that are seen. */
const SEEN_ITEMS = 5;
/** Lists that are kept: those of the letters of a word or two. */
const KEPT_LISTS = 20;

/** How what was in a list began, by the place and what was typed there: from one letter to the next the lists before are the same. */
const firstKeysSeen = oncePer((_: PhraseIndex) => new Recent<ReadonlySet<string>>(KEPT_LISTS));

/** With what word the items begin that the eager list has, or had when no more than these `letters` of the word were there. */
function firstKeysIn(cursor: Cursor, letters: string): ReadonlySet<string> {
  const { phrases, typed, begun } = cursor;
  const place = [typed.start, ...begun.context, letters].join(' ');
  return firstKeysSeen(phrases).get(place, () => {
    const found = letters === typed.partial ? cursor.found : continuationsFrom(cursor, letters);
    const seen = bestTogether(choicesOf(found, letters, LIST_BARS.eager), SEEN_ITEMS);
    return new Set(seen.map(({ continuation: { keys } }) => keys[0]!));
  });
}

/** Whether the eager list had it before the word was begun, or a letter ago: whoever saw it there and types on wants something else. */
function isPassedOver({ continuation: { keys } }: Choice, cursor: Cursor): boolean {
  const { partial } = cursor.typed;
  const before = partial === '' ? [] : ['', partial.slice(0, -1)];
  return before.some((letters) => firstKeysIn(cursor, letters).has(keys[0]!));
}

function restOf(
  { text }: Draft,
  { typed, places }: Cursor,
  continuation: Continuation,
  { phrases, read }: PhraseSources,
): string | undefined {
  const found = spelt(continuation, typed.written, { index: phrases, read, draft: places });
  if (found === undefined || found === '') return undefined;
  const gap = typed.written === '' && text.charAt(typed.start - 1) === ',' ? ' ' : '';
  const rest = withApostrophesOf(text, found);
  const opens = typed.opens && typed.written === '';
  return gap + (opens ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
}

function completion(
  draft: Draft,
  cursor: Cursor,
  continuation: Continuation,
  sources: PhraseSources,
): PhraseCompletion | undefined {
  const rest = restOf(draft, cursor, continuation, sources);
  if (rest === undefined) return undefined;
  const { offset, typed } = cursor;
  const { phrases } = sources;
  const context = typed.words.slice(typed.words.length - continuation.context);
  const words = context.slice(phraseStart(phrases, context, continuation.keys.length));
  const phrase = rangeOfPhrase(phrases, [...words.map(({ key }) => key), ...continuation.keys]);
  const replaceStart = words[0]?.start ?? typed.start;
  const comma = cursor.isEager && endsLine(draft.text, offset) && isWholeOpening(cursor, continuation) ? ',' : '';
  const insert = draft.text.slice(replaceStart, offset) + rest + comma;
  return {
    label: insert.replace(/\s+/g, ' '),
    insert,
    replaceStart,
    count: phrase ? countOf(phrase) : 0,
    documents: phrase ? phrases.countsBySource(phrase) : new Map<string, number>(),
    places: phrase ? placesOf(phrases, phrase) : [],
  };
}

/** Whether a turn that has a comma behind it, and nothing else, makes the sentence as it is and what is offered. */
function isWholeOpening({ begun: { context } }: Cursor, { keys }: Continuation): boolean {
  return sentenceOpenings().has([...context, ...keys].join(' '));
}

/** Two words that often meet are no set phrase. */
const LEAST_WORDS = 3;
/** A phrase goes on while at least this share of its occurrences go on in the same way. */
const DECIDED = 0.5;

/**
 * Where the phrase begins among the words typed: at the last word that neither follows from the two before it nor calls for
 * the one before it ("violent extremism | as and when", but "in accordance" whole). A word that only carries on, such as
 * "and" or "of", begins none; and with the `added` words it has three.
 */
function phraseStart(index: PhraseIndex, context: readonly Token[], added: number): number {
  const keys = context.map(({ key }) => key);
  const count = (from: number, to: number): number => {
    const range: PhraseRange | undefined = rangeOfPhrase(index, keys.slice(from, to));
    return range ? countOf(range) : 0;
  };
  const latest = Math.max(0, context.length + added - LEAST_WORDS);
  for (let at = keys.length - 1; at > 0; at--) {
    if (bindingWords.has(keys[at]!)) continue;
    const from = Math.max(0, at - 2);
    const follows = count(from, at + 1) >= count(from, at) * DECIDED;
    const calls = count(at - 1, at + 1) >= count(at, at + 1) * DECIDED;
    if (!follows && !calls) return Math.min(at, latest);
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
