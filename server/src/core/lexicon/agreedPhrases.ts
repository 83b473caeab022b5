import table from '../data/agreedPhrases.json';
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
}

const rows = lazy((): readonly AgreedPhrase[] =>
  table.rows.map((row) => ({
    ...row,
    status: row.status as PhraseStatus,
    confidence: row.confidence as Confidence,
    sources: row.sources.map((at) => table.sources[at] ?? ''),
  })),
);

/** Every phrase of the table. */
export function agreedPhrases(): readonly AgreedPhrase[] {
  return rows();
}
