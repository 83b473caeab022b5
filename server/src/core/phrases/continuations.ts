import { countOf, type NextWord, type PhraseIndex, type PhraseRange } from '../corpus/phraseIndex';
import { oncePer } from '../text/oncePer';
import type { DraftWord } from './draftWords';

/** How a sentence may go on: one word or several, and how sure that is. */
export interface Continuation {
  /** Keys of its words; the first begins with what is typed of it. */
  readonly keys: readonly string[];
  /** Estimated share of the places like this one that go on so. */
  readonly probability: number;
  /** Where it stands in the corpus after as many of the words before it as `context` says; undefined for a word of the draft alone. */
  readonly range: PhraseRange | undefined;
  readonly context: number;
  /** As the draft spells it, where it does. */
  readonly spelling?: string | undefined;
}

/** Of each count this much is given to what shorter contexts know (absolute discounting). */
const DISCOUNT = 0.75;
/** What is written once in the draft counts as often as this in the corpus. */
const DRAFT_WEIGHT = 6;
/** Words looked at where nothing is typed of the next. */
const MOST_UNTYPED = 60;
/** First words that are followed further. */
const MOST_FIRST = 8;
/** Words a continuation may have. */
const LONGEST = 14;
/** Contexts a continuation is followed in, the longest that know it. */
const FOLLOWED = 4;
/** Less likely ways are not followed. */
const LEAST_PROBABILITY = 0.02;

interface Candidate {
  readonly key: string;
  probability: number;
  /** The phrase with it, by words of context; longest last. */
  readonly ranges: { readonly range: PhraseRange; readonly context: number }[];
  spelling: string | undefined;
}

/** The words of an index in the order of their letters. */
const vocabularyOf = oncePer((index: PhraseIndex): readonly NextWord[] =>
  [...index.nextWords(index.all)].sort((a, b) => (a.key < b.key ? -1 : 1)),
);

/**
 * How a sentence goes on after the words `context` and the letters `partial` of the next one, likeliest first words first, each with
 * the ways it goes on further. What the longest context that occurs says counts most; each shorter one has the share that the longer
 * leaves open, down to how frequent words are. `own` are the draft's words.
 */
export function continuations(
  index: PhraseIndex,
  context: readonly string[],
  partial: string,
  own: readonly DraftWord[],
): readonly Continuation[] {
  const first = firstWords(index, context, partial, own);
  return first.slice(0, MOST_FIRST).flatMap((candidate) => follow(index, candidate));
}

function firstWords(
  index: PhraseIndex,
  context: readonly string[],
  partial: string,
  own: readonly DraftWord[],
): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  const candidateOf = (key: string): Candidate => {
    let candidate = candidates.get(key);
    if (!candidate) candidates.set(key, (candidate = { key, probability: 0, ranges: [], spelling: undefined }));
    return candidate;
  };
  for (let length = 0; length <= context.length; length++) {
    const range = length === 0 ? index.all : rangeOf(index, context.slice(-length));
    const next = range === undefined ? [] : length === 0 ? vocabularyOf(index) : index.nextWords(range);
    const ownTotal = DRAFT_WEIGHT * own.reduce((sum, { counts }) => sum + (counts[length] ?? 0), 0);
    if (next.length === 0 && ownTotal === 0) break;
    const known = range === undefined ? [] : matching(index, next, length, partial);
    const total = (range ? countOf(range) : 0) + ownTotal;
    const types = next.length + own.filter(({ counts }) => (counts[length] ?? 0) > 0).length;
    const open = Math.min(1, (DISCOUNT * types) / total);
    for (const candidate of candidates.values()) candidate.probability *= open;
    for (const word of known) {
      const candidate = candidateOf(word.key);
      candidate.probability += (countOf(word.range) - DISCOUNT) / total;
      candidate.ranges.push({ range: word.range, context: length });
    }
    for (const { key, counts, spelling } of own) {
      const count = counts[length] ?? 0;
      if (count === 0) continue;
      const candidate = candidateOf(key);
      candidate.probability += (DRAFT_WEIGHT * count - DISCOUNT / 2) / total;
      candidate.spelling = spelling;
    }
  }
  const sorted = [...candidates.values()].sort((a, b) => b.probability - a.probability || (a.key < b.key ? -1 : 1));
  if (partial === '') return sorted;
  // A word that is not known begins as likely in some way as known words do.
  const mass = sorted.reduce((sum, { probability }) => sum + probability, 0);
  const whole = mass + unknownShare(index, candidates.size);
  for (const candidate of sorted) candidate.probability /= whole;
  return sorted;
}

