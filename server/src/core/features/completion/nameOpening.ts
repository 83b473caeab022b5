import { nameWords, type NameWord } from '../../names/nameWords';
import { functionWords } from '../../text/functionWords';
import { isLower, isUpper } from '../../text/letters';

/** Words before the cursor that may be the beginning of a name. */
export interface NameOpening {
  readonly query: string;
  /** UTF-16 offset of its first word. */
  readonly replaceStart: number;
  /** Whether it is one word. */
  readonly alone: boolean;
}

/** Characters before the cursor that are read, and words of them. */
const WINDOW = 160;
const MOST_WORDS = 12;
/** The fewest letters of a word that say something; an acronym needs fewer. */
const LEAST_LETTERS = 3;
const LEAST_CAPITALS = 2;
/** Letters of the last of several words. */
const LEAST_BEGUN = 2;
/** Acronyms that are written all the time and begin many others. */
const EVERYDAY: ReadonlySet<string> = new Set(['UN', 'US', 'UK', 'II', 'IV']);

/**
 * The words before `offset` that read as a name being written, the longest run first: each begins with a capital or a figure. A single word
 * that only opens its sentence or has fewer than three letters is left out unless it is an acronym. No run ends in a function word.
 */
export function writtenOpenings(text: string, offset: number): readonly NameOpening[] {
  const { words, base, line } = wordsBefore(text, offset);
  const last = words.at(-1);
  if (!last || !/^[ \u00a0]?$/.test(line.slice(last.end)) || isFunctionWord(last, line)) return [];
  return words.flatMap(({ start, key }, at) => {
    const query = line.slice(start);
    const alone = at === words.length - 1;
    if (functionWords.has(key) && !alone) return [];
    if (!isUpper(query.charAt(0)) && (alone || !/^\d/.test(query))) return [];
    if (!alone && /\S*$/.exec(query.trimEnd())![0].length < LEAST_BEGUN) return [];
    if (alone && (/\s$/.test(query) || !saysSomething(query, line.slice(0, start)))) return [];
    return [{ query, replaceStart: base + start, alone }];
  });
}

/** Whether a word binds others, or is in small letters and reads like the beginning of such a word ("th", "an"). */
function isFunctionWord({ start, key }: NameWord, line: string): boolean {
  if (functionWords.has(key)) return true;
  return (
    key.length <= LEAST_BEGUN && isLower(line.charAt(start)) && [...functionWords].some((word) => word.startsWith(key))
  );
}

/** The words before `offset` that may be meant when somebody asks for a name: up to twelve of a clause, the longest run first. */
export function askedOpenings(text: string, offset: number): readonly NameOpening[] {
  const { words, base, line } = wordsBefore(text, offset);
  const clause = words.slice(words.findLastIndex(({ gap }) => /[.;:!?(]/.test(gap)) + 1);
  const own = clause.length > 0 ? clause : words.slice(-1);
  const last = own.at(-1);
  if (!last || last.end - last.start < LEAST_CAPITALS || /[^ \u00a0]/.test(line.slice(last.end))) return [];
  return own.flatMap(({ start, key }) => {
    if (functionWords.has(key) && start !== last.start) return [];
    return [{ query: line.slice(start), replaceStart: base + start, alone: start === last.start }];
  });
}

/** What a search finds for an opening. */
export interface Found<Hit> {
  readonly opening: NameOpening;
  readonly hits: readonly Hit[];
}

/** The longest opening that `search` finds something for. It looks from the shortest on and stops at the first without a hit. */
export function longestFound<Hit>(
  openings: readonly NameOpening[],
  search: (opening: NameOpening) => readonly Hit[],
): Found<Hit> | undefined {
  let longest: Found<Hit> | undefined;
  for (const opening of [...openings].reverse()) {
    const hits = search(opening);
    if (hits.length === 0) break;
    longest = { opening, hits };
  }
  return longest;
}

function wordsBefore(text: string, offset: number): { words: readonly NameWord[]; base: number; line: string } {
  const start = Math.max(0, offset - WINDOW, text.lastIndexOf('\n', offset - 1) + 1);
  const line = text.slice(start, offset);
  return { words: nameWords(line).slice(-MOST_WORDS), base: start, line };
}

function saysSomething(word: string, before: string): boolean {
  if (EVERYDAY.has(word)) return false;
  if (word.length >= LEAST_CAPITALS && isUpper(word.charAt(1)) && word === word.toUpperCase())
    return !IN_CAPITALS.test(before);
  return !opensSentence(before) && word.length >= LEAST_LETTERS;
}

/** A line in capitals, as titles have them: the word that is begun is no acronym. */
const IN_CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

/** Whether what stands before a word makes it the first of its sentence, item or line. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?:]["”’)]*)[\s\d.)>*_#“"-]*$/.test(before) && !/\b(?:Mr|Ms|Mrs|Dr|H\.E)\.\s*$/.test(before);
}
