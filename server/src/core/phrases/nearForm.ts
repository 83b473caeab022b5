import { isMisspelling } from '../text/misspelling';
import type { Formula } from './formulae';
import { isOtherNumber, isSameWord, type PhraseWord } from '../meaning/inflection';

/** A run of words beside a formula. */
export interface NearForm {
  /** The first word of the run and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** 0 where it is the formula, but for what the sentence around it decides. */
  readonly cost: number;
  /** For each word of the formula, in order, the word of the run that stands for it; -1 where none does. */
  readonly pairs: readonly number[];
}

/** How far the words may be shifted against those of the formula. */
const SLACK = 4;
const LIGHT = 1;
const TELLING = 2;

/** What the words around decide alone, at the edges of a formula too: nothing where two words cannot stand for each other. */
function changeCost(formula: PhraseWord, written: PhraseWord, isEdge: boolean): number | undefined {
  if (isSameWord(formula, written)) return 0;
  if (formula.isLight || written.isLight) {
    // An edge that could be anything would be no edge, and whether things are added or told apart is no matter of wording.
    return !isEdge && !isCoordinator(formula) && formula.isLight && written.isLight ? LIGHT : undefined;
  }
  if (formula.stem === written.stem && isOtherNumber(formula, written)) return isEdge ? 0 : LIGHT;
  return isMisspelling(written.key, formula.key) ? LIGHT : undefined;
}

function isCoordinator({ key }: PhraseWord): boolean {
  return key === 'and' || key === 'or';
}

/** What it costs to leave a word of a formula out. Without its "and" it is a list of something else. */
function dropCost(word: PhraseWord): number {
  if (isCoordinator(word)) return Infinity;
  return word.isLight ? LIGHT : TELLING;
}

/** What a formula's words bear: short ones nearly nothing, as they are soon other words. */
export function budgetOf({ forms, telling }: Formula): number {
  if (telling >= 10) return 4;
  if (telling >= 6) return 3;
  if (telling >= 4) return 2;
  return (telling >= 3 && forms.length >= 4) || (telling >= 2 && forms.length >= 5) ? 1 : 0;
}

/** From this on a formula is long enough to be known by the others when a word that tells something is left out or put in. */
const LONG = 7;

/**
 * The run of words nearest to a formula, around where its first word would stand: its first and its last word do, in some form. At most
 * `budget` apart, words of the text that break a phrase apart. Takes time linear in the formula's length.
 */
export function nearForm(
  formula: Formula,
  words: readonly PhraseWord[],
  start: number,
  budget: number,
): NearForm | undefined {
  const { forms } = formula;
  if (!hasEdges(formula, words, start)) return undefined;
  const least = Math.max(0, start - SLACK);
  const width = 2 * SLACK + 1;
  const isLong = formula.telling >= LONG;
  const addCost = ({ isLight }: PhraseWord): number => (isLight ? LIGHT : isLong ? TELLING : Infinity);
  const leaveCost = (word: PhraseWord): number => (word.isLight || isLong ? dropCost(word) : Infinity);
  // costs[i][j]: the first i words of the formula against the words from somewhere in the band up to `start - SLACK + i + j`.
  const costs: Float64Array[] = [];
  const at = (i: number, j: number): number => start - SLACK + i + j;
  for (let i = 0; i <= forms.length; i++) {
    const row = new Float64Array(width).fill(Infinity);
    const before = costs[i - 1];
    for (let j = 0; j < width; j++) {
      const end = at(i, j);
      if (end < least || end > words.length) continue;
      if (i === 0) {
        row[j] = 0;
        continue;
      }
      const key = forms[i - 1]!;
      const isEdge = i === 1 || i === forms.length;
      const changed = end > least ? changeCost(key, words[end - 1]!, isEdge) : undefined;
      let best = changed === undefined ? Infinity : before![j]! + changed;
      if (!isEdge && j + 1 < width) best = Math.min(best, before![j + 1]! + leaveCost(key));
      if (i < forms.length && j > 0 && end > least) best = Math.min(best, row[j - 1]! + addCost(words[end - 1]!));
      row[j] = best;
    }
    costs.push(row);
  }
  const last = costs[forms.length]!;
  let j = 0;
  for (let other = 1; other < width; other++) if (last[other]! < last[j]!) j = other;
  const cost = last[j]!;
  if (cost === Infinity || cost > budget) return undefined;
  const to = at(forms.length, j);
  const pairs = new Array<number>(forms.length).fill(-1);
  let i = forms.length;
  while (i > 0) {
    const key = forms[i - 1]!;
    const isEdge = i === 1 || i === forms.length;
    const here = costs[i]![j]!;
    const end = at(i, j);
    const changed = end > 0 ? changeCost(key, words[end - 1]!, isEdge) : undefined;
    if (changed !== undefined && costs[i - 1]![j]! + changed === here) pairs[--i] = end - 1;
    else if (!isEdge && j + 1 < width && costs[i - 1]![j + 1]! + leaveCost(key) === here) {
      i--;
      j++;
    } else j--;
  }
  return { from: pairs[0]!, to, cost, pairs };
}

/** Whether the first and the last word of a formula stand where they may: what most runs do without, and quickly seen. */
function hasEdges({ forms }: Formula, words: readonly PhraseWord[], start: number): boolean {
  const isNear = (form: PhraseWord, at: number): boolean => {
    for (let i = Math.max(0, at - SLACK); i < Math.min(words.length, at + SLACK + 1); i++)
      if (changeCost(form, words[i]!, true) !== undefined) return true;
    return false;
  };
  return isNear(forms[0]!, start) && isNear(forms.at(-1)!, start + forms.length - 1);
}
