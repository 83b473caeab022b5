import { lazy } from '../text/lazy';
import { remembered } from '../text/memory';
import { type Catalogue } from './catalogue';
import { councilYearOf } from './councilYears';
import { assemblyBeginning, listedAs, listedByWords } from './listedHits';
import { namesOfTopic, nicknamesOf } from './resolutionNames';
import { type ResolutionRow } from './resolutions';
import { hitOf, type ResolutionHit, type SearchWishes } from './resolutionHit';
import { isSwapped, searchWords, yearBeside } from './searchWords';
import { type WordMeanings, wordMeanings } from './wordMeanings';

/** Words a query may have. */
const MOST_WORDS = 6;
/** With as many that have a row of their own, which come first, nobody looks at those of the long tables. */
const ENOUGH = 12;
/**
 * Finds resolutions by number ("2396", "60/2", "2396 (20"), year ("2017", "2017 ftf"), words of topic, title and summary, nickname
 * ("sixth review") and misspellings of any of these, best first; those of the long tables, which have a title and nothing more, come after
 * those with a row of their own. An empty query gives what the documents name most.
 */
export function searchResolutions(query: string, wishes: SearchWishes): readonly ResolutionHit[] {
  const searched = searchedIn(wishes.catalogue);
  const rows = searched.entries.filter(({ row }) => wishes.organ === undefined || row.organ === wishes.organ);
  const asked = query.trim();
  if (asked === '')
    return ranked(
      rows.map((entry) => ({ entry, score: 0 })),
      wishes,
    );
  const special = /^E?S-\d{1,2}\/\d{0,3}$/i.exec(asked)?.[0];
  if (special !== undefined) return assemblyBeginning(special.toUpperCase(), '', wishes);
  const number = /^(\d{1,4}(?:\/\d{0,3})?)(?:\s*\((\w{0,8}))?$/.exec(asked);
  const hits = number ? byNumber(number[1]!, number[2] ?? '', rows, wishes) : [];
  if (hits.length > 0) return hits;
  const spelt = byWords(asked, rows, searched, { ...wishes, misspelt: false });
  const listed = wishes.strict || spelt.length >= ENOUGH ? [] : listedByWords(asked, wishes);
  if (spelt.length + listed.length > 0) return withoutDoubles([...spelt, ...listed]);
  return byWords(asked, rows, searched, wishes);
}

/** Reads what searches go through, a step at a time, before somebody searches. */
export function* prepareResolutionSearch(catalogue: Catalogue): Generator<void, void> {
  const { vocabulary } = searchedIn(catalogue);
  yield;
  vocabulary();
  yield;
  searchResolutions('resolution', { catalogue, mentions: () => 0 });
}

/** A row with all it can be found by. */
interface Entry {
  readonly row: ResolutionRow;
  /** "2396", "60/288", "3034". */
  readonly number: string;
  /** What follows the number in brackets: the year, or the session in Roman figures. */
  readonly bracket: string;
  /** Names and keywords as single strings of words. */
  readonly names: readonly string[];
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** What a word found in each place is worth. A later keyword says less than an earlier one. */
const NICKNAME = 11;
const KEYWORD = 10;
const LATER_KEYWORD = 0.5;
const LEAST_KEYWORD = 7.5;
const TITLE = 5;
const SUMMARY = 3;
/** The bonus of a keyword that the summary names too: then it is a main topic, not one among others. */
const CONFIRMED = 1;
/** The bonus where the words are a whole name; half of it where a name begins with them. */
const NAMED = 1.5;
/** The greatest number of rows whose summaries share a word of weight; words in more are verbs and commonplaces. */
const COMMONPLACE = 8;

/** What searches go through. */
interface Searched {
  readonly entries: readonly Entry[];
  /** Each word of the tables, with its worth for each row it stands in. */
  readonly vocabulary: () => ReadonlyMap<string, ReadonlyMap<Entry, number>>;
  readonly meanings: WordMeanings;
}

const searchedIn = remembered(({ resolutions }: Catalogue): Searched => {
  const entries = entriesOf(resolutions);
  const vocabulary = lazy(() => vocabularyOf(entries));
  return { entries, vocabulary, meanings: wordMeanings(() => vocabulary().keys()) };
});

function entriesOf(resolutions: readonly ResolutionRow[]): readonly Entry[] {
  return resolutions.map((row) => {
    const [, number = '', session] = /\/RES\/([\d/]+)(?:\(([XVI]+)\))?$/.exec(row.symbol) ?? [];
    const names = [...nicknamesOf(row), ...row.keywords.flatMap((keyword) => [keyword, ...namesOfTopic(keyword)])];
    const bracket = session ?? (row.organ === 'security-council' ? String(row.year) : '');
    return { row, number, bracket, names: names.map((name) => searchWords(name).join(' ')) };
  });
}

function vocabularyOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<Entry, number>> {
  const words = new Map<string, Map<Entry, number>>();
  const add = (entry: Entry, text: string, worth: number): void => {
    for (const word of new Set(searchWords(text))) {
      const known = words.get(word) ?? new Map<Entry, number>();
      const before = known.get(entry) ?? 0;
      known.set(entry, worth === SUMMARY && before >= LEAST_KEYWORD ? before + CONFIRMED : Math.max(before, worth));
      words.set(word, known);
    }
  };
  const summaries = new Map<string, number>();
  for (const { row } of entries)
    for (const word of new Set(searchWords(row.about ?? ''))) summaries.set(word, (summaries.get(word) ?? 0) + 1);
  for (const entry of entries) {
    const { row } = entry;
    for (const name of nicknamesOf(row)) add(entry, name, NICKNAME);
    row.keywords.forEach((keyword, place) => {
      const worth = Math.max(LEAST_KEYWORD, KEYWORD - place * LATER_KEYWORD);
      for (const name of [keyword, ...namesOfTopic(keyword)]) add(entry, name, worth);
    });
    add(entry, `${row.title ?? ''} ${row.libraryTitle ?? row.subject ?? ''}`, TITLE);
    add(
      entry,
      searchWords(row.about ?? '')
        .filter((word) => summaries.get(word)! <= COMMONPLACE)
        .join(' '),
      SUMMARY,
    );
  }
  return words;
}

function byNumber(
  number: string,
  bracket: string,
  rows: readonly Entry[],
  wishes: SearchWishes,
): readonly ResolutionHit[] {
  const printed = bracket.toUpperCase();
  const begun = rows.filter((entry) => entry.number.startsWith(number) && entry.bracket.startsWith(printed));
  const exactly = begun.map((entry) => ({ entry, score: entry.number === number ? 20 : 0 }));
  const ofYear = number.length === 4 && printed === '' ? rows.filter(({ row }) => String(row.year) === number) : [];
  const swapped = /^\d{4}$/.test(number) ? rows.filter((entry) => isSwapped(entry.number, number)) : [];
  const year = wishes.organ === 'general-assembly' || number.includes('/') ? undefined : councilYearOf(Number(number));
  const listed = begun.some((entry) => entry.number === number && entry.row.organ === 'security-council');
  const unlisted: readonly ResolutionHit[] =
    year === undefined || listed || !String(year).startsWith(printed)
      ? []
      : [{ symbol: `S/RES/${Number(number)} (${year})`, organ: 'security-council', year, ...listedAs(number, wishes) }];
  const same = (scored: readonly Entry[]): readonly Scored[] => scored.map((entry) => ({ entry, score: 0 }));
  return [
    ...ranked(exactly, wishes),
    ...ranked(same(ofYear), wishes),
    ...unlisted,
    ...ranked(same(printed === '' ? swapped : []), wishes),
    ...(wishes.organ === 'security-council' ? [] : assemblyBeginning(number, printed, wishes)),
  ];
}

/**
 * Searches by words. A year beside them narrows the search; where nothing is left, the year is read as part of a name ("1988 Committee"),
 * and at last all words are read as one written apart.
 */
function byWords(
  query: string,
  rows: readonly Entry[],
  searched: Searched,
  wishes: SearchWishes,
): readonly ResolutionHit[] {
  const year = yearBeside(query);
  const words = searchWords(query);
  if (words.length > MOST_WORDS) return [];
  const rest = words.filter((word) => word !== year);
  const ofYear = year === undefined ? rows : rows.filter(({ row }) => String(row.year) === year);
  const readings = [() => holding(rest, ofYear, searched, wishes), () => holding(words, rows, searched, wishes)];
  if (words.length > 1) readings.push(() => holding([words.join('')], rows, searched, wishes));
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return ranked(found, wishes);
  }
  return [];
}

function withoutDoubles(hits: readonly ResolutionHit[]): readonly ResolutionHit[] {
  const seen = new Set<string>();
  return hits.filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol));
}

