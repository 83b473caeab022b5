import { references, startReferences } from './signCues';

const NEAR_START = 70;

/** Whether a sentence, by a word at its start, is of what the one before it speaks of. */
export function pointsBack(sentence: string): boolean {
  return startReferences.test(sentence) || references.test(sentence.slice(0, NEAR_START));
}
