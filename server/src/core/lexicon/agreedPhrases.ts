import table from '../data/agreedPhrases.json';
import type { Severity } from '../finding';
import { lazy } from '../text/lazy';
import type { Confidence } from './resolutions';

/** Whether a phrase is the agreed wording, agreed too in its place, or a wording that drafters slip into instead. */
export type PhraseStatus = 'preferred' | 'variant' | 'deviation';

/** A phrase of agreed language, collected by hand. */
export interface AgreedPhrase {
  /** Unique in the table, and stable: "p037". */
  readonly id: string;
  readonly phrase: string;
  /** "human rights", "opening formula". */
  readonly category: string;
  readonly status: PhraseStatus;
  /** Of a variant or deviation: the preferred wording, where there is one. */
  readonly preferred?: string;
  /** Of the wording, and of its standing in the sources. */
  readonly confidence: Confidence;
  /** Where the wording comes from, in words. */
  readonly sources: readonly string[];
  readonly note?: string;
  /** How loudly a departure from it is told, where a row of the drafter's own says so. */
  readonly severity?: Severity | 'off';
}

const read = (rows: typeof table.rows | typeof table.mined): readonly AgreedPhrase[] =>
  rows.map((row) => ({
    ...row,
    status: row.status as PhraseStatus,
    confidence: row.confidence as Confidence,
    sources: row.sources.map((at) => table.sources[at] ?? ''),
  }));

const collected = lazy(() => read(table.rows));
const mined = lazy(() => read(table.mined));

/** Every phrase of the table. */
export function agreedPhrases(): readonly AgreedPhrase[] {
  return collected();
}

/** Phrases that the documents which ship repeat, chosen by hand from what mining finds in them. */
export function minedPhrases(): readonly AgreedPhrase[] {
  return mined();
}
