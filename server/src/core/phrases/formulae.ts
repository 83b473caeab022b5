import type { Catalogue } from '../lexicon/catalogue';
import { type AgreedPhrase, isAgreedWording } from '../lexicon/agreedPhrases';
import { remembered } from '../text/memory';
import { tokenize } from '../text/tokens';
import { isLight, phraseWord, type PhraseWord, stemOf } from '../meaning/inflection';

/** A phrase of agreed language as drafts are held against it. */
export interface Formula {
  readonly row: AgreedPhrase;
  /** Its words without the article before it, which the sentence decides. */
  readonly keys: readonly string[];
  /** The words of the formula as they are compared. */
  readonly forms: readonly PhraseWord[];
  /** The row's phrase from the first of these words to the last, and where each stands in it. */
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** How many of the words say something by themselves. */
  readonly telling: number;
  /** Whether a run that is close to it is a departure from it. Openings, verbs and forms of citations are looked for as they are. */
  readonly mayBeNear: boolean;
}

/** Where a word of a formula stands in it. */
export interface Anchor {
  readonly formula: Formula;
  readonly at: number;
}

/** The formulae of a catalogue. */
export interface Formulae {
  readonly all: readonly Formula[];
  /** By the stem of one of its rarest words. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  /** By the phrase of its row. */
  readonly byPhrase: ReadonlyMap<string, Formula>;
}

/** Rows that begin or end a sentence, or name a source; what is near to one is another. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  'citation form',
  'opening formula',
  'closing formula',
  'honorific',
  'preambular verb',
  'operative verb',
]);
/** The fewest words of one of those that is no name, and says by itself what is meant. */
const LEAST_AS_THEY_ARE = 3;
/** Words a formula is looked up by: one may be missing, another changed. */
const ANCHORS = 3;

/** The formulae of a catalogue, with what finds them; worked out once for each. */
export const formulaeOf: (catalogue: Catalogue) => Formulae = remembered(({ phrases }) => {
  const all = phrases.flatMap((row) => formulaOf(row) ?? []);
  const frequency = new Map<string, number>();
  for (const { keys } of all)
    for (const stem of new Set(keys.map(stemOf))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const anchors = new Map<string, Anchor[]>();
  for (const formula of all) {
    const said = formula.keys.map((key, at) => ({ at, key, stem: stemOf(key) })).filter(({ key }) => !isLight(key));
    const rarest = said.sort((a, b) => frequency.get(a.stem)! - frequency.get(b.stem)! || b.at - a.at);
    const end = listEnds(formula)[0] ?? 0;
    const beforeList = rarest.filter(({ at }) => at < end);
    for (const { at, stem } of new Set([...rarest.slice(0, ANCHORS), ...beforeList.slice(0, ANCHORS - 1)])) {
      const known = anchors.get(stem);
      if (known) known.push({ formula, at });
      else anchors.set(stem, [{ formula, at }]);
    }
  }
  return { all, anchors, byPhrase: new Map(all.map((formula) => [formula.row.phrase, formula])) };
});

/** A row as drafts are held against it; none for names and for words that only bind others. */
export function formulaOf(row: AgreedPhrase): Formula | undefined {
  const tokens = tokenize(row.phrase);
  const from = Math.max(
    0,
    tokens.findIndex(({ key }) => !['the', 'a', 'an', 'to'].includes(key)),
  );
  const kept = tokens.slice(from);
  const start = kept[0]?.start ?? 0;
  const keys = kept.map(({ key }) => key);
  const telling = keys.filter((key) => !isLight(key)).length;
  const mayBeNear = !AS_THEY_ARE.has(row.category) && isAgreedWording(row) && row.isUsage !== true;
  const isName = AS_THEY_ARE.has(row.category) && (keys.length < LEAST_AS_THEY_ARE || /\d/.test(row.phrase));
  if (telling === 0 || isName) return undefined;
  return {
    row,
    keys,
    forms: keys.map(phraseWord),
    text: row.phrase.slice(start, kept.at(-1)!.end),
    words: kept.map((token) => ({ start: token.start - start, end: token.end - start })),
    telling,
    mayBeNear,
  };
}

/** Words of a list that may be missing at its end, and of its last member with the "and". */
const MOST_LEFT_OUT = 5;
const MOST_LAST = 3;

/** Where a formula's last list can be broken off: before its last "and", and before each comma of the list. */
export function listEnds({ keys, text, words }: Formula): readonly number[] {
  const last = Math.max(keys.lastIndexOf('and'), keys.lastIndexOf('or'));
  if (last < 1 || keys.length - last > MOST_LAST) return [];
  const ends = [last];
  for (let i = last - 1; i > keys.length - 1 - MOST_LEFT_OUT; i--)
    if (i > 0 && text.slice(words[i - 1]!.end, words[i]!.start).includes(',')) ends.unshift(i);
  return ends;
}
