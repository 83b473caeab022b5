import { type AgreedPhrase, agreedPhrases, isAgreedWording } from '../lexicon/agreedPhrases';
import { functionWords } from '../text/functionWords';
import { lazy } from '../text/lazy';
import { type Token, tokenize } from '../text/tokens';

/** An agreed phrase that goes on from what is typed. */
export interface CuratedCompletion {
  readonly row: AgreedPhrase;
  /** UTF-16 offset of the phrase's first typed word. */
  readonly replaceStart: number;
  /** What replaces the text from there to the cursor: the words typed, as typed, and the rest. */
  readonly insert: string;
}

/** Words typed, the last perhaps in part, before a phrase is offered. */
const LEAST_TYPED = 2;
/**
 * The number of telling words that must be among the whole words typed; more words will do with a single telling one. So "serious
 * criminal" and "in accordance with" are enough, but not "we welcome", with which half of all sentences begin.
 */
const LEAST_TELLING = 2;
const LEAST_WHOLE = 3;
const LEAST_LETTERS = 2;
/** Fewer keystrokes than this are quicker typed than chosen. */
const LEAST_SAVED = 4;
const MOST_ITEMS = 3;
/** Characters before the cursor that are read. */
const WINDOW = 400;

interface Offered {
  readonly row: AgreedPhrase;
  readonly words: readonly Token[];
  /** The places among the words at which the word stands under which the phrase is filed, last first. */
  readonly places: readonly number[];
}

/** The phrases that are offered by each of their words, in the order of the table. */
const offered = lazy((): ReadonlyMap<string, readonly Offered[]> => {
  const byWord = new Map<string, Offered[]>();
  for (const row of agreedPhrases()) {
    const words = tokenize(row.phrase);
    if (!isAgreedWording(row) || row.category === 'citation form' || words.length <= LEAST_TYPED) continue;
    const places = new Map<string, number[]>();
    for (const [at, { key }] of words.entries()) places.set(key, [at, ...(places.get(key) ?? [])]);
    for (const [key, own] of places) {
      const filed = byWord.get(key) ?? [];
      filed.push({ row, words, places: own });
      byWord.set(key, filed);
    }
  }
  return byWord;
});

/**
 * The agreed phrases of the table, deviations apart, of which the text before `offset` has the first words: enough of them to
 * say which phrase it is. Those of which most is there come first. The corpus is not asked.
 */
export function completeCurated(text: string, offset: number): readonly CuratedCompletion[] {
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return [];
  const start = Math.max(0, offset - WINDOW);
  const before = text
    .slice(start, offset)
    .replace(/([^\n])\r?\n(?!\r?\n)/g, (found, last: string) => last.padEnd(found.length));
  const tokens = tokenize(before);
  const last = tokens.at(-1);
  if (!last || !/^(?:,? +)?$/.test(before.slice(last.end))) return [];
  const sentence = tokens.slice(tokens.findLastIndex(({ breaks }) => breaks));
  const isTyping = last.end === before.length;
  // Of the words typed one at least is whole.
  const whole = isTyping ? sentence.slice(0, -1) : sentence;
  const partial = isTyping ? last.key : undefined;
  const found = (offered().get(whole.at(-1)?.key ?? '') ?? []).flatMap(({ row, words, places }) => {
    const typed = typedOf({ whole, partial }, words, places);
    const next = words[typed - (isTyping ? 1 : 0)];
    const from = sentence[sentence.length - typed];
    if (!next || !from) return [];
    const rest = row.phrase.slice(next.start + (isTyping ? last.key.length : 0));
    const replaceStart = start + from.start;
    const insert = text.slice(replaceStart, offset) + rest;
    return rest.length < LEAST_SAVED ? [] : [{ row, replaceStart, insert, typed }];
  });
  return found
    .sort((a, b) => b.typed - a.typed || a.insert.length - b.insert.length)
    .slice(0, MOST_ITEMS)
    .map(({ row, replaceStart, insert }) => ({ row, replaceStart, insert }));
}

/** What is typed of a sentence: its whole words, and the key of the letters of the next one. */
interface TypedWords {
  readonly whole: readonly Token[];
  readonly partial: string | undefined;
}

/**
 * How many of a phrase's words stand last in a sentence, the last of them perhaps in part; 0 where they are too few. The last whole word
 * stands at one of the `places` of the phrase.
 */
function typedOf({ whole, partial }: TypedWords, words: readonly Token[], places: readonly number[]): number {
  for (const place of places) {
    const count = place + 1;
    const next = words[count];
    const typed = partial === undefined ? count : count + 1;
    if (next === undefined || count > whole.length || typed < LEAST_TYPED) continue;
    if (partial !== undefined && !next.key.startsWith(partial)) continue;
    const from = whole.length - count;
    let telling = 0;
    let at = 0;
    for (; at < count && whole[from + at]!.key === words[at]!.key; at++)
      if (!functionWords.has(words[at]!.key)) telling++;
    if (at < count) continue;
    if (count < LEAST_TYPED && partial!.length < LEAST_LETTERS) return 0;
    return telling >= LEAST_TELLING || (telling > 0 && count >= LEAST_WHOLE) ? typed : 0;
  }
  return 0;
}
