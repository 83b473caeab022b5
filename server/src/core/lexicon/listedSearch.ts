import { functionWords } from '../text/functionWords';
import { lazy } from '../text/lazy';
import { listedText, listedUnder } from './listedResolutions';
import { type ResolutionRow } from './resolutions';

type Organ = ResolutionRow['organ'];

/** What a search in the long tables is narrowed by. */
export interface ListedWishes {
  readonly organ?: Organ;
  readonly year?: string;
  /** Rows at most; the newest are kept. */
  readonly most: number;
}

/** The long tables in the lower case and without accents that words are searched by. */
const texts: Readonly<Record<Organ, () => string>> = {
  'security-council': lazy(() => plain(listedText('security-council'))),
  'general-assembly': lazy(() => plain(listedText('general-assembly'))),
};

/**
 * Resolutions of the long tables in whose title or subject each word of a query begins a word, the newest first: "lebanon", "child sold".
 * Of those that are adopted again and again under one title, the newest comes with the others, and the earlier ones after all.
 */
export function listedWith(query: string, { organ, year, most }: ListedWishes): readonly ResolutionRow[] {
  const words = plain(query.normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== year && !functionWords.has(word));
  if (!words.some((word) => word.length >= LEAST_LETTERS)) return [];
  const organs: readonly Organ[] = organ ? [organ] : ['security-council', 'general-assembly'];
  const found = organs
    .flatMap((each) => linesWith(words, each))
    .filter(({ date }) => year === undefined || date.startsWith(year))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const seen = new Set<string>();
  const isFirst = found.map(({ title }) => seen.size < seen.add(repeatedTitle(title)).size);
  return [...found.filter((_, at) => isFirst[at]), ...found.filter((_, at) => !isFirst[at])]
    .slice(0, most)
    .flatMap(({ number, organ: each }) => listedUnder(number, each) ?? []);
}

/** The longest word of a query has as many letters: fewer begin too many words. */
const LEAST_LETTERS = 3;

/** What stays of a title when the text is adopted again: "on extension of the mandate of UNIFIL until 31 Aug. 2024". */
function repeatedTitle(title: string): string {
  return title.replace(/ (?:until|through|for a) .*$|^(?:on |final |further )+|[^a-z]+/g, ' ');
}

/** A line in which words were found. */
interface Found {
  readonly organ: Organ;
  readonly number: string;
  readonly date: string;
  readonly title: string;
}

function linesWith(words: readonly string[], organ: Organ): readonly Found[] {
  const text = texts[organ]();
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const found: Found[] = [];
  for (let at = text.indexOf(longest); at >= 0;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const titleStart = text.lastIndexOf('\t', end) + 1;
    const title = text.slice(titleStart, end);
    if (words.every((word) => beginsWord(word, title))) {
      const start = text.lastIndexOf('\n', titleStart) + 1;
      const [number = '', date = ''] = text.slice(start, titleStart).split('\t', 2);
      found.push({ organ, number: number.toUpperCase(), date, title });
    }
    at = text.indexOf(longest, end);
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

function beginsWord(word: string, title: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(title.charAt(at - 1))) return true;
  return false;
}

/** Lower case without accents. An apostrophe parts words: "d'ivoire" has "ivoire". */
function plain(text: string): string {
  return text.replace(/[^ -~\t\n]/g, (letter) => letter.normalize('NFKD').charAt(0)).toLowerCase();
}