/** The rows in which every word stands. */
function holding(
  words: readonly string[],
  rows: readonly Entry[],
  searched: Searched,
  { strict = false, misspelt = !strict }: SearchWishes,
): readonly Scored[] {
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const matches = words.map((word) => worthOf(word, { strict, misspelt }, searched));
  return rows.flatMap((entry) => {
    const worths = matches.map((match) => match.get(entry) ?? 0);
    if (worths.includes(0)) return [];
    const named = entry.names.includes(whole)
      ? NAMED
      : entry.names.some((name) => name.startsWith(whole))
        ? NAMED / 2
        : 0;
    return [{ entry, score: worths.reduce((sum, worth) => sum + worth, 0) / words.length + named }];
  });
}

/** What a typed word is worth for each row: as a word of the tables, the beginning of one, or else as a misspelling. */
function worthOf(
  typed: string,
  { strict, misspelt }: { readonly strict: boolean; readonly misspelt: boolean },
  searched: Searched,
): ReadonlyMap<Entry, number> {
  const worths = searched.vocabulary();
  const found = new Map<Entry, number>();
  for (const [word, quality] of searched.meanings(typed, { misspelt })) {
    for (const [entry, worth] of worths.get(word) ?? []) {
      if (strict && worth < LEAST_KEYWORD) continue;
      found.set(entry, Math.max(found.get(entry) ?? 0, worth * quality));
    }
  }
  return found;
}

/** Best first; between near equals the better known, then the newer. */
function ranked(scored: readonly Scored[], { mentions }: SearchWishes): readonly ResolutionHit[] {
  return scored
    .map(({ entry, score }) => {
      const known = Math.min(2, Math.log2(1 + mentions(entry.row.symbol)) / 2);
      return { entry, score: score + known + (entry.row.year - 1970) / 100 };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry: { row } }) => hitOf(row));
}
