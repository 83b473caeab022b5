import type { Draft, Lineage } from '../draft/draft';
import type { Catalogue } from '../lexicon/catalogue';
import { remembered } from '../text/memory';
import { Recent } from '../text/recent';
import type { Token } from '../text/tokens';
import { type Departure, departureFrom, isOfTable, verbatim } from './departure';
import { type Anchor, type Formula, formulaeOf } from './formulae';
import { phraseWord } from '../meaning/inflection';
import { budgetOf } from './nearForm';
import { roleOf } from './wordRoles';

/** A run of words of a paragraph that departs from a formula; it counts the paragraph's tokens. */
export interface Drift extends Departure {
  /** Further formulae that the same run is near to, the nearest first. */
  readonly alsoNear: readonly Formula[];
}

/** A paragraph and its words. */
export interface Paragraph {
  readonly content: string;
  readonly tokens: readonly Token[];
}

/**
 * Departures of a paragraph of a draft from the formulae of its catalogue, in text order, none over another; found once for each list of tokens,
 * which is a function of the content.
 */
export function driftIn(
  { content, tokens }: Paragraph,
  { catalogue, lineage }: Pick<Draft, 'catalogue' | 'lineage'>,
): readonly Drift[] {
  const { paragraphs, clauses } = knownDrift(lineage);
  let found = paragraphs.get(tokens);
  if (!found) paragraphs.set(tokens, (found = findDrift(content, tokens, catalogue, clauses)));
  return found;
}

/** Clauses remembered: those of a long draft. */
const REMEMBERED = 3000;

const knownDrift = remembered((_: Lineage) => ({
  paragraphs: new WeakMap<readonly Token[], readonly Drift[]>(),
  clauses: new Recent<readonly Drift[]>(REMEMBERED),
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
  known: Recent<readonly Drift[]>,
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
      found.push(...known.get(written, (own) => driftOfRun(own, run, anchors)).map((drift) => shiftDrift(drift, at)));
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
  // Figures and symbols are of every language.
  const words = tokens.filter(({ key }) => !/[\d/]/.test(key));
  return words.filter(({ key }) => ENGLISH.has(key)).length >= words.length * LEAST_ENGLISH;
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
      if (whole && isAgreed(formula)) agreed.push(whole);
      else if (whole && !isList(whole, written, run)) departures.push(whole);
      if (whole || !formula.mayBeNear) continue;
      const departure = departureFrom(anchor, words, at, run);
      if (departure?.cost === 0) agreed.push(departure);
      else if (departure && !isList(departure, written, run) && !isAttribute(departure, run))
        departures.push(departure);
    }
  });
  return chosen(departures, agreed);
}

/** Whether words near to a formula have a comma or bracket that it has not: they are members of a list, or said in passing. */
function isList({ kind, formula, from, to }: Departure, written: string, run: readonly Token[]): boolean {
  if (kind === 'cut' || kind === 'slip') return false;
  const { start } = run[0]!;
  const own = written.slice(run[from]!.start - start, run[to - 1]!.end - start);
  const marks = marksIn(formula.text);
  // Before the “and” of a list of three and more there may be one.
  const isSerial = marks > 0 && /,\s+(?:and|or)\s/.test(own) && !/,\s+(?:and|or)\s/.test(formula.text);
  return marksIn(own) > marks + Number(isSerial);
}

/** What may be a noun by its ending, and such as have none. */
const NOUN =
  /(?:[^s]s|tion|ment|ity|ance|ence|ure|or|er|ive|sector|mandate|work|programme|project|reform|support|training|unit|office|agenda|dialogue|pillar|field|issue|team)$/;

/** Whether words near to a formula are put before a noun, where an article is none of theirs: “human rights and rule of law institutions”. */
function isAttribute({ kind, formula, to, pairs }: Departure, run: readonly Token[]): boolean {
  if (kind !== 'near' || !formula.keys.some((key, i) => pairs[i]! < 0 && roleOf(key) === 'determiner')) return false;
  const next = run[to];
  if (next === undefined || next.start > run[to - 1]!.end + 1) return false;
  return NOUN.test(next.key) && roleOf(next.key) === undefined;
}

function marksIn(text: string): number {
  return text.match(/[,(]/g)?.length ?? 0;
}

/** Whether a formula as it stands is good: preferred, or good in its place with no other named that is better. */
function isAgreed({ row }: Formula): boolean {
  return row.status === 'preferred' || (row.status === 'variant' && row.preferred === undefined);
}

function isNearEnough({ kind, formula, cost }: Departure): boolean {
  return kind !== 'near' || cost <= budgetOf(formula);
}

const isWithin = (inner: Run, outer: Run): boolean => outer.from <= inner.from && inner.to <= outer.to;
const length = ({ from, to }: Run): number => to - from;

/** Of departures that stand over one another the likeliest; none where the words are agreed language themselves. */
function chosen(departures: readonly Departure[], agreed: readonly Run[]): readonly Drift[] {
  const left = departures.filter((drift) =>
    agreed.every((run) => !isWithin(drift, run) || (isOfTable(drift.kind) && length(run) === length(drift))),
  );
  left.sort(
    (a, b) =>
      Number(isOfTable(b.kind)) - Number(isOfTable(a.kind)) ||
      Number(isCutVariant(a)) - Number(isCutVariant(b)) ||
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

/** Whether a list is broken off that goes on as preferred wording too. */
function isCutVariant({ kind, formula }: Departure): boolean {
  return kind === 'cut' && formula.row.status === 'variant';
}

function alsoNear({ formula, from, to }: Departure, others: readonly Departure[]): readonly Formula[] {
  const same = others.filter((other) => other.kind === 'near' && other.from === from && other.to === to);
  return [...new Set(same.map((other) => other.formula))].filter((other) => other !== formula);
}
