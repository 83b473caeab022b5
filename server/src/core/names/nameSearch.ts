import { type NameForm } from './nameMention';
import { formsOf } from './nameTrie';
import { type NameWord, nameWords } from './nameWords';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import { type Catalogue, type CatalogueEntry, entryKey } from '../lexicon/catalogue';
import { BEGUN, type WordMeanings, wordMeanings } from '../lexicon/wordMeanings';

/** An entity, convention, person or term found by what the drafter remembers of it. */
export interface NameHit {
  readonly entry: CatalogueEntry;
  /** The form that answers best, as its table writes it; the office of a person. */
  readonly written: string;
  readonly form: NameForm | 'office';
  /** Whether the form opens with the words of the query, in their order. */
  readonly opens: boolean;
  /** Whether the query goes as far as the last word of the form. */
  readonly ends: boolean;
  /** Whether the query is the whole form. */
  readonly whole: boolean;
}

/** How a search is narrowed and what decides between equals. */
export interface NameWishes {
  readonly catalogue: Catalogue;
  /** How often the drafter's documents name an entry: the better known comes first. */
  readonly mentions: (key: string) => number;
  /**
   * Only words that stand together in a form, in its order, spelt and capitalised as there, the last of them perhaps begun: what
   * somebody types who is writing the name.
   */
  readonly strict?: boolean;
}

/** The number of first letters of a word by which its forms are looked up. */
const LONGEST_OPENING = 2;
/** Words a query may have. */
const MOST_WORDS = 12;

/**
 * Finds entities, conventions, persons and terms by acronym ("cte"), words of any of their forms ("dir exec"), office
 * ("home secretary") and misspellings ("Vornokov"), best first. Every word of the query must be in one form.
 */
export function searchNames(query: string, wishes: NameWishes): readonly NameHit[] {
  const words = nameWords(query);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const searched = searchedIn(wishes.catalogue);
  return best(wishes.strict === true ? written(words, query, searched) : recalled(words, searched), wishes);
}

/** Reads what searches go through, a step at a time, before somebody searches. */
export function* prepareNameSearch(catalogue: Catalogue): Generator<void, void> {
  formsIn(catalogue);
  yield;
  searchedIn(catalogue);
  yield;
  searchNames('name', { catalogue, mentions: () => 0 });
}

/** A form as it is searched. */
interface Filed {
  readonly entry: CatalogueEntry;
  readonly written: string;
  readonly form: NameHit['form'];
  readonly words: readonly NameWord[];
  /** Its words, and hyphenated ones written together. */
  readonly keys: readonly string[];
}

interface Scored {
  readonly filed: Filed;
  readonly opens: boolean;
  readonly ends: boolean;
  readonly whole: boolean;
  readonly score: number;
}

/** What a word found in each kind of form is worth. */
const WORTH: Readonly<Record<NameHit['form'], number>> = {
  acronym: 11,
  name: 10,
  variant: 9.5,
  avoided: 9,
  respelled: 9,
  office: 6,
};
/** The bonuses where the words stand together, where the form opens with them, and for the share of the form that they cover. */
const TOGETHER = 1;
const OPENS = 1;
const COVERS = 2;

/** The share of a form that words in any order must cover: two words of twenty, wherever they stand, recall nothing. */
const LEAST_COVERED = 1 / 8;

/** What searches go through. */
interface Searched {
  readonly forms: readonly Filed[];
  /** Names by the first letter of any of their words, and by its first two. */
  readonly byOpening: ReadonlyMap<string, readonly Filed[]>;
  readonly meanings: WordMeanings;
}

const formsIn = remembered(({ entries }: Catalogue): readonly Filed[] =>
  entries.flatMap((entry) => [
    ...formsOf(entry).map(({ written, form }) => filedForm(entry, written, form)),
    ...(entry.kind === 'person' ? entry.row.offices.map(({ role }) => filedForm(entry, role, 'office')) : []),
  ]),
);

const searchedIn = remembered((catalogue: Catalogue): Searched => {
  const forms = formsIn(catalogue);
  const byOpening = new Map<string, Filed[]>();
  for (const filed of forms) {
    const openings = new Set(filed.words.flatMap(({ key }) => [key.slice(0, 1), key.slice(0, LONGEST_OPENING)]));
    for (const opening of openings) {
      const known = byOpening.get(opening);
      if (known) known.push(filed);
      else byOpening.set(opening, [filed]);
    }
  }
  return { forms, byOpening, meanings: wordMeanings(() => new Set(forms.flatMap(({ keys }) => keys))) };
});

