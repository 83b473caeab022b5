import type { PhraseIndex } from '../phraseIndex/phraseIndex';
import type { PhrasePlace } from '../phraseIndex/segment/places';

/** Looks up the text of a place, to print a phrase as its documents do. */
export type ReadPlace = (place: PhrasePlace) => string;

/** Where phrases come from: `Corpus` is one. */
export interface PhraseSources {
  readonly phrases: PhraseIndex;
  readonly read: ReadPlace;
}
