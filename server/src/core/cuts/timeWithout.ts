import type { SpokenTime } from '../time/spokenTime';
import type { Cut } from './cut';

/** About what a draft takes without the words of some of its cuts: each as it saves by itself. Made, they may save a little less or more. */
export function timeWithout(whole: SpokenTime, cuts: readonly Cut[]): SpokenTime {
  return cuts.reduce<SpokenTime>(
    (left, { words, seconds }) => ({
      words: Math.max(0, left.words - words),
      seconds: Math.max(0, left.seconds - seconds),
    }),
    whole,
  );
}
