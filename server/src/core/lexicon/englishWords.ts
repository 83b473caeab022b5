import table from '../data/englishWords.json';
import { lazy } from '../text/lazy';
import { commonestWords } from './englishFollowers';

/** A word of general English. */
export interface EnglishWord {
  readonly word: string;
  /** How frequent it is, as a share of all words. */
  readonly share: number;
}

/**
 * How frequent the word of a rank is, counted from 0: as 1 / (rank + 2) to the power of 1.05 (the law of Zipf and Mandelbrot). The figures were
 * tried out, see docs/completion.md.
 */
const frequencyOf = (rank: number): number => (rank + 2) ** -1.05;
/** How frequent words without a rank are by their list, from that of the most common to that of the rarest, beside the last that has one. */
const WEIGHTS = [1, 0.6, 0.3] as const;

/** Letters by which words are filed. */
const OPENING = 2;

/** The words of a letter. */
interface WordsOfLetter {
  /** Most frequent first. */
  readonly ranked: readonly EnglishWord[];
  /** The same by their first two letters: few words are looked through for a letter typed. */
  readonly byOpening: ReadonlyMap<string, readonly EnglishWord[]>;
  readonly words: ReadonlySet<string>;
}

/** The words by first letter; their lists scripts/english/collectEnglishWords.mjs packs. */
const wordsByLetter = lazy(
  (): ReadonlyMap<string, () => WordsOfLetter> =>
    new Map(Object.entries(table).map(([letter, lists]) => [letter, lazy(() => wordsOf(letter, lists))] as const)),
);

function wordsOf(letter: string, lists: readonly string[]): WordsOfLetter {
  const shares = new Map<string, number>();
  for (const [rank, word] of commonestWords().entries())
    if (word.startsWith(letter)) shares.set(word, frequencyOf(rank) / total());
  for (const [band, list] of lists.entries())
    for (const word of unpacked(list)) if (!shares.has(word)) shares.set(word, (WEIGHTS[band]! * rarest()) / total());
  const ranked = [...shares].map(([word, share]) => ({ word, share })).sort((a, b) => b.share - a.share);
  const byOpening = new Map<string, EnglishWord[]>();
  for (const word of ranked) {
    const opening = word.word.slice(0, OPENING);
    const known = byOpening.get(opening);
    if (known) known.push(word);
    else byOpening.set(opening, [word]);
  }
  return { ranked, byOpening, words: new Set(shares.keys()) };
}

const rarest = (): number => frequencyOf(commonestWords().length);

/** No less than the frequencies of all words together: those of the lists are taken to have no rank. */
const total = lazy(() => {
  const listed = Object.values(table).flatMap((lists) => lists.map((list, band) => WEIGHTS[band]! * sizeOf(list)));
  return commonestWords().reduce((sum, _, rank) => sum + frequencyOf(rank), sum(listed) * rarest());
});

const commonest = lazy(() => commonestWords().map((word, rank) => ({ word, share: frequencyOf(rank) / total() })));

/** The most frequent of the words that begin so and are longer, in small letters. */
export function englishWords(prefix: string, most: number): readonly EnglishWord[] {
  if (prefix === '') return commonest().slice(0, most);
  const found: EnglishWord[] = [];
  const ofLetter = wordsByLetter().get(prefix.charAt(0))?.();
  const begun = prefix.length < OPENING ? ofLetter?.ranked : ofLetter?.byOpening.get(prefix.slice(0, OPENING));
  for (const word of begun ?? []) {
    if (found.length === most) break;
    if (word.word.startsWith(prefix) && word.word !== prefix) found.push(word);
  }
  return found;
}

/** Whether it is a word of general English, given in small letters. */
export function isEnglishWord(word: string): boolean {
  return wordsByLetter().get(word.charAt(0))?.().words.has(word) ?? false;
}

/** Words of two and three letters: the lists begin at four. Chosen by us among the most frequent, so that none is the end of a longer one. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  `an as at be by do go he if in is it me my no of on or so to up us we
  act add age ago aid aim air all and any are arm art ask bad bag ban bar bed big bit box boy bus but buy can cap car cat
  cry cup cut day did die dog dry due ear eat end era eye fan far fat fed few fit fix fly for fun gap gas get god got gun
  had has hat her him his hit hot how ice ill its job joy key kid law lay led leg let lie lot low mad man map may men met
  mix net new non nor not now odd off oil old one our out own pay pen per pet put ran raw red rid row run sad sat saw say
  sea see set she sit six sky son sum sun tax tea ten the tie tip ton too top try two use van via war was way web wet who
  why win won yes yet you`.split(/\s+/),
);

const spelledByLetter = lazy(
  (): ReadonlyMap<string, () => ReadonlySet<string>> =>
    new Map(Object.entries(table).map(([letter, lists]) => [letter, lazy(() => new Set(lists.flatMap(unpacked)))])),
);

/**
 * Whether letters, small ones, spell a word of general English of two letters or more. It looks at no frequency, so it costs a tenth of
 * {@link isEnglishWord}: 145 KB of table, of which the lists of the letters that are asked for are unpacked.
 */
export function isSpelledWord(letters: string): boolean {
  if (letters.length < 4) return SHORT_WORDS.has(letters);
  return spelledByLetter().get(letters.charAt(0))?.().has(letters) ?? false;
}

/** The number of words in a packed list: each has one capital. */
function sizeOf(list: string): number {
  return list.match(/[A-Z]/g)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function unpacked(list: string): readonly string[] {
  const words: string[] = [];
  for (const [, common = '', rest = ''] of list.matchAll(/([A-Z])([a-z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, common.charCodeAt(0) - 65) + rest);
  return words;
}
