import type { Catalogue } from '../lexicon/catalogue';
import { isMisspelling } from '../text/misspelling';
import { oncePer } from '../text/oncePer';
import { Recent } from '../text/recent';
import type { Token } from '../text/tokens';
import { type Anchor, type Formula, formulaeOf, listEnds } from './formulae';
import { isLight, isOtherNumber, isSameWord, type PhraseWord, phraseWord } from './inflection';
import { budgetOf, nearForm } from './nearForm';

/**
 * How a run departs from agreed language: it is listed as a variant or as no agreed language at all; it is near to a formula; a word of it
 * is a slip; its words are in another order; it is the formula without the end of its list.
 */
export type DriftKind = 'variant' | 'deviation' | 'near' | 'slip' | 'order' | 'cut';

/** A run of words of a paragraph that departs from a formula. */
export interface Drift {
  readonly kind: DriftKind;
  readonly formula: Formula;
  /** The first of the paragraph's tokens in it and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** What stands for each of the formula's words, see `NearForm`. */
  readonly pairs: readonly number[];
  readonly cost: number;
  /** Further formulae that the same run is near to, the nearest first. */
  readonly alsoNear: readonly Formula[];
}

/** A departure beside others of the same words. */
type Departure = Omit<Drift, 'alsoNear'>;

/** A paragraph and its words. */
export interface Paragraph {
  readonly content: string;
  readonly tokens: readonly Token[];
}

/**
 * A paragraph's departures from the formulae of a catalogue, in text order, none over another; found once for each list of tokens, which is a
 * function of the content.
 */
export function driftIn({ content, tokens }: Paragraph, catalogue: Catalogue): readonly Drift[] {
  const { paragraphs, clauses } = knownDrift(catalogue);
  let found = paragraphs.get(tokens);
  if (!found) paragraphs.set(tokens, (found = findDrift(content, tokens, catalogue, clauses)));
  return found;
}

/** Clauses remembered: those of a long draft. */
const REMEMBERED = 3000;

const knownDrift = oncePer((_catalogue: Catalogue) => ({
  paragraphs: new WeakMap<readonly Token[], readonly Drift[]>(),
  clauses: new Recent<string, readonly Drift[]>(REMEMBERED),
}));

/** What ends a phrase. The line breaks within a paragraph do not. */
const BREAK = /[.;:!?“”"«»…•|]/;

/** Runs of words that nothing breaks, shorter than which no formula is. */
const LEAST_WORDS = 2;
const LANGUAGE_SEEN = 12;
const ENGLISH: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'to',
  'that',
  'is',
  'for',
  'with',
  'by',
  'our',
  'we',
]);
const LEAST_ENGLISH = 0.06;

function findDrift(
  content: string,
  tokens: readonly Token[],
  catalogue: Catalogue,
  known: Recent<string, readonly Drift[]>,
): readonly Drift[] {
  if (!isEnglish(tokens)) return [];
  const { anchors } = formulaeOf(catalogue);
  const found: Drift[] = [];
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    const next = tokens[to];
    if (next && !(next.breaks && BREAK.test(content.slice(tokens[to - 1]!.end, next.start)))) continue;
    if (to - from >= LEAST_WORDS) {
      const run = tokens.slice(from, to);
      const at = from;
      // What a run departs from is a matter of its words and marks alone: typing in another clause leaves it as it was.
      const written = content.slice(run[0]!.start, run.at(-1)!.end);
      found.push(...known.get(written, () => driftOfRun(written, run, anchors)).map((drift) => shiftDrift(drift, at)));
    }
    from = to;
  }
  return found;
}

function shiftDrift(drift: Drift, by: number): Drift {
  const pairs = drift.pairs.map((pair) => (pair < 0 ? pair : pair + by));
  return { ...drift, from: drift.from + by, to: drift.to + by, pairs };
}

