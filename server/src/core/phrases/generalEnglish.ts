import { englishFollowers } from '../lexicon/englishFollowers';

/** What general English says of a word counts for this share of its probability, what documents, draft and common language say for the rest. */
const ENGLISH_SHARE = 0.3;
/** The same behind a comma, of which the documents' index knows nothing. Both were tried out, see docs/completion.md. */
const COMMA_SHARE = 0.5;
/** Words that only general English has, the most frequent. */
const MOST_NEW = 60;

/** What is typed of a sentence, as far as general English goes by it. */
interface Sentence {
  /** Keys of its last words. */
  readonly context: readonly string[];
  /** Key of the letters of the next word. */
  readonly partial: string;
  readonly afterComma: boolean;
}

/**
 * Weighs `words`, whose probabilities are of all words that come next, by what follows a word or two in general English, and adds
 * those that it knows alone, each made by `newWord` from its key.
 */
export function weighByEnglish<Word extends { probability: number }>(
  words: Map<string, Word>,
  { context, partial, afterComma }: Sentence,
  newWord: (key: string) => Word,
): void {
  const found = englishFollowers(context, { afterComma });
  if (!found) return;
  const weight = afterComma ? COMMA_SHARE : ENGLISH_SHARE;
  for (const word of words.values()) word.probability *= 1 - weight + weight * found.others;
  const others: [key: string, share: number][] = [];
  for (const [key, share] of found.shares) {
    if (!key.startsWith(partial) || key === partial) continue;
    const word = words.get(key);
    if (word) word.probability += weight * share;
    else others.push([key, share]);
  }
  others.sort(([, a], [, b]) => b - a);
  for (const [key, share] of others.slice(0, MOST_NEW)) {
    const word = newWord(key);
    word.probability += weight * share;
    words.set(key, word);
  }
}
