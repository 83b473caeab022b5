import table from '../data/agreedPhrases.json';
import type { Severity } from '../finding';
import { lazy } from '../text/lazy';
import type { Confidence } from './resolutions';

/**
 * Whether a phrase is the agreed wording; agreed too, in its place; a wording that drafters slip into instead; or one that some
 * delegations choose and others object to.
 */
export type PhraseStatus = 'preferred' | 'variant' | 'deviation' | 'contested';

/** A phrase of agreed language, collected by hand. */
export interface AgreedPhrase {
  /** Unique in the table, and stable: "p037". */
  readonly id: string;
  readonly phrase: string;
  /** "human rights", "opening formula". */
  readonly category: string;
  readonly status: PhraseStatus;
  /** The agreed wording that a deviation stands for or a contested one stands beside; of a variant another one to be told of with it. */
  readonly preferred?: string;
  /** Of a contested one: who says it, each with the document that has it in brackets. */
  readonly said?: readonly string[];
  /** Of a contested one: who objects to it, likewise. */
  readonly avoided?: readonly string[];
  /** Whether the members of its list stand in no other order: “forms and manifestations”. */
  readonly isOrdered?: boolean;
  /** Of the wording, and of its standing in the sources. */
  readonly confidence: Confidence;
  /** Where the wording comes from, in words: documents first. */
  readonly sources: readonly string[];
  /** Whether none of the sources is a document: usage, which nothing is told from. */
  readonly isUsage?: boolean;
  readonly note?: string;
  /** How loudly a departure from it is told, where a row of the drafter's own says so. */
  readonly severity?: Severity | 'off';
}

const read = (rows: typeof table.rows | typeof table.mined): readonly AgreedPhrase[] =>
  rows.map((row) => {
    const isDocument = (at: number): boolean => !table.withoutDocument.includes(at);
    const sources = [...row.sources.filter(isDocument), ...row.sources.filter((at) => !isDocument(at))];
    return {
      ...row,
      status: row.status as PhraseStatus,
      confidence: row.confidence as Confidence,
      sources: sources.map((at) => table.sources[at] ?? ''),
      ...(!row.sources.some(isDocument) && { isUsage: true }),
    };
  });

const collected = lazy(() => read(table.rows));
const mined = lazy(() => read(table.mined));

/** Whether a phrase is agreed wording: completion offers these alone. */
export function isAgreedWording({ status }: AgreedPhrase): boolean {
  return status === 'preferred' || status === 'variant';
}

/** Every phrase of the table. */
export function agreedPhrases(): readonly AgreedPhrase[] {
  return collected();
}

/** Phrases that the documents which ship repeat, chosen by hand from what mining finds in them. */
export function minedPhrases(): readonly AgreedPhrase[] {
  return mined();
}
