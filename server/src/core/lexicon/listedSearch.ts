import { functionWords } from '../text/functionWords';
import { lazy } from '../text/lazy';
import { listedLines, listedRow } from './listedResolutions';
import { type ResolutionRow } from './resolutions';

type Organ = ResolutionRow['organ'];

/** What a search in the long tables is narrowed by. */
export interface ListedWishes {
  readonly organ?: Organ;
  readonly year?: string;
  /** Rows at most; the newest are kept. */
  readonly most: number;
}

/** The titles of a long table as one text, a line each, in the lower case and without accents that words are searched by. */
interface Titles {
  readonly text: string;
  /** Where each line begins, in order. */
  readonly starts: Uint32Array;
}

const titles: Readonly<Record<Organ, () => Titles>> = {
  'security-council': lazy(() => titlesOf(listedLines('security-council'))),
  'general-assembly': lazy(() => titlesOf(listedLines('general-assembly'))),
};

/**
 * Resolutions of the long tables in whose title or subject each word of a query begins a word, the newest first: "lebanon", "child sold".
 * Of those that are adopted again and again under one title, the newest comes with the others, and the earlier ones after all.
 */
export function listedWith(query: string, { organ, year, most }: ListedWishes): readonly ResolutionRow[] {
  const words = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== year && !functionWords.has(word));
  if (!words.some((word) => word.length >= LEAST_LETTERS)) return [];
  const organs: readonly Organ[] = organ ? [organ] : ['security-council', 'general-assembly'];
  const found = organs
    .flatMap((each) => linesWith(words, each).map((line) => ({ line, organ: each, date: line.split('\t', 2)[1]! })))
    .filter(({ date }) => year === undefined || date.startsWith(year))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const seen = new Set<string>();
  const isFirst = found.map(({ line }) => seen.size < seen.add(repeatedTitle(line)).size);
  return [...found.filter((_, at) => isFirst[at]), ...found.filter((_, at) => !isFirst[at])]
    .slice(0, most)
    .map(({ line, organ: each }) => listedRow(line, each));
}

/** What stays of a title when the text is adopted again: "on extension of the mandate of UNIFIL until 31 Aug. 2024". */
function repeatedTitle(line: string): string {
  return plain(line.slice(line.lastIndexOf('\t') + 1)).replace(
    / (?:until|through|for a) .*$|^(?:on |final |further )+|[^a-z]+/g,
    ' ',
  );
}

/** The longest word of a query has as many letters: fewer begin too many words. */
const LEAST_LETTERS = 3;

function linesWith(words: readonly string[], organ: Organ): readonly string[] {
  const { text, starts } = titles[organ]();
  const lines = listedLines(organ);
  const [rarest = ''] = [...words].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let at = text.indexOf(rarest); at >= 0;) {
    if (!isInWord(text, at)) {
      const line = lineAt(starts, at);
      const title = text.slice(starts[line], starts[line + 1] ?? text.length);
      if (words.every((word) => word === rarest || hasWord(title, word))) found.push(lines[line]!);
      at = text.indexOf(rarest, starts[line + 1] ?? text.length);
    } else at = text.indexOf(rarest, at + 1);
  }
  return found;
}

function hasWord(title: string, word: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) if (!isInWord(title, at)) return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function isInWord(text: string, at: number): boolean {
  return at > 0 && LETTER.test(text.charAt(at - 1));
}

/** The last line that begins at or before an offset. */
function lineAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function titlesOf(lines: readonly string[]): Titles {
  const starts = new Uint32Array(lines.length);
  const parts = lines.map((line) => plain(line.slice(line.lastIndexOf('\t') + 1)));
  let at = 0;
  parts.forEach((part, index) => {
    starts[index] = at;
    at += part.length + 1;
  });
  return { text: parts.join('\n'), starts };
}

/** Lower case without accents and apostrophes: "daesh", "cote d ivoire". Most titles have neither. */
function plain(text: string): string {
  const whole = /[^\x20-\x7e]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'") : text;
  const lower = whole.toLowerCase();
  return lower.includes("'") ? lower.replace(/\b([dl])'/g, '$1 ').replaceAll("'", '') : lower;
}
