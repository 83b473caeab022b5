import { type QuestionProfile, type QuestionWord } from './questionProfile';
import { type SentenceFacts } from './sentenceFacts';
import { type Span } from '../text/span';

/** Why a word of a question counts as said. */
export type Ground = 'same word' | 'same name' | 'related';

/** A word of a question and the words of the sentence that say it. */
export interface Match {
  readonly word: QuestionWord;
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

/** What a related word is worth beside the question's own. */
const RELATED = 0.8;
/** What two words say more that stand together in both. */
const TOGETHER = 0.5;
/** Of a long question a sentence that speaks to a part of it says enough. */
const ENOUGH = 8.6;
/** What of a question's further weight is asked for beside that. */
const BEYOND_ENOUGH = 0.35;
/** What a further word of the same name is worth: all of it says one thing. */
const SAME_THING = 0.39;
/** The weight from which on a word tells what a question is about, and what a sentence is worth that has only one. */
const TELLING = 1;
const ALONE = 0.58;

/** What a sentence is looked through by, worked out once for all questions. */
export interface SaidIn {
  readonly roots: ReadonlyMap<string, Span & { readonly at: number }>;
  readonly lists: ReadonlyMap<number, Span>;
  readonly names: ReadonlyMap<string, Span>;
}

export function saidIn({ words, related, names }: SentenceFacts): SaidIn {
  return {
    roots: new Map(words.map((word) => [word.root, word])),
    lists: new Map(related.map((phrase) => [phrase.list, phrase])),
    names: new Map(names.map((name) => [name.key, name])),
  };
}

/** Holds a sentence against a question: time in the words of the question. */
export function matchOf(said: SaidIn, question: QuestionProfile): Matching {
  const matches: Match[] = [];
  let sum = 0;
  let before: { readonly at: number; readonly said: number } | undefined;
  // What names one thing, in the question or in the sentence, counts once.
  const counted = new Map<string, number>();
  for (const word of question.words) {
    const match = matchOfWord(said, word);
    if (!match) continue;
    const units = [...word.names, `said at ${match.said.start}`, word.root];
    const worth = word.weight * (match.ground === 'related' ? RELATED : 1);
    const known = Math.max(...units.map((unit) => counted.get(unit) ?? 0));
    if (known === 0) matches.push(match);
    sum += known === 0 ? worth : Math.max(0, worth - known) + SAME_THING * Math.min(worth, known);
    for (const unit of units) counted.set(unit, Math.max(worth, counted.get(unit) ?? 0));
    if (known > 0) continue;
    const at = said.roots.get(word.root)?.at;
    if (at !== undefined && before && word.at - before.at <= 2 && at - before.said > 0 && at - before.said <= 3)
      sum += word.weight * TOGETHER;
    before = at === undefined ? undefined : { at: word.at, said: at };
  }
  const asked = question.weight < ENOUGH ? question.weight : ENOUGH + BEYOND_ENOUGH * (question.weight - ENOUGH);
  const isAlone = matches.filter(({ word }) => word.weight > TELLING).length < 2;
  return { score: asked > 0 ? Math.min(1, sum / asked) * (isAlone ? ALONE : 1) : 0, matches };
}

function matchOfWord({ roots, lists, names }: SaidIn, word: QuestionWord): Match | undefined {
  const same = roots.get(word.root);
  if (same) return { word, ground: 'same word', said: same };
  for (const key of word.names) {
    const name = names.get(key);
    if (name) return { word, ground: 'same name', said: name };
  }
  for (const list of word.lists) {
    const related = lists.get(list);
    if (related) return { word, ground: 'related', said: related };
  }
  return undefined;
}
