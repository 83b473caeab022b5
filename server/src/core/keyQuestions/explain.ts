import { type Span } from '../text/span';
import { type BearingSentence } from './coverage';

/** Words told of a sentence: the ones worth most. */
const MOST = 5;
/** The share of what it is worth that a sentence has by itself, below which its paragraph is told of. */
const LEAST_OWN_SHARE = 0.6;

/** Why a sentence is held to speak to a question, in words: which of the question's words it has and in which form, and whether its paragraph says the rest. */
export function explainBearing(
  text: string,
  question: string,
  { matches, own, score }: Pick<BearingSentence, 'matches' | 'own' | 'score'>,
): string {
  const told = [...matches].sort((a, b) => b.word.weight - a.word.weight).slice(0, MOST);
  const parts = told
    .sort((a, b) => a.word.start - b.word.start)
    .map(({ word, said, ground }) => {
      const asked = inMarks(question, word);
      const own = inMarks(text, said);
      if (ground === 'same word') return asked.toLowerCase() === own.toLowerCase() ? asked : `${own} (${asked})`;
      return `${own} for ${asked}`;
    });
  if (parts.length === 0) return 'Goes on from the sentence before it, which speaks to the question';
  const rest = own < LEAST_OWN_SHARE * score ? '; the sentences around it speak to the question' : '';
  return `Has of the question: ${[...new Set(parts)].join(', ')}${rest}`;
}

function inMarks(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
