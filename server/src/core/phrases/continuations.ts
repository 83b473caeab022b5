import { countOf, type PhraseRange } from '../corpus/corpus';
import { type WordContext, likeliestFirst, type LikelyWord, type WordModel } from './wordModel';

/** How a sentence may go on: one word or several, and how sure that is. */
export interface Continuation {
  /** Keys of its words; the first begins with what is typed of it. */
  readonly keys: readonly string[];
  /** Estimated share of the places like this one that go on so. */
  readonly probability: number;
  /** The same of its first word alone. */
  readonly first: number;
  /** Where it stands in the corpus after as many of the words before it as `context` says; undefined for words of the draft alone. */
  readonly range: PhraseRange | undefined;
  readonly context: number;
  /** The last place in the draft where it stands, after as much of the context as there is; undefined where it has none. */
  readonly own: number | undefined;
}

/** The share of writers who, having followed the documents for one word, follow them for the next. Tried out, see docs/completion.md. */
const STILL_SO = 0.7;
/** Words that a way already begun may go on with, for each of its contexts. */
const MOST_NEXT = 12;
/** Ways followed, the likeliest first. */
const MOST_FOLLOWED = 24;
/** First words among them. */
const MOST_FIRST = 40;
/** Words a continuation may have. */
const LONGEST = 14;
/** Contexts a continuation is followed in, the longest that know it. */
const FOLLOWED = 5;
/** Ways with a smaller chance are not followed, unless they are how the documents mostly go on: agreed phrases are long. */
const LEAST_CHANCE = 0.03;
const MOSTLY = 0.5;

/** A way on, with the contexts of what comes after it, the shortest first. */
interface Way extends Pick<Continuation, 'keys' | 'probability' | 'first'> {
  readonly after: readonly WordContext[];
}

/**
 * How a sentence goes on that begins with one of the words `first`, the likeliest ways first. Each is followed word by word: what the longest
 * context that occurs says counts most; each shorter one has the share that the longer leaves open.
 */
export function continuations(first: readonly LikelyWord[], model: WordModel): readonly Continuation[] {
  const found: Way[] = [];
  const open = first
    .slice(0, MOST_FIRST)
    .map(({ key, ...word }): Way => ({ ...word, first: word.probability, keys: [key] }));
  while (open.length > 0 && found.length < MOST_FOLLOWED) {
    const way = takeLikeliest(open);
    found.push(way);
    if (way.keys.length < LONGEST) open.push(...followed(way, model));
  }
  return found.map((way) => continuationOf(way, model));
}

/** The chance that the writer goes on so: at every word after the first, some leave what others wrote. */
export function chanceOf({ keys, probability }: Pick<Continuation, 'keys' | 'probability'>): number {
  return probability * STILL_SO ** (keys.length - 1);
}

/**
 * The share of the places that go on so, with what comes after the first word counted twice: an agreed phrase, of which the documents are
 * sure, loses hardly anything, and a word that merely came next in most of them a third.
 */
export function cautiously({ probability, first }: Pick<Continuation, 'probability' | 'first'>): number {
  return probability * (probability / first);
}

function takeLikeliest(ways: Way[]): Way {
  let best = 0;
  for (let at = 1; at < ways.length; at++) if (chanceOf(ways[at]!) > chanceOf(ways[best]!)) best = at;
  const [way] = ways.splice(best, 1);
  return way!;
}

/** The ways that have a word more and are likely enough. */
function followed(way: Way, model: WordModel): readonly Way[] {
  const next = model.behind(way.after.slice(-FOLLOWED), { most: MOST_NEXT });
  return likeliestFirst(next)
    .map(({ key, probability, after }) => ({
      keys: [...way.keys, key],
      probability: way.probability * probability,
      first: way.first,
      after,
    }))
    .filter((longer) => longer.probability >= MOSTLY || chanceOf(longer) >= LEAST_CHANCE);
}

/** Places a way in the corpus: behind the longest context with which it stands more than once, else behind the longest. */
function continuationOf({ keys, probability, first, after }: Way, { places }: WordModel): Continuation {
  const best = after.findLast(({ range }) => range && countOf(range) > 1) ?? after.findLast(({ range }) => range);
  const behind = after.findLast(({ own }) => own.length > 0)?.own;
  const last = behind?.findLast((place) => places.isWritten(place - keys.length));
  const own = last === undefined ? undefined : last - keys.length;
  return { keys, probability, first, range: best?.range, context: best?.length ?? 0, own };
}
