import { type Span } from '../text/span';
import { type BearingSentence } from './coverage';

/** Words told of a sentence: the ones worth most. */
const MOST = 5;

/** Why a sentence is held to speak to a question, in words: which of the question's words it has, and in which form. */
export function explainBearing(text: string, question: string, { matches }: Pick<BearingSentence, 'matches'>): string {
  const told = [...matches].sort((a, b) => b.word.weight - a.word.weight).slice(0, MOST);
  const parts = told
    .sort((a, b) => a.word.start - b.word.start)
    .map(({ word, said, ground }) => {
      const asked = inMarks(question, word);
      const own = inMarks(text, said);
      if (ground === 'same word') return asked.toLowerCase() === own.toLowerCase() ? asked : `${own} (${asked})`;
      return `${own} for ${asked}`;
    });
  return parts.length === 0 ? '' : `Has of the question: ${[...new Set(parts)].join(', ')}`;
}

function inMarks(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
