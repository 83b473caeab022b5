import { type Corpus, countOf, type PhraseIndex, type PhrasePlace, type PhraseRange } from '../corpus/corpus';
import { tokenize } from '../text/tokens';
import {
  isAboutMeeting,
  isNeverFirst,
  isNeverLast,
  isOfSentence,
  isParticipleGroup,
  isSeldomFirst,
  isTelling,
} from './phraseEdges';
import { type PhraseSetting, settingReader } from './phraseSetting';

/** A phrase that the documents of a corpus repeat. */
export interface MinedPhrase {
  /** As most of its places print it. */
  readonly phrase: string;
  /** Its words, as the index compares them. */
  readonly keys: readonly string[];
  readonly count: number;
  /** Document id to count, in the order of the corpus. */
  readonly documents: ReadonlyMap<string, number>;
}

const LEAST_WORDS = 3;
/** What is longer was copied as a passage, not said as a phrase. */
const MOST_WORDS = 12;
/** Places in one document, where no other has the phrase. */
const LEAST_PLACES = 3;
/** The least share of places at which a first "the" or "in" must stand before the rest for it to belong to the phrase. */
const CALLS = 0.6;
/** The least share that a phrase's places have in those of the rarer of its two parts, wherever it is cut. */
const GLUE = 0.2;
/** What {@link GLUE} is for a phrase that stands at most {@link RARE} times. */
const RARE_GLUE = 0.3;
const RARE = 3;
/** A phrase that has this share of its places within a longer one is that one's part. */
const FOLDED = 0.66;
/** The share of places that must go on with one of these words for the phrase to be the first half of another. */
const HANGS = 0.75;
const HANGING_ON: ReadonlySet<string> = new Set(['of', 'that', 'by']);
/** Places whose surroundings are looked at. */
const SEEN_PLACES = 30;

/**
 * The set phrases of a corpus, in no order: runs of at least three words that repeat in two documents, or three times, trimmed to edges at which
 * a phrase can begin and end. Left out are names, citations and what cuts them; what is said of a meeting rather than of its subject; what stands
 * in headings, tables and among addresses; in one document, what its headings say too; and what is part of a longer phrase in most places.
 */
export function minePhrases(corpus: Corpus): readonly MinedPhrase[] {
  const index = corpus.phrases;
  const settingOf = settingReader(corpus);
  const seen = new Set<string>();
  const found: MinedPhrase[] = [];
  for (const repeat of index.repeats({ leastWords: LEAST_WORDS })) {
    const keys = trimmed(index, wordsOf(repeat, corpus));
    const name = keys.join(' ');
    if (seen.has(name) || !isPhrase(keys)) continue;
    seen.add(name);
    const range = rangeOf(index, keys);
    const count = countOf(range);
    const documents = index.countsBySource(range);
    if (documents.size < 2 && count < LEAST_PLACES) continue;
    if (hangs(index, range) || glue(index, keys) < (count <= RARE ? RARE_GLUE : GLUE)) continue;
    const places = index.places(range, SEEN_PLACES);
    const settings = places.map(settingOf).filter((setting) => setting !== undefined);
    if (standsAsPhrase(settings, documents.size)) {
      found.push({ phrase: printedForm(places, corpus), keys, count, documents });
    }
  }
  return folded(found);
}

function wordsOf(range: PhraseRange, { phrases, read }: Corpus): readonly string[] {
  const [place] = phrases.places(range, 1);
  return place ? tokenize(read(place)).map(({ key }) => key) : [];
}

function trimmed(index: PhraseIndex, keys: readonly string[]): readonly string[] {
  const to = keys.findLastIndex((key) => !isNeverLast(key)) + 1;
  let from = 0;
  while (from < to && !beginsPhrase(index, keys.slice(from, to))) from++;
  return keys.slice(from, to);
}

function beginsPhrase(index: PhraseIndex, keys: readonly string[]): boolean {
  const [first = '', ...rest] = keys;
  if (isNeverFirst(first)) return false;
  return !isSeldomFirst(first) || countOf(rangeOf(index, keys)) >= CALLS * countOf(rangeOf(index, rest));
}

function isPhrase(keys: readonly string[]): boolean {
  return (
    keys.length >= LEAST_WORDS &&
    keys.length <= MOST_WORDS &&
    keys.filter(isTelling).length >= 2 &&
    !keys.some((key) => isAboutMeeting(key) || isOfSentence(key)) &&
    !isParticipleGroup(keys)
  );
}

/** Whether nearly every place goes on with a word that makes the phrase the first half of another: "the implementation | of". */
function hangs(index: PhraseIndex, range: PhraseRange): boolean {
  const [next] = index.nextWords(range);
  return next !== undefined && HANGING_ON.has(next.key) && countOf(next.range) >= HANGS * countOf(range);
}

function glue(index: PhraseIndex, keys: readonly string[]): number {
  const whole = countOf(rangeOf(index, keys));
  const shares = keys.slice(1).map((_, at) => {
    const left = countOf(rangeOf(index, keys.slice(0, at + 1)));
    const right = countOf(rangeOf(index, keys.slice(at + 1)));
    return whole / Math.min(left, right);
  });
  return Math.min(...shares);
}

/** Whether it stands in sentences, twice or, where one document alone has it, everywhere; and as a phrase in most of its places. */
function standsAsPhrase(settings: readonly PhraseSetting[], documents: number): boolean {
  if (settings.filter(({ isProse }) => isProse).length < (documents < 2 ? settings.length : 2)) return false;
  if (settings.every(({ hangs }) => hangs)) return false;
  const broken = settings.filter(
    ({ isName, cutsName, goesOn, isOpenList }) => isName || cutsName || goesOn || isOpenList,
  );
  return broken.length * 2 < settings.length;
}

/** The phrases without those that stand mostly as a part of another. */
function folded(phrases: readonly MinedPhrase[]): readonly MinedPhrase[] {
  const covering = new Map<string, number>();
  for (const { keys, count } of phrases) {
    for (let from = 0; from < keys.length; from++) {
      for (let to = from + LEAST_WORDS; to <= keys.length; to++) {
        if (to - from === keys.length) continue;
        const part = keys.slice(from, to).join(' ');
        covering.set(part, Math.max(count, covering.get(part) ?? 0));
      }
    }
  }
  return phrases.filter(({ keys, count }) => (covering.get(keys.join(' ')) ?? 0) < count * FOLDED);
}

function printedForm(places: readonly PhrasePlace[], corpus: Corpus): string {
  const forms = new Map<string, number>();
  for (const place of places) {
    const form = corpus.read(place).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let best = '';
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

function rangeOf(index: PhraseIndex, keys: readonly string[]): PhraseRange {
  let range: PhraseRange = index.all;
  for (const key of keys) {
    const next = index.narrow(range, key);
    if (!next) return index.none;
    range = next;
  }
  return range;
}
