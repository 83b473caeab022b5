import { type ContentKind, type StockKind } from '../meaning/sentenceContent';
import { type Span } from '../text/span';
import { type BearingSentence, type RestsOn } from './coverage';
import { type QuestionKind } from './kindCues';

/** What of a sentence is told. */
type Told = 'does' | 'matches' | 'restsOn' | 'gives' | 'brings' | 'saysOnly';

/** Words told of a sentence: the ones worth most. */
const MOST = 5;
/** What speaks for a sentence beside its own words, in words. */
const RESTS: Readonly<Record<RestsOn, string>> = {
  itself: '',
  paragraph: 'the sentences around it speak to the question',
  order: 'stands where the draft, taking up the questions in turn, comes to this one',
};

/** What an answer brings, in words. */
const BRINGS: Readonly<Record<ContentKind, string>> = {
  figure: 'a figure',
  deed: 'what was done',
  means: 'by which means',
  reason: 'a reason',
  condition: 'a condition',
  finding: 'a judgement',
  account: 'a case of its own',
  denial: 'what is not so',
};

/** What a sentence does that brings nothing, in words. */
const SAYS_ONLY: Readonly<Record<StockKind, string>> = {
  question: 'asks',
  asked: 'names it',
  importance: 'says that it matters',
  need: 'says that it should be',
  support: 'takes a stand',
  announcement: 'announces what is to come',
  pledge: 'declares good will',
  generality: 'says what is always said',
  thanks: 'thanks',
  praise: 'praises',
  refusal: 'leaves it to others',
  introduction: 'says who speaks',
  elsewhere: 'speaks of something else',
};
/** Turns that are told of one sentence. */
const MOST_TURNS = 2;

/** What the question asks for and the sentence gives, in words. */
const GIVES: Readonly<Record<QuestionKind, string>> = {
  difficulties: 'tells of a difficulty, which the question asks for',
  practices: 'tells what was done, which the question asks for',
};

/**
 * Explains, in words, why a sentence is held to speak to a question: the question's words it has and their form, whether it gives
 * what is asked for, what it brings or only says, and whether its paragraph or its place says the rest.
 */
export function explainBearing(
  text: string,
  question: string,
  { does, matches, restsOn, gives, brings, saysOnly }: Pick<BearingSentence, Told>,
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
  const turns = does === 'answers' ? bringsIn(brings) : saysOnlyIn(saysOnly);
  const rests = restsOn === 'itself' ? [] : [RESTS[restsOn]];
  const why = [...has, ...(gives ? [GIVES[gives]] : []), ...turns, ...rests].join('; ');
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}

function bringsIn(kinds: ReadonlySet<ContentKind>): readonly string[] {
  const told = [...kinds].slice(0, MOST_TURNS).map((kind) => BRINGS[kind]);
  return [told.length > 0 ? `brings ${told.join(' and ')}` : 'brings details that the question has not'];
}

function saysOnlyIn(kinds: ReadonlySet<StockKind>): readonly string[] {
  const told = [...kinds].slice(0, MOST_TURNS).map((kind) => SAYS_ONLY[kind]);
  return told.length > 0 ? [`only ${told.join(' and ')}`] : ['says little beside the question'];
}

function inMarks(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
}
