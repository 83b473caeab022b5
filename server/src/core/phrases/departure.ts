import type { Token } from '../text/tokens';
import { type Anchor, type Formula, listEnds } from './formulae';
import { isLight, isOtherNumber, isSameWord, type PhraseWord } from '../meaning/inflection';
import { budgetOf, nearForm } from './nearForm';
import { isSlipOf } from './slips';
import { roleOf } from './wordRoles';

/**
 * How a run departs from agreed language: it is listed as a variant, as a deviation or as contested; it is near to a formula; a word of it
 * is a slip; its words are in another order; it is the formula without the end of its list.
 */
export type DriftKind = 'variant' | 'deviation' | 'contested' | 'near' | 'slip' | 'order' | 'cut';

/** Whether the table itself lists what is written. */
export function isOfTable(kind: DriftKind): boolean {
  return kind === 'variant' || kind === 'deviation' || kind === 'contested';
}

/** A run of words that departs from a formula, beside others of the same words. */
export interface Departure {
  readonly kind: DriftKind;
  readonly formula: Formula;
  /** The first of the words in it and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** What stands for each of the formula's words, see `NearForm`. */
  readonly pairs: readonly number[];
  readonly cost: number;
}

/** A formula as it is printed, but for the number of its first and its last word. */
export function verbatim(formula: Formula, words: readonly PhraseWord[], start: number): Departure | undefined {
  const { keys, forms, row } = formula;
  const to = start + keys.length;
  if (start < 0 || to > words.length) return undefined;
  const isEdge = (i: number): boolean => i === 0 || i === keys.length - 1;
  const isWhole = keys.every(
    (key, i) => key === words[start + i]!.key || (isEdge(i) && isOtherNumber(forms[i]!, words[start + i]!)),
  );
  if (!isWhole) return undefined;
  const kind = row.status === 'preferred' ? 'variant' : row.status;
  return { kind, formula, from: start, to, pairs: keys.map((_, i) => start + i), cost: 0 };
}

/** The cost beyond its budget at which a formula is still named as a further one that a run is near to. */
const FURTHER = 1;

/** How the words around an anchor depart from its formula, if they are near enough to be meant as it. */
export function departureFrom(
  anchor: Anchor,
  words: readonly PhraseWord[],
  at: number,
  run: readonly Token[],
): Departure | undefined {
  const { formula } = anchor;
  const start = at - anchor.at;
  const near = nearForm(formula, words, start, budgetOf(formula) + FURTHER);
  if (near) return { kind: 'near', formula, ...near };
  return reordered(formula, words, at) ?? cutShort(formula, words, start, run) ?? slipOf(formula, words, start);
}

const LEAST_TELLING = 2;
/** The fewest words of a reordered formula; one less is enough where more than two of them are telling. */
const LEAST_REORDERED = 5;
/** The cost of a changed order: that of a telling word left out. */
const REORDERED_COST = 2;
const MOST_REORDERED = 12;

/** A formula of which two words that tell something have changed places: the word at `at` is one of its words. */
function reordered(formula: Formula, words: readonly PhraseWord[], at: number): Departure | undefined {
  const { keys, telling } = formula;
  if (telling < LEAST_TELLING || keys.length < LEAST_REORDERED - Number(telling > LEAST_TELLING)) return undefined;
  if (keys.length > MOST_REORDERED) return undefined;
  for (let i = 0; i < keys.length; i++) {
    const found = isLight(keys[i]!) ? undefined : exchanged(formula, words, at - i);
    if (found) return found;
  }
  return undefined;
}

function exchanged(formula: Formula, words: readonly PhraseWord[], start: number): Departure | undefined {
  const { keys } = formula;
  const to = start + keys.length;
  if (start < 0 || to > words.length) return undefined;
  const other: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === words[start + i]!.key) continue;
    if (other.push(i) > 2 || isLight(keys[i]!)) return undefined;
  }
  const [first = -1, second = -1] = other;
  if (second < 0 || keys[first] !== words[start + second]!.key || keys[second] !== words[start + first]!.key)
    return undefined;
  if (formula.row.isOrdered !== true && isList(keys.slice(first + 1, second))) return undefined;
  const pairs = keys.map((_, i) => start + (i === first ? second : i === second ? first : i));
  return { kind: 'order', formula, from: start, to, pairs, cost: REORDERED_COST };
}

/** Whether words between two others make them members of one list, which stand in any order: “intercultural and interreligious”. */
function isList(between: readonly string[]): boolean {
  return between.every((key) => ['coordinator', 'determiner', undefined].includes(roleOf(key)));
}

const LEAST_CUT = 5;
const LEAST_CUT_TELLING = 2;

/** A formula that ends in a list, up to where the list goes on. */
function cutShort(
  formula: Formula,
  words: readonly PhraseWord[],
  start: number,
  run: readonly Token[],
): Departure | undefined {
  const { keys, forms } = formula;
  const ends = listEnds(formula);
  if (ends.length === 0) return undefined;
  let first = 0;
  let matched = 0;
  for (let i = 0; i < ends.at(-1)!; i++) {
    const word = words[start + i];
    if (word !== undefined && start + i >= 0 && isSameWord(forms[i]!, word)) matched++;
    else if (matched > 0) break;
    else first = i + 1;
  }
  const last = first + matched;
  const telling = keys.slice(first, last).filter((key) => !isLight(key)).length;
  if (!ends.includes(last) || matched < LEAST_CUT + Math.min(1, first) || telling < LEAST_CUT_TELLING) return undefined;
  if (isListed(run, start + last)) return undefined;
  const pairs = keys.map((_, i) => (i >= first && i < last ? start + i : -1));
  return { kind: 'cut', formula, from: start + first, to: start + last, pairs, cost: keys.length - matched };
}

/** Whether a list goes on behind a word: with a comma or an "and". */
function isListed(run: readonly Token[], at: number): boolean {
  const next = run[at];
  return next !== undefined && (next.start > run[at - 1]!.end + 1 || next.key === 'and' || next.key === 'or');
}

/** A word of a formula that is spelled as another one, between two that are right. */
function slipOf(formula: Formula, words: readonly PhraseWord[], start: number): Departure | undefined {
  const { keys, forms } = formula;
  for (let i = 1; i + 1 < keys.length; i++) {
    const word = words[start + i];
    if (word === undefined || start + i < 1 || !isSlipOf(word.key, keys[i]!)) continue;
    if (words[start + i - 1]!.key !== keys[i - 1] || words[start + i + 1]?.key !== keys[i + 1]) continue;
    if (word.stem === forms[i]!.stem) continue;
    const pairs = keys.map((_, at) => (at === i ? start + i : -1));
    return { kind: 'slip', formula, from: start + i, to: start + i + 1, pairs, cost: formula.telling };
  }
  return undefined;
}
