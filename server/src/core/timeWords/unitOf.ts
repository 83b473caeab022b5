import type { SpeakingPaceRow } from '../lexicon/speakingPaces';

/** What is counted of a language, one of them: "word", "character". */
export function unitOf(language: SpeakingPaceRow | undefined): 'word' | 'character' {
  return language?.unit === 'characters' ? 'character' : 'word';
}
