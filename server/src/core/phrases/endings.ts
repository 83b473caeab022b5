import { countOf, type PhraseIndex, type PhraseRange } from '../corpus/corpus';
import { functionWords } from '../text/functionWords';
import { remembered } from '../text/memory';
import { followersOf } from './discounting';

/** English words that stand in like places, by how they end; the longest ending of a word decides, the others are of one class. */
const CLASSES: readonly (readonly string[])[] = [
  ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ['ing'],
  ['ed', 'en'],
  ['ly'],
  ['tion', 'sion', 'ment', 'ness', 'ity', 'ance', 'ence', 'ship', 'ism', 'cy'],
  ['tions', 'sions', 'ments', 'ities', 'ances', 'ences', 'ships', 'isms', 'cies', 'ers', 'ors', 'ists'],
  ['al', 'ive', 'ous', 'ic', 'ful', 'able', 'ible', 'ary'],
  ['ize', 'ise', 'ify', 'ate'],
  ['er', 'or', 'ist'],
  ['ss', 'us', 'is'],
  ['s'],
];
const OTHERS = CLASSES.length;

const classByEnding: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap((endings, number) => endings.map((ending) => [ending, number] as const)),
);
const ENDING = new RegExp(`(?:${[...classByEnding.keys()].sort((a, b) => b.length - a.length).join('|')})$`);

/** Words by which it is known how frequent each class is. */
const MOST_FREQUENT = 2000;
/** What is known of all words counts as so many of those after one. */
const KNOWN_OF_ALL = 20;
/** The root of it is taken: the words before say more than their endings do. Both tried out, see docs/completion.md. */
const SHARE = 0.5;

/**
 * How much likelier a word is behind the phrase of a range than elsewhere, by nothing but how the words end that stand there: behind
 * “to” it is “prolong” rather than “prolonging”. 1 for words that bind others.
 */
export function fitAfter(index: PhraseIndex, range: PhraseRange): (key: string) => number {
  const all = sharesOfAll(index);
  const here = countsOf(followersOf(index, range).words);
  const total = sum(here) + KNOWN_OF_ALL;
  const fits = here.map((count, number) => ((count + KNOWN_OF_ALL * all[number]!) / total / all[number]!) ** SHARE);
  return (key) => (functionWords.has(key) ? 1 : fits[classOf(key)]!);
}

const sharesOfAll = remembered((index: PhraseIndex) => {
  const counts = countsOf(index.nextWords(index.all, { most: MOST_FREQUENT }));
  const total = sum(counts) + counts.length;
  return counts.map((count) => (count + 1) / total);
});

function countsOf(words: readonly { readonly key: string; readonly range: PhraseRange }[]): readonly number[] {
  const counts = new Array<number>(OTHERS + 1).fill(0);
  for (const { key, range } of words) if (!functionWords.has(key)) counts[classOf(key)]! += countOf(range);
  return counts;
}

function classOf(key: string): number {
  const ending = ENDING.exec(key)?.[0];
  return ending === undefined ? OTHERS : classByEnding.get(ending)!;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
