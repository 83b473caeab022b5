import { countOf, type PhraseIndex, type PhrasePlace, type PhraseRange } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { bindingWords } from '../text/functionWords';
import { sentenceOpenings } from '../lexicon/commonLanguage';
import { endsLine } from '../text/endsLine';
import type { Token } from '../text/tokens';
import { type CompletionMode, LIST_BARS } from './bars';
import { bestChoices } from './choice';
import type { Continuation } from './continuations';
import { type Cursor, cursorAt } from './cursor';
import type { PhraseSources, ReadPlace } from './phraseSources';
import { rangeOfPhrase } from './rangeOfPhrase';

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

const MOST_ITEMS = 8;

/**
 * What completes the phrase being typed before `offset`, what saves most first. In quiet mode nothing but phrases of which two words
 * are there and that the corpus makes likely; in eager mode words as well.
 */
export function completePhrases(
  draft: Draft,
  offset: number,
  { phrases, read }: PhraseSources,
  wish: 'asked' | CompletionMode,
): readonly PhraseCompletion[] {
  const mode = wish === 'eager' ? 'eager' : 'quiet';
  const cursor = cursorAt(draft, { offset, phrases, mode });
  if (!cursor || (cursor.typed.words.length === 0 && mode !== 'eager')) return [];
  const items = new Map<string, PhraseCompletion>();
  const bar = LIST_BARS[wish];
  const typed = cursor.typed.partial;
  for (const { continuation } of bestChoices(cursor.continuations, { typed, bar, most: MOST_ITEMS })) {
    const item = completion(cursor, continuation, read);
    if (item && (bar.hanging || !isBegunBy(item, items))) items.set(item.insert, item);
  }
  return [...items.values()];
}

function isBegunBy({ insert, label }: PhraseCompletion, items: ReadonlyMap<string, PhraseCompletion>): boolean {
  return [...items.values()].some((other) => other.insert.endsWith(insert) || other.label.startsWith(label));
}

function completion(cursor: Cursor, continuation: Continuation, read: ReadPlace): PhraseCompletion | undefined {
  const rest = cursor.rest(continuation, read);
  if (rest === undefined) return undefined;
  const { text, offset, phrases, mode, typed } = cursor;
  const context = typed.words.slice(typed.words.length - continuation.context);
  const words = context.slice(phraseStart(phrases, context, continuation.keys.length));
  const phrase = rangeOfPhrase(phrases, [...words.map(({ key }) => key), ...continuation.keys]);
  const replaceStart = words[0]?.start ?? typed.start;
  const comma = mode === 'eager' && endsLine(text, offset) && isWholeOpening(cursor, continuation) ? ',' : '';
  const insert = text.slice(replaceStart, offset) + rest + comma;
  return {
    label: insert.replace(/\s+/g, ' '),
    insert,
    replaceStart,
    count: phrase ? countOf(phrase) : 0,
    documents: phrase ? phrases.countsBySource(phrase) : new Map<string, number>(),
    places: phrase ? placesOf(phrases, phrase) : [],
  };
}

/** Whether the sentence so far and the offered words together are just an opening turn, one that a comma follows. */
function isWholeOpening({ sentence: { context } }: Cursor, { keys }: Continuation): boolean {
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
    const range = rangeOfPhrase(index, keys.slice(from, to));
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