/** How likely the word being typed is one that neither corpus nor draft has, when `types` known ones begin as it does. */
function unknownShare(index: PhraseIndex, types: number): number {
  const vocabulary = vocabularyOf(index).length;
  return ((DISCOUNT * vocabulary) / Math.max(1, index.size)) * ((types + 0.5) / (vocabulary + 1)) * 0.05;
}

function matching(index: PhraseIndex, next: readonly NextWord[], length: number, partial: string): readonly NextWord[] {
  if (partial === '')
    return length === 0 ? index.nextWords(index.all).slice(0, MOST_UNTYPED) : next.slice(0, MOST_UNTYPED);
  if (length > 0) return next.filter(({ key }) => key.startsWith(partial));
  const from = lowerBound(next, partial);
  let to = from;
  while (to < next.length && next[to]!.key.startsWith(partial)) to++;
  return next.slice(from, to);
}

function lowerBound(words: readonly NextWord[], key: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The occurrences of a phrase, `undefined` where it never stands. */
export function rangeOf(index: PhraseIndex, keys: readonly string[]): PhraseRange | undefined {
  let range: PhraseRange | undefined = index.all;
  for (const key of keys) range = range && index.narrow(range, key);
  return range;
}

/** A word and the ways it goes on, each a word longer, as long as they are likely. */
function follow(index: PhraseIndex, first: Candidate): readonly Continuation[] {
  let ranges = first.ranges.slice(-FOLLOWED);
  let probability = first.probability;
  const keys = [first.key];
  const found: Continuation[] = [{ keys: [first.key], probability, ...attested(ranges), spelling: first.spelling }];
  while (keys.length < LONGEST && ranges.length > 0) {
    const next = likeliest(index, ranges);
    if (!next) break;
    probability *= next.probability;
    if (probability < LEAST_PROBABILITY) break;
    ranges = next.ranges;
    keys.push(next.key);
    found.push({ keys: [...keys], probability, ...attested(ranges) });
  }
  return found;
}

/** The longest context with which it stands more than once; where there is none, the longest. */
function attested(ranges: Candidate['ranges']): Pick<Continuation, 'range' | 'context'> {
  const best = ranges.findLast(({ range }) => countOf(range) > 1) ?? ranges.at(-1);
  return best ?? { range: undefined, context: 0 };
}

/** Words of each context that may be the likeliest. */
const COMPARED = 3;

function likeliest(index: PhraseIndex, ranges: Candidate['ranges']): Candidate | undefined {
  const candidates = new Map<string, Candidate>();
  for (const { range, context } of ranges) {
    const next = index.nextWords(range);
    const total = countOf(range);
    const open = (DISCOUNT * next.length) / total;
    for (const candidate of candidates.values()) candidate.probability *= open;
    for (const word of next.slice(0, COMPARED)) {
      let candidate = candidates.get(word.key);
      if (!candidate)
        candidates.set(word.key, (candidate = { key: word.key, probability: 0, ranges: [], spelling: undefined }));
      candidate.probability += (countOf(word.range) - DISCOUNT) / total;
      candidate.ranges.push({ range: word.range, context });
    }
  }
  let best: Candidate | undefined;
  for (const candidate of candidates.values()) if (!best || candidate.probability > best.probability) best = candidate;
  return best;
}
