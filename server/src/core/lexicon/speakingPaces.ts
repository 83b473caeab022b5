import table from '../data/speakingPaces.json';
import type { DraftLanguage } from '../text/language';

/** At which pace a language is spoken for interpretation. */
export interface SpeakingPaceRow {
  readonly language: DraftLanguage;
  /** Of the language, in English. */
  readonly name: string;
  /** What is counted. */
  readonly unit: 'words' | 'characters';
  /** Of these a minute. */
  readonly pace: number;
  /** From and to what interpreters ask for, where that is known. */
  readonly asked?: readonly [number, number];
  /** `derived`: the pace for English in proportion to how fast the two languages are read aloud. */
  readonly confidence: 'verified' | 'derived';
  readonly sources: readonly number[];
}

/** The row of each official language. */
export function speakingPaceRows(): readonly SpeakingPaceRow[] {
  return table.rows as unknown as readonly SpeakingPaceRow[];
}

/** What is known of the pace of a language; `undefined` for one that is none of the official ones. */
export function speakingPaceOf(language: DraftLanguage | undefined): SpeakingPaceRow | undefined {
  return speakingPaceRows().find((row) => row.language === language);
}
