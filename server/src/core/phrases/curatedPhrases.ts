import { type AgreedPhrase, agreedPhrases } from '../lexicon/agreedPhrases';
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
}

/** By each of their words, in the order of the table. */
const offered = lazy((): ReadonlyMap<string, readonly Offered[]> => {
  const byWord = new Map<string, Offered[]>();
  for (const row of agreedPhrases()) {
    const words = tokenize(row.phrase);
    if (row.status === 'deviation' || row.category === 'citation form' || words.length <= LEAST_TYPED) continue;
    for (const key of new Set(words.map((word) => word.key))) {
      const known = byWord.get(key);
      if (known) known.push({ row, words });
      else byWord.set(key, [{ row, words }]);
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
  const whole = sentence.at(isTyping ? -2 : -1);
  const found = (offered().get(whole?.key ?? '') ?? []).flatMap(({ row, words }) => {
    const typed = typedOf(sentence, words, isTyping);
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

/** How many of a phrase's words stand last in a sentence, the last of them perhaps in part; 0 where they are too few. */
function typedOf(sentence: readonly Token[], words: readonly Token[], isTyping: boolean): number {
  const most = Math.min(sentence.length, isTyping ? words.length : words.length - 1);
  for (let typed = most; typed >= LEAST_TYPED; typed--) {
    const last = sentence.slice(-typed);
    const fits = last.every(({ key }, at) =>
      isTyping && at === typed - 1 ? words[at]!.key.startsWith(key) : words[at]!.key === key,
    );
    if (!fits) continue;
    const whole = isTyping ? last.slice(0, -1) : last;
    if (whole.length < LEAST_TYPED && last.at(-1)!.key.length < LEAST_LETTERS) return 0;
    const telling = whole.filter(({ key }) => !functionWords.has(key)).length;
    return telling >= LEAST_TELLING || (telling > 0 && whole.length >= LEAST_WHOLE) ? typed : 0;
  }
  return 0;
}
