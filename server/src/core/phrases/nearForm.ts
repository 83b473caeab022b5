import type { Formula } from './formulae';
import { isOtherNumber, isSameWord, type PhraseWord } from '../meaning/inflection';
import { isSlipOf } from './slips';
import { isSentenceChoice, isVerbAt, roleOf, takesObject } from './wordRoles';

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
    // An edge that could be anything would be no edge.
    if (isEdge || !formula.isLight || !written.isLight) return undefined;
    if (isSentenceChoice(formula.key, written.key)) return 0;
    const role = roleOf(formula.key);
    const isUsage = role === 'preposition' && roleOf(written.key) === role;
    return isUsage || isRelative(formula.key, written.key) ? LIGHT : undefined;
  }
  if (formula.stem === written.stem && isOtherNumber(formula, written)) return isEdge ? 0 : LIGHT;
  return isSlipOf(written.key, formula.key) ? LIGHT : undefined;
}

function isRelative(a: string, b: string): boolean {
  return (a === 'which' && b === 'that') || (a === 'that' && b === 'which');
}

/** What it costs to leave a word of a formula out. Without its "and" it is a list of something else, without its "not" the contrary. */
function dropCost({ key, isLight }: PhraseWord): number {
  const role = roleOf(key);
  if (role === 'coordinator' || role === 'negation') return Infinity;
  return isLight ? LIGHT : TELLING;
}

/**
 * What it costs to put a word in. What a draft adds is meant: whose it is, of how many, that it is not so, what is done to it. Only what
 * binds other words may be one too many, and a word that tells something where the formula is known by many others.
 */
function addCost(
  { key, isLight }: PhraseWord,
  { isLong, isSameMeaning }: { readonly isLong: boolean; readonly isSameMeaning: boolean },
): number {
  if (isSameMeaning && isLight) return LIGHT;
  if (!isLight && !isLong) return Infinity;
  const role = roleOf(key);
  if (!isLight) return role === undefined ? TELLING : Infinity;
  return role === 'preposition' || role === 'connective' ? LIGHT : Infinity;
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
 * `budget` apart, words of the text that break a phrase apart. Each word is the part of speech that it is in the formula, and nothing of
 * what the draft affirms, denies or counts is another. Takes time linear in the formula's length.
 */
export function nearForm(
  formula: Formula,
  words: readonly PhraseWord[],
  start: number,
  budget: number,
): NearForm | undefined {
  const near = alignedForm(formula, words, { start, budget });
  return !near || near.cost === 0 || hasSameParts(formula, words, near) ? near : undefined;
}

/** The words of a run that stand for those of a wording which is known to mean the same; `undefined` where its edges are others. */
export function pairedForm(formula: Formula, run: readonly PhraseWord[]): NearForm | undefined {
  return alignedForm(formula, run, { start: 0, budget: Infinity, isSameMeaning: true });
}

interface Alignment {
  readonly start: number;
  readonly budget: number;
  /** Whether both are known to mean the same, so that words of any role may come and go. */
  readonly isSameMeaning?: boolean;
}

function alignedForm(
  formula: Formula,
  words: readonly PhraseWord[],
  { start, budget, isSameMeaning = false }: Alignment,
): NearForm | undefined {
  const { forms } = formula;
  if (!hasEdges(formula, words, start)) return undefined;
  const least = Math.max(0, start - SLACK);
  const width = 2 * SLACK + 1;
  const isLong = formula.telling >= LONG;
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
      if (i < forms.length && j > 0 && end > least)
        best = Math.min(best, row[j - 1]! + addCost(words[end - 1]!, { isLong, isSameMeaning }));
      row[j] = best;
    }
    // What follows only adds to it.
    if (row.every((cost) => cost > budget)) return undefined;
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

/**
 * Whether each word of a run is the part of speech that it is in the formula: “exchanging best practices” and “respect human rights” are
 * not the “exchange of” and “respect for” them. A preposition said again behind “and” is a matter of style.
 */
function hasSameParts(
  { keys, forms, text, words: places }: Formula,
  words: readonly PhraseWord[],
  { from, to, pairs }: NearForm,
): boolean {
  // What the first word is decides what the run is: a noun further on is known by those before it.
  const head = forms.findIndex(({ isLight }) => !isLight);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const word = words[pairs[i]!];
    if (word) {
      const isInflected = word.stem === form.stem && word.plain !== form.plain && !isOtherNumber(form, word);
      if (isInflected && !isVerbAt(keys, i)) return false;
    } else if (i === head + 1 && roleOf(form.key) === 'preposition' && takesObject(keys[head]!)) return false;
  }
  const placeOf = new Map(pairs.map((at, i) => [at, i]));
  for (let at = from + 1; at < to; at++) {
    if (placeOf.has(at) || roleOf(words[at]!.key) !== 'preposition') continue;
    const before = words[at - 1]!.key;
    if (takesObject(before) || roleOf(before) === 'coordinator') return false;
    // “Dialogue on tolerance” is no list of the two.
    const i = placeOf.get(at - 1);
    const next = i === undefined ? undefined : places[i + 1];
    if (next && text.slice(places[i!]!.end, next.start).includes(',')) return false;
  }
  return true;
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