/** Whether a paragraph may be in English: long ones in other languages have none of its smallest words. */
function isEnglish(tokens: readonly Token[]): boolean {
  if (tokens.length < LANGUAGE_SEEN) return true;
  return tokens.filter(({ key }) => ENGLISH.has(key)).length >= tokens.length * LEAST_ENGLISH;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function driftOfRun(
  written: string,
  run: readonly Token[],
  anchors: ReadonlyMap<string, readonly Anchor[]>,
): readonly Drift[] {
  const words = run.map(({ key }) => phraseWord(key));
  const agreed: Run[] = [];
  const departures: Departure[] = [];
  const tried = new Map<Formula, number>();
  words.forEach((word, at) => {
    for (const anchor of anchors.get(word.stem) ?? []) {
      const { formula } = anchor;
      const start = at - anchor.at;
      if (tried.get(formula) === start) continue;
      tried.set(formula, start);
      const whole = verbatim(formula, words, start);
      if (whole) (isAgreed(formula) ? agreed : departures).push(whole);
      if (whole || !formula.mayBeNear) continue;
      const departure = departureFrom(anchor, words, at, run);
      if (departure?.cost === 0) agreed.push(departure);
      else if (departure && !isList(departure, written, run)) departures.push(departure);
    }
  });
  return chosen(departures, agreed);
}

/** Whether words near to a formula have a comma or bracket that it has not: they are members of a list, or said in passing. */
function isList({ kind, formula, from, to }: Departure, written: string, run: readonly Token[]): boolean {
  if (kind !== 'near' && kind !== 'order') return false;
  const { start } = run[0]!;
  return marksIn(written.slice(run[from]!.start - start, run[to - 1]!.end - start)) > marksIn(formula.text);
}

function marksIn(text: string): number {
  return text.match(/[,(]/g)?.length ?? 0;
}

/** Whether a formula as it stands is good: preferred, or good in its place with no other named that is better. */
function isAgreed({ row }: Formula): boolean {
  return row.status === 'preferred' || (row.status === 'variant' && row.preferred === undefined);
}

/** A formula as it is printed, but for the number of its first and its last word. */
function verbatim(formula: Formula, words: readonly PhraseWord[], start: number): Departure | undefined {
  const { keys, forms, row } = formula;
  const to = start + keys.length;
  if (start < 0 || to > words.length) return undefined;
  const isEdge = (i: number): boolean => i === 0 || i === keys.length - 1;
  const isWhole = keys.every(
    (key, i) => key === words[start + i]!.key || (isEdge(i) && isOtherNumber(forms[i]!, words[start + i]!)),
  );
  if (!isWhole) return undefined;
  const kind = row.status === 'variant' ? 'variant' : 'deviation';
  return { kind, formula, from: start, to, pairs: keys.map((_, i) => start + i), cost: 0 };
}

/** A run that bears a little more than this is no departure from a formula, but is told of where it is near to another. */
const FURTHER = 1;

function departureFrom(
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

function isNearEnough({ kind, formula, cost }: Departure): boolean {
  return kind !== 'near' || cost <= budgetOf(formula);
}

const LEAST_TELLING = 2;
/** One less where more than the two that have changed places tell something. */
const LEAST_REORDERED = 5;
/** As much as a word left out that tells something. */
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
  const pairs = keys.map((_, i) => start + (i === first ? second : i === second ? first : i));
  return { kind: 'order', formula, from: start, to, pairs, cost: REORDERED_COST };
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
    if (word === undefined || start + i < 1 || !isMisspelling(word.key, keys[i]!)) continue;
    if (words[start + i - 1]!.key !== keys[i - 1] || words[start + i + 1]?.key !== keys[i + 1]) continue;
    if (word.stem === forms[i]!.stem) continue;
    const pairs = keys.map((_, at) => (at === i ? start + i : -1));
    return { kind: 'slip', formula, from: start + i, to: start + i + 1, pairs, cost: formula.telling };
  }
  return undefined;
}

const isWithin = (inner: Run, outer: Run): boolean => outer.from <= inner.from && inner.to <= outer.to;
const length = ({ from, to }: Run): number => to - from;

function isOfTable({ kind }: Departure): boolean {
  return kind === 'variant' || kind === 'deviation';
}

/** Of departures that stand over one another the likeliest; none where the words are agreed language themselves. */
function chosen(departures: readonly Departure[], agreed: readonly Run[]): readonly Drift[] {
  const left = departures.filter((drift) =>
    agreed.every((run) => !isWithin(drift, run) || (isOfTable(drift) && length(run) === length(drift))),
  );
  left.sort(
    (a, b) =>
      Number(isOfTable(b)) - Number(isOfTable(a)) ||
      a.cost / a.formula.telling - b.cost / b.formula.telling ||
      length(b) - length(a),
  );
  const kept: Departure[] = [];
  for (const drift of left.filter(isNearEnough))
    if (kept.every((one) => drift.to <= one.from || one.to <= drift.from)) kept.push(drift);
  return kept
    .sort((a, b) => a.from - b.from)
    .map((drift) => ({ ...drift, alsoNear: drift.kind === 'near' ? alsoNear(drift, left) : [] }));
}

function alsoNear({ formula, from, to }: Departure, others: readonly Departure[]): readonly Formula[] {
  const same = others.filter((other) => other.kind === 'near' && other.from === from && other.to === to);
  return [...new Set(same.map((other) => other.formula))].filter((other) => other !== formula);
}
