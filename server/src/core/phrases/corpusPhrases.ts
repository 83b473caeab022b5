import type { Corpus } from '../corpus/corpus';
import { type AgreedPhrase, agreedPhrases, isAgreedWording, type PhraseStatus } from '../lexicon/agreedPhrases';
import { tokenize } from '../text/tokens';
import { type MinedPhrase, minePhrases } from './mine';
import { occurrencesOf } from './occurrences';

/** A set phrase of a corpus: mined from it, or of the table of agreed phrases and found in it, or both. */
export interface CorpusPhrase extends Omit<MinedPhrase, 'keys'> {
  /** The row of the table, where it has the phrase. */
  readonly agreed?: AgreedPhrase;
}

/** Shorter ones are words, and formulas that anybody types. */
const LEAST_WORDS = 3;
/** Citations are completed and explained as what they are. */
const NO_PHRASE = 'citation form';

/**
 * The set phrases of a corpus by the number of their documents, then of their places; of two as frequent one of the table comes first, then
 * the longer. Deviations of the table are told where they are mined, and not looked for.
 */
export function corpusPhrases(corpus: Corpus): readonly CorpusPhrase[] {
  const rows = new Map(agreedPhrases().map((row) => [nameOf(row.phrase), row]));
  // A row without the article stands for the phrase with it.
  const mined = minePhrases(corpus).filter(({ keys }) => keys[0] !== 'the' || !rows.has(keys.slice(1).join(' ')));
  const minedNames = new Set(mined.map(({ keys }) => keys.join(' ')));
  const agreed = [...rows].flatMap(([name, row]): readonly CorpusPhrase[] => {
    if (minedNames.has(name) || !isAgreedWording(row) || row.category === NO_PHRASE) return [];
    if (row.phrase.split(/\s+/).length < LEAST_WORDS) return [];
    const { count, documents } = occurrencesOf(row.phrase, corpus, 0);
    return count === 0 ? [] : [{ phrase: row.phrase, count, documents, agreed: row }];
  });
  const all = mined.map(({ keys, ...phrase }): CorpusPhrase => {
    const row = rows.get(keys.join(' '));
    return { ...phrase, ...(row && { agreed: row }) };
  });
  return [...all, ...agreed].sort(compare);
}

function nameOf(phrase: string): string {
  return tokenize(phrase)
    .map(({ key }) => key)
    .join(' ');
}

function compare(a: CorpusPhrase, b: CorpusPhrase): number {
  return (
    b.documents.size - a.documents.size ||
    b.count - a.count ||
    Number(b.agreed !== undefined) - Number(a.agreed !== undefined) ||
    b.phrase.length - a.phrase.length ||
    (a.phrase < b.phrase ? -1 : 1)
  );
}

/** How a phrase stands to the wording it is listed with. */
const BESIDE: Readonly<Record<PhraseStatus, string>> = {
  preferred: 'beside',
  variant: 'of',
  deviation: 'from',
  contested: 'beside',
};

/** Where a phrase is known from: "agreed: A/RES/60/288, annex", "usage: UN statements", "deviation from “…”, not verified", "mined". */
export function provenanceOf(row: AgreedPhrase | undefined): string {
  if (!row) return 'mined';
  const { status, preferred, sources, confidence, isUsage = false } = row;
  const what = isUsage ? 'usage' : status === 'preferred' ? 'agreed' : status;
  const from = preferred === undefined ? '' : ` ${BESIDE[status]} “${preferred}”`;
  return `${what}${from}: ${sources.join('; ')}${confidence === 'verified' ? '' : ' (not verified)'}`;
}
