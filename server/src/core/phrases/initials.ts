import type { PhraseIndex } from '../corpus/corpus';
import { type AgreedPhrase, isAgreedWording } from '../lexicon/agreedPhrases';
import type { Catalogue, CatalogueEntry } from '../lexicon/catalogue';
import { englishWords, isEnglishWord } from '../lexicon/englishWords';
import { remembered } from '../text/memory';
import { wordsBeginning } from '../text/wordsBeginning';

/** What initials stand for: an agreed phrase, or a name of the catalogue. */
export type Spelled =
  | { readonly written: string; readonly phrase: AgreedPhrase }
  | { readonly written: string; readonly entry: CatalogueEntry };

/** The fewest letters: of three there are too many that mean something else. */
const LEAST_LETTERS = 4;
/** Of longer initials so many letters are enough. */
const LEAST_BEGUN = 6;
const MOST_SPELLED = 3;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The first letters of all words, those that bind others included: "tiaifam" of "terrorism in all its forms and manifestations". */
export function initialsOf(text: string): string {
  return (text.match(WORD) ?? []).map((word) => word.charAt(0).toLowerCase()).join('');
}

/** By initials, those that have enough of them and no figures among them; of phrases no deviation and no citation. */
const speltBy = remembered((catalogue: Catalogue) => {
  const found = new Map<string, Spelled[]>();
  const add = (spelled: Spelled): void => {
    const initials = initialsOf(spelled.written);
    if (initials.length < LEAST_LETTERS || !/^\p{L}+$/u.test(initials)) return;
    const same = found.get(initials);
    if (!same) found.set(initials, [spelled]);
    else if (!same.some(({ written }) => written.toLowerCase() === spelled.written.toLowerCase())) same.push(spelled);
  };
  for (const phrase of catalogue.phrases)
    if (isAgreedWording(phrase) && phrase.category !== 'citation form')
      add({ written: phrase.phrase.replace(/[.,;:]$/, ''), phrase });
  for (const entry of catalogue.entries) if (entry.kind !== 'person') add({ written: entry.row.name, entry });
  return { found, sorted: [...found.keys()].sort() };
});

/**
 * What the letters of a word stand for, given in small letters, those that they spell whole first; a longer one is begun by six letters.
 * Nothing where a word of English, or one that `phrases` have, begins so: whoever types it means the word.
 */
export function spelledBy(
  letters: string,
  { catalogue, phrases }: { readonly catalogue: Catalogue; readonly phrases: PhraseIndex },
): readonly Spelled[] {
  if (letters.length < LEAST_LETTERS) return [];
  const { found, sorted } = speltBy(catalogue);
  const begun = letters.length < LEAST_BEGUN ? [] : wordsBeginning(sorted, letters);
  const spelled = [...new Set([letters, ...begun])].flatMap((initials) => found.get(initials) ?? []);
  return spelled.length === 0 || beginsWord(letters, phrases) ? [] : spelled.slice(0, MOST_SPELLED);
}

function beginsWord(letters: string, phrases: PhraseIndex): boolean {
  return (
    isEnglishWord(letters) ||
    englishWords(letters, 1).length > 0 ||
    phrases.nextWords(phrases.all, { prefix: letters, most: 1 }).length > 0
  );
}
