import type { PhraseIndex } from '../corpus/corpus';
import type { PhrasePlace } from '../corpus/corpus';

/** Looks up the text of a place, to print a phrase as its documents do. */
export type ReadPlace = (place: PhrasePlace) => string;

/** Where phrases come from: `Corpus` is one. */
export interface PhraseSources {
  readonly phrases: PhraseIndex;
  readonly read: ReadPlace;
}
