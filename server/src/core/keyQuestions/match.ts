import { fieldMatching } from './fieldMatching';
import { type QuestionProfile, type QuestionWord } from './questionProfile';
import { type ListedWords, type SentenceFacts } from '../meaning/sentenceFacts';
import { type Span } from '../text/span';

/** Why words of a question count as said. */
export type Ground = 'same word' | 'same name' | 'related' | 'field';

/** A word of a question, or the words by which it asks about a field, and the words of the sentence that say it. */
export interface Match {
  readonly word: Span & Pick<QuestionWord, 'weight'>;
  readonly ground: Ground;
  /** Span in the text the sentence stands in. */
  readonly said: Span;
}

/** What a sentence shares with a question. */
export interface Matching {
  /** From 0 to 1: how much of the question's weight. */
  readonly score: number;
  readonly matches: readonly Match[];
}

/** The worth of a related word, where the question's own word has 1. */
const RELATED = 0.59;
/** The rarity that a related word needs to count: "remain" says little of a challenge. */
const RARE = 6;
/** The worth of each further word of the same list, for at most {@link MOST_FURTHER} of them. */
const FURTHER = 0.58;
const MOST_FURTHER = 3;
/** The weight up to which all of a question's words are asked for: of a longer one a sentence may speak to a part. */
const ENOUGH = 21.5;
/** The share of the weight beyond {@link ENOUGH} that is asked for too. */
const BEYOND_ENOUGH = 0.46;
/** The worth of a further word of the same name: the words of a name say one thing together. */
const SAME_THING = 0.88;
/** The weight above which a word tells what a question is about. */
const TELLING = 1;
/** The factor for a sentence that has only one such word. */
const ALONE = 0.7;

/** The words of a list that a sentence has: the rarest of them, and how many. */
interface SaidOfList extends Span {
  readonly rarity: number;
  readonly places: ReadonlySet<number>;
}

/** Words of a field, and how rare they are. */
export interface SaidOfField extends Span {
  readonly list: number;
  readonly rarity: number;
}

/** What a sentence is looked through by, worked out once for all questions. */
export interface SaidIn {
  readonly roots: ReadonlyMap<string, Span>;
  readonly lists: ReadonlyMap<number, SaidOfList>;
  readonly names: ReadonlyMap<string, Span>;
  readonly fields: readonly SaidOfField[];
}

export function saidIn({ words, related, fields, names }: SentenceFacts, rarityOf: (key: string) => number): SaidIn {
  const rarityIn = ({ keys }: ListedWords): number => Math.max(...keys.map(rarityOf));
  const lists = new Map<number, SaidOfList>();
  for (const words of related) {
    const { list, start, end } = words;
    const rarity = rarityIn(words);
    const known = lists.get(list);
    const places = new Set([...(known?.places ?? []), start]);
    lists.set(list, known && known.rarity >= rarity ? { ...known, places } : { start, end, rarity, places });
  }
  return {
    roots: new Map(words.map((word) => [word.root, word])),
    lists,
    names: new Map(names.map((name) => [name.key, name])),
    fields: fields.map((words) => ({ ...words, rarity: rarityIn(words) })),
  };
}

/** Holds a sentence against a question: time in the words of the question. */
export function matchOf(said: SaidIn, question: QuestionProfile): Matching {
  const matches: Match[] = [];
  let sum = 0;
  // What names one thing, in the question or in the sentence, counts once.
  const counted = new Map<string, number>();
  for (const word of question.words) {
    const found = matchOfWord(said, word);
    if (!found) continue;
    const { match, share } = found;
    const worth = word.weight * share;
    const units = [...word.names, `said at ${match.said.start}`, word.root];
    const known = Math.max(...units.map((unit) => counted.get(unit) ?? 0));
    if (known === 0) matches.push(match);
    sum += known === 0 ? worth : Math.max(0, worth - known) + SAME_THING * Math.min(worth, known);
    for (const unit of units) counted.set(unit, Math.max(worth, counted.get(unit) ?? 0));
  }
  const asked = question.weight < ENOUGH ? question.weight : ENOUGH + BEYOND_ENOUGH * (question.weight - ENOUGH);
  const isAlone = matches.filter(({ word }) => word.weight > TELLING).length < 2;
  const own = asked > 0 ? (sum / asked) * (isAlone ? ALONE : 1) : 0;
  const field = fieldMatching(said.fields, question);
  const told = new Set(matches.map(({ said }) => said.start));
  return {
    score: Math.min(1, own + field.score),
    matches: [...matches, ...field.matches.filter(({ said }) => !told.has(said.start))],
  };
}

/** How a sentence says a word of a question, and what share of its weight that is worth. */
function matchOfWord(
  { roots, lists, names }: SaidIn,
  word: QuestionWord,
): { readonly match: Match; readonly share: number } | undefined {
  const same = roots.get(word.root);
  if (same) return { match: { word, ground: 'same word', said: same }, share: 1 };
  for (const key of word.names) {
    const name = names.get(key);
    if (name) return { match: { word, ground: 'same name', said: name }, share: 1 };
  }
  let best: { readonly said: SaidOfList; readonly questions: number } | undefined;
  for (const { list, questions } of word.lists) {
    const said = lists.get(list);
    if (said && said.rarity > (best?.said.rarity ?? -1)) best = { said, questions };
  }
  if (!best) return undefined;
  const { said, questions } = best;
  const further = 1 + FURTHER * Math.min(MOST_FURTHER, said.places.size - 1);
  const share = (RELATED * Math.min(1, said.rarity / RARE) * further) / Math.sqrt(questions);
  return { match: { word, ground: 'related', said }, share };
}
