import { type Token, tokenize } from '../text/tokens';

/** What of the sentence stands before the cursor, as far as it says how it goes on. */
export interface Typed {
  /** Whole words, at most eight, offsets into the draft. */
  readonly words: readonly Token[];
  /** Key of the letters typed of the next word, empty after a space. */
  readonly partial: string;
  /** The text of the word as written. */
  readonly written: string;
  /** Whether a comma stands before the next word. */
  readonly afterComma: boolean;
  /** Whether the next word is the first of its sentence, or of a clause behind a mark. */
  readonly opens: boolean;
  /** UTF-16 offset at which the next word begins, or would begin. */
  readonly start: number;
}

/** Words before the cursor that are looked at. */
const CONTEXT_WORDS = 8;
/** Characters before the cursor that are read: more than eight words ever take. */
const WINDOW = 400;

/** What stands between the last word of a sentence or paragraph and the first of the next. */
const SENTENCE_ENDED = /^[^\n]*[.!?][”’")]?\s+$|\n\s*\n\s*$/;

/**
 * The words of the sentence before `offset`. Undefined inside a word, and behind a mark after which no phrase goes on. At the start of a
 * sentence there are no words.
 */
export function typedBefore(text: string, offset: number): Typed | undefined {
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return undefined;
  const from = Math.max(0, offset - WINDOW);
  const before = text
    .slice(from, offset)
    .replace(/([^\n])\r?\n(?!\r?\n)/g, (found, last: string) => last.padEnd(found.length));
  const tokens = tokenize(before).map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
  const last = tokens.at(-1);
  const between = text.slice(last?.end ?? from, offset);
  if (last ? SENTENCE_ENDED.test(between) : from === 0 && /^\s*$/.test(between))
    return { words: [], partial: '', written: '', afterComma: false, opens: true, start: offset };
  if (!last || !/^[\s,()]*$/.test(between)) return undefined;
  const typing = last.end === offset;
  const sentence = tokens.slice(tokens.findLastIndex(({ breaks }) => breaks));
  const words = (typing ? sentence.slice(0, -1) : sentence).slice(-CONTEXT_WORDS);
  const opens = words.length === 0;
  const start = typing ? last.start : offset;
  const afterComma = words.length > 0 && text.slice(words.at(-1)!.end, start).includes(',');
  return typing
    ? { words, partial: last.key, written: text.slice(start, offset), afterComma, opens, start }
    : { words, partial: '', written: '', afterComma, opens, start };
}
