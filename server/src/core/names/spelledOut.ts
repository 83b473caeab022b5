import { functionWords } from '../text/functionWords';
import { type NameWord, nameWords, PARAGRAPH_END } from './nameWords';

/** How far before its bracket a full name may begin. */
const FURTHEST = 240;
/** What a name does not run across. */
const STOP = /[.;:()"!?]/;
/** The costs of a way to read an acronym out of words; a way in which each letter begins a word costs nothing. */
const SKIPPED_WORD = 4;
const INNER_LETTER = 2;
const COMMA = 1;
/** No name leaves out more than one of its words of weight. */
const MOST_SKIPPED = 1;

/**
 * Where the words begin that `acronym` stands for and that end right at `end`: the "Example" of "the Example Working Group (EWG)".
 * `undefined` where no words before give its letters, in their order. Articles and the like may be passed over.
 */
export function spelledOutBefore(acronym: string, text: string, end: number): number | undefined {
  const from = Math.max(0, end - FURTHEST);
  const words = wordsOfOneClause(nameWords(text.slice(from, end)));
  const start = bestStart(lettersOf(acronym), words);
  return start === undefined ? undefined : from + start;
}

/** The words after the last that ends a clause. */
function wordsOfOneClause(words: readonly NameWord[]): readonly NameWord[] {
  const last = words.findLastIndex(({ gap }) => gap === PARAGRAPH_END || STOP.test(gap));
  return words.slice(Math.max(0, last));
}

function lettersOf(acronym: string): string {
  return nameWords(acronym)
    .map(({ key }) => key)
    .join('');
}

interface Way {
  readonly cost: number;
  /** Where the first word begins. */
  readonly start: number;
}

/**
 * The cheapest way to read all letters out of the words, backwards from the last. Each way is known by the word, the letters
 * that are left and the words that were skipped, so that the time is bounded by their product.
 */
function bestStart(letters: string, words: readonly NameWord[]): number | undefined {
  const known = new Map<number, Way | undefined>();
  const read = (at: number, left: number, skipped: number): Way | undefined => {
    if (at < 0) return undefined;
    const key = (at * (letters.length + 1) + left) * (MOST_SKIPPED + 1) + skipped;
    if (!known.has(key)) known.set(key, bestOf(waysFrom(at, left, skipped)));
    return known.get(key);
  };
  function* waysFrom(at: number, left: number, skipped: number): Generator<Way | undefined> {
    const { key, gap, start } = words[at]!;
    const comma = gap.includes(',') ? COMMA : 0;
    for (let taken = 1; taken <= left && taken <= key.length; taken++) {
      if (!isIn(letters.slice(left - taken, left), key)) continue;
      const cost = (taken - 1) * INNER_LETTER;
      if (taken === left) yield { cost, start };
      else yield dearer(read(at - 1, left - taken, skipped), cost + comma);
    }
    if (at === words.length - 1) return;
    if (functionWords.has(key) || gap === '-' || gap === "'") yield dearer(read(at - 1, left, skipped), comma);
    else if (skipped < MOST_SKIPPED) yield dearer(read(at - 1, left, skipped + 1), SKIPPED_WORD + comma);
  }
  const best = read(words.length - 1, letters.length, 0);
  // Letters from inside words prove little: "Mr. Orban, Utrecht" is not what MOU stands for.
  return best && best.cost <= letters.length ? best.start : undefined;
}

function bestOf(ways: Iterable<Way | undefined>): Way | undefined {
  let best: Way | undefined;
  for (const way of ways) if (way && (!best || way.cost < best.cost)) best = way;
  return best;
}

function dearer(way: Way | undefined, by: number): Way | undefined {
  return way && { ...way, cost: way.cost + by };
}

/** Whether letters begin a word and go on in it in their order. */
function isIn(letters: string, word: string): boolean {
  if (!word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
