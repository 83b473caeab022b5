import { englishWords } from '../lexicon/englishWords';
import { MOST_WORDS } from './discounting';
import { fitAfter } from './endings';
import { weighByEnglish } from './generalEnglish';
import { type LikelyWord, type LikelyWords, likeliestFirst, type WordModel } from './wordModel';

/** What there is of a sentence before the word being typed. */
export interface Sentence {
  /** Keys of its last words. */
  readonly context: readonly string[];
  /** Whether a comma stands behind them. */
  readonly afterComma: boolean;
  /** Whether the word being typed is the sentence's first. */
  readonly opens: boolean;
  /** Whether words of general English come into question: not for a capital within a sentence. */
  readonly english: boolean;
}

/** The least share left to shorter contexts, however much the longer ones know: nobody writes quite as others did. */
const LEFT_OPEN = 0.2;

/** The key under which all words are counted that nobody knows. */
const UNKNOWN = '';

/**
 * What the word being typed may be that begins with the key `partial`, likeliest first. Their probabilities and that of a word nobody knows
 * add up to one.
 */
export function firstWords(model: WordModel, sentence: Sentence, partial: string): readonly LikelyWord[] {
  const { context, opens, english } = sentence;
  const contexts = opens ? model.opening() : model.contextsOf(context);
  const known = model.frequent(partial, english ? englishWords(partial, MOST_WORDS) : []);
  const last = contexts[0]?.range;
  if (english && last) weigh(known, fitAfter(model.index, last));
  // The unknown word takes part as one word more: every context lowers it as it lowers a known word that never followed there.
  known.set(UNKNOWN, { key: UNKNOWN, probability: model.unknownShare(known.size), after: [] });
  const words = model.behind(contexts, { partial, most: MOST_WORDS, known, leftOpen: LEFT_OPEN });
  if (english)
    for (const { key, probability } of weighByEnglish(words, { ...sentence, partial }))
      words.set(key, { ...model.byItself(key), probability });
  const sorted = likeliestFirst(words);
  const whole = partial === '' ? 1 : sorted.reduce((sum, { probability }) => sum + probability, 0);
  for (const word of sorted) word.probability /= whole;
  return sorted.filter(({ key }) => key !== UNKNOWN);
}

/** Makes words likelier or less likely, and all of them together as likely as before. */
function weigh(words: LikelyWords, weightOf: (key: string) => number): void {
  let before = 0;
  let now = 0;
  for (const word of words.values()) {
    before += word.probability;
    word.probability *= weightOf(word.key);
    now += word.probability;
  }
  if (now > 0) for (const word of words.values()) word.probability *= before / now;
}
