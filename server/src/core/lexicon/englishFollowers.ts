import table from '../data/englishFollowers.json';
import { lazy } from '../text/lazy';
import { Recent } from '../text/recent';

/** What follows a word or two in general English, as far as the table has it. */
export interface EnglishFollowers {
  /** By word, in small letters: its share of what follows. */
  readonly shares: ReadonlyMap<string, number>;
  /** The same words that begin with a letter, or all of them where it is empty: the most frequent first. */
  readonly beginning: (letter: string) => readonly string[];
  /** The share of all words that the table does not name. */
  readonly others: number;
}

/** Stand in the table for the beginning of a sentence and for a comma. */
const START = '<s>';
const COMMA = ',';
/** The greatest share that the named words have together, whatever rounding makes of theirs. */
const MOST_NAMED = 0.95;
/** The number of word pairs whose followers are remembered: they are asked for again with each letter typed of the next word. */
const KEPT = 100;

/**
 * The table as scripts/english/packFollowers.mjs packs it. The indices of `followers` and `behindTwo` are those of `words`, and the word is
 * the last one typed.
 */
interface PackedFollowers {
  /** Divided by spaces, the most frequent first. */
  readonly words: string;
  /** The numbers of those behind which hardly ever a mark stands, each as how many lie between it and the one before. */
  readonly seldomMarked: string;
  /** What follows the word, whatever is before it. */
  readonly followers: readonly string[];
  /** What follows it and the word before it. */
  readonly behindTwo: readonly string[];
}

/** What is typed of a sentence, in small letters, and whether a comma stands behind it. */
type FollowersOf = (
  sentence: readonly string[],
  wish?: { readonly afterComma?: boolean },
) => EnglishFollowers | undefined;

/**
 * What follows the last words of a sentence, in small letters, and a comma if one stands behind them; where there are none, how sentences
 * begin. Undefined where the table does not have the last one.
 */
export const englishFollowers: FollowersOf = (sentence, wish) => shipped()(sentence, wish);

const shipped = lazy(() => followersIn(table));

/** Whether hardly ever a mark stands behind a word, in small letters: a space comes next. */
export function isSeldomMarked(word: string): boolean {
  return seldomMarked().has(word);
}

const seldomMarked = lazy(() => seldomMarkedIn(table));

/** The words of a table behind which hardly ever a mark stands, in small letters. */
export function seldomMarkedIn({ words, seldomMarked }: PackedFollowers): ReadonlySet<string> {
  const names = words.split(' ');
  const next = reader(seldomMarked);
  const found = new Set<string>();
  for (let number = -1, gap = next(); gap !== undefined; gap = next()) found.add(names[(number += gap + 1)]!);
  return found;
}

/** The words of the table, in small letters, the most frequent of general English first. */
export const commonestWords = lazy((): readonly string[] =>
  table.words.split(' ').filter((word) => word !== START && word !== COMMA),
);

/** Reads the followers of any table, as {@link englishFollowers} does those of the table that ships. */
export function followersIn({ words: packedWords, followers, behindTwo }: PackedFollowers): FollowersOf {
  const words = packedWords.split(' ');
  const numbers = new Map(words.map((word, number) => [word, number]));
  const recent = new Recent<EnglishFollowers | undefined>(KEPT);

  const read = (before: string, last: string): EnglishFollowers | undefined => {
    const number = numbers.get(last);
    if (number === undefined) return undefined;
    const shares = new Map<string, number>();
    const fill = (found: readonly Follower[]): number => {
      const named = sumOf(found);
      const scale = Math.min(1, MOST_NAMED / named);
      for (const { number, share } of found) shares.set(words[number]!, share * scale);
      return 1 - named * scale;
    };
    const alone = unpackedFollowers(followers[number]!);
    let others = fill(alone);
    const behind = unpackedBehindTwo(behindTwo[number]!, numbers.get(before), alone);
    if (behind.length > 0) {
      const already = behind.reduce((sum, { number }) => sum + shares.get(words[number]!)!, 0);
      const left = Math.min(1, (1 - Math.min(MOST_NAMED, sumOf(behind))) / (1 - already));
      for (const [word, share] of shares) shares.set(word, share * left);
      others *= left;
      fill(behind);
    }
    return { shares, beginning: byLetter(shares), others };
  };

  return (sentence, { afterComma = false } = {}) => {
    const [last = START, before = START] = [...sentence.slice(-2), ...(afterComma ? [COMMA] : [])].reverse();
    return recent.get(`${before} ${last}`, () => read(before, last));
  };
}

/** Each letter's words are found when first asked for. */
function byLetter(shares: ReadonlyMap<string, number>): (letter: string) => readonly string[] {
  const ranked = lazy(() => [...shares.keys()].sort((a, b) => shares.get(b)! - shares.get(a)!));
  const found = new Map<string, readonly string[]>();
  return (letter) => {
    let words = found.get(letter);
    if (!words) found.set(letter, (words = ranked().filter((word) => word.startsWith(letter))));
    return words;
  };
}

interface Follower {
  /** Its place among the words of the table, the most frequent first. */
  readonly number: number;
  readonly share: number;
}

function sumOf(followers: readonly Follower[]): number {
  return followers.reduce((sum, { share }) => sum + share, 0);
}

/**
 * Reads what follows a word. Followers come in groups, first those with a share of about a half, then a quarter and so on. A group is
 * packed as its size and then its words' numbers, ascending, each as the count of numbers between it and the one before.
 */
function unpackedFollowers(packed: string): readonly Follower[] {
  const found: Follower[] = [];
  const next = reader(packed);
  for (let share = 1 / 2, count = next(); count !== undefined; share /= 2, count = next()) {
    for (let number = -1, left = count; left > 0; left--) found.push({ number: (number += next()! + 1), share });
  }
  return found;
}

/**
 * Reads what follows two words out of what is packed for the second. Each first word is packed as the count of numbers between it and
 * the one before, then the count of its followers. A follower is packed as how often its share is halved beyond one half, then its place
 * among the followers of the second word alone, counted from the one before as well.
 */
function unpackedBehindTwo(
  packed: string,
  wanted: number | undefined,
  followers: readonly Follower[],
): readonly Follower[] {
  if (wanted === undefined) return [];
  const next = reader(packed);
  for (let first = -1, gap = next(); gap !== undefined && first < wanted; gap = next()) {
    first += gap + 1;
    const found: Follower[] = [];
    for (let place = -1, left = next()!; left > 0; left--) {
      const share = 2 ** -(next()! + 1);
      found.push({ number: followers[(place += next()! + 1)]!.number, share });
    }
    if (first === wanted) return found;
  }
  return [];
}

/** Digits of figures are characters from here on but for the backslash, which JSON would double; the lowest comes first. */
const FIRST = '#'.charCodeAt(0);
const SKIPPED = '\\'.charCodeAt(0);
/** A digit that another follows is larger by this. */
const BASE = 45;

/** Reads figure after figure, and undefined behind the last. */
function reader(packed: string): () => number | undefined {
  let at = 0;
  return () => {
    if (at >= packed.length) return undefined;
    for (let value = 0, unit = 1; ; unit *= BASE) {
      const code = packed.charCodeAt(at++);
      const digit = code - FIRST - (code > SKIPPED ? 1 : 0);
      if (digit < BASE) return value + digit * unit;
      value += (digit - BASE) * unit;
    }
  };
}
