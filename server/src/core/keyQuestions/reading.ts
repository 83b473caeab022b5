import { type StockKind } from '../meaning/sentenceContent';
import { type QuestionKind } from './kindCues';
import { suits } from './questionKind';
import { pointsBack } from './signs';
import { firstState, stateCount, turnTable, type Turn, type TurnTable } from './turns';

/** A sentence of a draft, and what it has of each question of the session by itself. */
export interface OwnScores {
  readonly scores: readonly number[];
  /** What each question asks for. */
  readonly kinds: readonly (QuestionKind | undefined)[];
  readonly sentence: string;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Turns by which it may say nothing of any question. */
  readonly stock: ReadonlySet<StockKind>;
}

/** Where the score makes it as likely as not that a sentence speaks to the question, and how steeply that rises; no score rules it out. */
const EVEN = 0.149;
const STEEP = 2.67;
const LEAST = 0.11;
/** How likely a sentence with such turns speaks to a question, beside one without. */
const SHARES: readonly (readonly [StockKind, number])[] = [
  ['thanks', 0.22],
  ['elsewhere', 0.2],
  ['introduction', 0.4],
];
/** How much more likely the first sentence of a draft, and the last, speak to none. */
const EDGE = 20;

/**
 * How likely each sentence speaks to each question, from 0 to 1, in a reading of the whole draft: by the words it shares with the question,
 * by its paragraph, which takes up one subject, and by the order in which drafts take up the questions. Of all ways to read the draft each
 * counts as much as it is likely (a hidden Markov chain, forwards and backwards). Linear in the sentences.
 */
export function readingOf(sentences: readonly OwnScores[]): readonly (readonly number[])[] {
  const questions = sentences[0]?.scores.length ?? 0;
  const table = turnTable(questions);
  const odds = sentences.map((sentence, at) => oddsOf(sentence, at === 0 || at === sentences.length - 1));
  const turns = sentences.map((sentence, at) => turnTo(sentence, sentences[at - 1]));
  const before = forwards(odds, turns, table, questions);
  const behind = backwards(odds, turns, table, questions);
  return sentences.map(({ scores }, at) => {
    const both = before[at]!.map((value, state) => value * behind[at]![state]!);
    const all = sum(both);
    return scores.map((_, question) => both[question]! / all);
  });
}

/** How likely a sentence that is read by itself speaks to each question. */
export function readAlone(sentence: OwnScores): readonly number[] {
  const odds = oddsOf(sentence, false).subarray(0, sentence.scores.length);
  return [...odds].map((value) => value / (1 + sum(odds)));
}

function turnTo({ sentence, paragraph }: OwnScores, before: OwnScores | undefined): Turn {
  if (before?.paragraph !== paragraph) return 'new paragraph';
  return pointsBack(sentence) ? 'points back' : 'same paragraph';
}

/** What its words say for each state: for none of the questions, 1. */
function oddsOf({ scores, kinds, sentence, stock }: OwnScores, isEdge: boolean): Float64Array {
  const share = SHARES.reduce((all, [kind, factor]) => (stock.has(kind) ? all * factor : all), 1);
  const odds = new Float64Array(stateCount(scores.length)).fill(isEdge ? EDGE : 1);
  scores.forEach((score, question) => {
    odds[question] = share * suits(sentence, kinds[question]) * ((score + LEAST) / EVEN) ** STEEP;
  });
  return odds;
}

function forwards(
  odds: readonly Float64Array[],
  turns: readonly Turn[],
  table: TurnTable,
  questions: number,
): readonly Float64Array[] {
  const found: Float64Array[] = [];
  let last = new Float64Array(stateCount(questions));
  last[firstState(questions)] = 1;
  odds.forEach((own, at) => {
    const rows = table[turns[at]!];
    last = shares(own.map((value, to) => value * last.reduce((all, share, from) => all + share * rows[from]![to]!, 0)));
    found.push(last);
  });
  return found;
}

function backwards(
  odds: readonly Float64Array[],
  turns: readonly Turn[],
  table: TurnTable,
  questions: number,
): readonly Float64Array[] {
  const found: Float64Array[] = [];
  let next = new Float64Array(stateCount(questions)).fill(1);
  for (let at = odds.length - 1; at >= 0; at--) {
    found[at] = next;
    const told = odds[at]!.map((value, state) => value * next[state]!);
    next = shares(
      Float64Array.from(table[turns[at]!], (row) => row.reduce((all, turn, to) => all + turn * told[to]!, 0)),
    );
  }
  return found;
}

/** So that they make up 1: over a long draft the numbers would vanish. */
function shares(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const all = sum(values);
  return values.map((value) => value / all);
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
