import { englishFollowers } from '../lexicon/englishFollowers';

/** The share of general English in the probability of a word; documents, draft and common language have the rest. */
const ENGLISH_SHARE = 0.5;
/** The share of general English behind a comma, of which the documents' index knows nothing. Both were tried out, see docs/completion.md. */
const COMMA_SHARE = 0.5;
/** Words that only general English has, the most frequent: as many as are followed at all. */
const MOST_NEW = 40;

/** What is typed of a sentence, as far as general English goes by it. */
interface Sentence {
  /** Keys of its last words. */
  readonly context: readonly string[];
  /** Key of the letters of the next word. */
  readonly partial: string;
  readonly afterComma: boolean;
}

/** A word that general English has, and its probability. */
interface EnglishWord {
  readonly key: string;
  readonly probability: number;
}

/**
 * Weighs `words`, whose probabilities are of all words that come next, by what follows a word or two in general English. Gives those that
 * it knows alone.
 */
export function weighByEnglish(
  words: ReadonlyMap<string, { probability: number }>,
  { context, partial, afterComma }: Sentence,
): readonly EnglishWord[] {
  const found = englishFollowers(context, { afterComma });
  if (!found) return [];
  const weight = afterComma ? COMMA_SHARE : ENGLISH_SHARE;
  const kept = 1 - weight + weight * found.others;
  for (const [key, word] of words) word.probability = kept * word.probability + weight * (found.shares.get(key) ?? 0);
  const added: EnglishWord[] = [];
  for (const key of found.beginning(partial.charAt(0))) {
    if (added.length === MOST_NEW) break;
    if (words.has(key) || !key.startsWith(partial) || key === partial) continue;
    added.push({ key, probability: weight * found.shares.get(key)! });
  }
  return added;
}