function filedForm(entry: CatalogueEntry, written: string, form: Filed['form']): Filed {
  const words = nameWords(written);
  const compounds = words.flatMap(({ gap, key }, at) =>
    at > 0 && /^[-'/]$/.test(gap) ? [`${words[at - 1]!.key}${key}`] : [],
  );
  return { entry, written, form, words, keys: [...words.map(({ key }) => key), ...compounds] };
}

/** The forms in which the words stand together, whole but for the last. */
function written(query: readonly NameWord[], typed: string, { byOpening }: Searched): readonly Scored[] {
  const candidates = byOpening.get(query[0]!.key.slice(0, LONGEST_OPENING)) ?? [];
  return candidates.flatMap((filed) => {
    if (filed.form === 'office' || filed.form === 'avoided') return [];
    const run = runIn(filed.words, query);
    return run && hasCapitalsOf(filed, run.at, query, typed) ? [scored(filed, run, query.length)] : [];
  });
}

/** Where the words of a query stand together in a form. */
interface Run {
  readonly at: number;
  /** The word of the form after it. */
  readonly next: number;
  /** Whether the last word of the query is whole there. */
  readonly whole: boolean;
}

function runIn(words: readonly NameWord[], query: readonly NameWord[]): Run | undefined {
  for (let at = 0; at < words.length; at++) {
    const run = runFrom(words, at, query);
    if (run) return run;
  }
  return undefined;
}

/** One word of the query may be two of the form, as "counterterrorism" and "alqaida" are. */
function runFrom(words: readonly NameWord[], start: number, query: readonly NameWord[]): Run | undefined {
  let at = start;
  let whole = true;
  for (let i = 0; i < query.length; i++) {
    const { key, gap } = query[i]!;
    const word = words[at];
    if (!word || !whole) return undefined;
    if (i > 0 && gap !== word.gap && /[^-']/.test(gap)) return undefined;
    const joined = `${word.key}${words[at + 1]?.key ?? ''}`;
    if (word.key === key) at += 1;
    else if (joined === key) at += 2;
    else if ((key.length > word.key.length ? joined : word.key).startsWith(key)) {
      whole = false;
      at += key.length > word.key.length ? 2 : 1;
    } else return undefined;
  }
  return { at: start, next: at, whole };
}

/**
 * Whether the words are capitalised as in the form: the first one just so, further ones at least where the form is. A word all in
 * capitals is one there too, so that "CONF" is no "Conflict".
 */
function hasCapitalsOf(filed: Filed, at: number, query: readonly NameWord[], typed: string): boolean {
  return query.every(({ start, end }, i) => {
    const word = filed.words[at + i];
    if (!word) return true;
    const own = filed.written.slice(word.start, word.end);
    for (let k = 0; k < Math.min(own.length, end - start); k++) {
      const wanted = isUpper(own.charAt(k));
      const found = isUpper(typed.charAt(start + k));
      if (wanted ? !found : found && (k > 0 || i === 0)) return false;
    }
    return true;
  });
}

function scored(filed: Filed, { at, next, whole }: Run, words: number): Scored {
  const covered = Math.min(1, words / filed.words.length);
  const place = TOGETHER + (at === 0 ? OPENS : 0) + COVERS * covered;
  const score = WORTH[filed.form] * (whole ? 1 : BEGUN) + place;
  const ends = next === filed.words.length;
  return { filed, opens: at === 0, ends, whole: whole && at === 0 && ends, score };
}

/** The forms that hold every word that says something, in any order, as it is, as it begins, or else misspelt. */
function recalled(query: readonly NameWord[], searched: Searched): readonly Scored[] {
  const wanted = query.filter(({ key }) => !functionWords.has(key));
  const meanings = wanted.map(({ key }) => searched.meanings(key));
  return searched.forms.flatMap((filed) => {
    const run = runIn(filed.words, query);
    if (run && (wanted.length > 0 || filed.form === 'acronym')) return [scored(filed, run, query.length)];
    if (wanted.length === 0) return [];
    let sum = 0;
    for (const meaning of meanings) {
      const quality = bestIn(filed.keys, meaning);
      if (quality === 0) return [];
      sum += quality;
    }
    const covered = Math.min(1, wanted.length / filed.words.length);
    if (covered < LEAST_COVERED) return [];
    return [
      {
        filed,
        opens: false,
        ends: false,
        whole: false,
        score: WORTH[filed.form] * (sum / wanted.length) + COVERS * covered,
      },
    ];
  });
}

function bestIn(keys: readonly string[], meaning: ReadonlyMap<string, number>): number {
  let quality = 0;
  for (const key of keys) quality = Math.max(quality, meaning.get(key) ?? 0);
  return quality;
}

/** Each entry once, by its best form; between near equals the better known. */
function best(found: readonly Scored[], { mentions }: NameWishes): readonly NameHit[] {
  const byEntry = new Map<CatalogueEntry, Scored>();
  for (const hit of found) {
    const known = byEntry.get(hit.filed.entry);
    if (!known || hit.score > known.score) byEntry.set(hit.filed.entry, hit);
  }
  return [...byEntry.values()]
    .map((hit) => ({ hit, score: hit.score + fame(mentions(keyOf(hit.filed.entry))) + attested(hit.filed.entry) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit: { filed, opens, ends, whole } }) => ({ ...filed, opens, ends, whole }));
}

/** What a row is worth that was seen in a text, beside one of general knowledge. */
const ATTESTED = 0.3;

function attested({ row }: CatalogueEntry): number {
  return row.confidence === 'verified' ? ATTESTED : 0;
}

function fame(mentions: number): number {
  return Math.min(2, Math.log2(1 + mentions) / 3);
}

function keyOf({ kind, row }: CatalogueEntry): string {
  return entryKey(kind, row.id);
}
