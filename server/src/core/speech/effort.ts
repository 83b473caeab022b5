import type { Span } from '../text/span';
import { spokenForms } from './spokenForms';
import { syllables } from './syllables';
import type { SpokenForm } from './spokenForms';

/**
 * What the parts of a spoken word weigh, in ordinary words: a text of United Nations prose weighs about as much as it has words. A
 * syllable and its sounds take the time, and so do the pauses. Fitted by `npm run bench:time -- --fit`; see docs/speaking-time.md.
 */
export const WEIGHTS = { syllable: 0.094, letter: 0.1134, comma: 0.57, sentence: 1.09, paragraph: 1.55 } as const;

/** What of a written word takes time. */
export interface SpeechParts {
  readonly syllables: number;
  /** Of the spoken words, as they are spelled. */
  readonly letters: number;
  readonly pause: SpokenForm['pause'];
}

export function speechParts({ words, pause }: SpokenForm): SpeechParts {
  let count = 0;
  let letters = 0;
  for (const word of words) {
    count += syllables(word);
    letters += word.length;
  }
  return { syllables: count, letters, pause };
}

/**
 * The weight, in ordinary words, of a paragraph up to and with each of its words, in order; the pause behind the word is counted.
 * `words` are the words of the paragraph as `spokenWords` gives them.
 */
export function effortOf(paragraph: string, words: readonly Span[]): readonly number[] {
  let sum = 0;
  return spokenForms(paragraph, words).map((form) => {
    const { syllables: count, letters, pause } = speechParts(form);
    sum += count * WEIGHTS.syllable + letters * WEIGHTS.letter + (pause === 'none' ? 0 : WEIGHTS[pause]);
    return sum;
  });
}
