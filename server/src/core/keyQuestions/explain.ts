import { type Span } from '../text/span';
import { type BearingSentence, type RestsOn } from './coverage';
import { type QuestionKind } from './kindCues';

/** Words told of a sentence: the ones worth most. */
const MOST = 5;
/** What speaks for a sentence beside its own words, in words. */
const RESTS: Readonly<Record<RestsOn, string>> = {
  itself: '',
  paragraph: 'the sentences around it speak to the question',
  order: 'stands where the draft, taking up the questions in turn, comes to this one',
};

/** What the question asks for and the sentence gives, in words. */
const GIVES: Readonly<Record<QuestionKind, string>> = {
  difficulties: 'tells of a difficulty, which the question asks for',
  practices: 'tells what was done, which the question asks for',
};

/**
 * Explains, in words, why a sentence is held to speak to a question: the question's words it has and their form, whether it gives
 * what is asked for, and whether its paragraph or its place says the rest.
 */
export function explainBearing(
  text: string,
  question: string,
  { matches, restsOn, gives }: Pick<BearingSentence, 'matches' | 'restsOn' | 'gives'>,
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
  const has = parts.length > 0 ? [`has of the question: ${[...new Set(parts)].join(', ')}`] : [];
  const why = [...has, ...(gives ? [GIVES[gives]] : []), ...(restsOn === 'itself' ? [] : [RESTS[restsOn]])].join('; ');
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}

function inMarks(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
