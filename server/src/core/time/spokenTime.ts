import type { Draft } from '../draft/draft';
import type { Span } from '../text/span';
import { measureWithin } from './measure';

/** Words that are said, and how long saying them takes. */
export interface SpokenTime {
  readonly words: number;
  readonly seconds: number;
}

/**
 * What of a stretch of the draft is said, and how long that takes: the words that begin in it. Stretches that part the draft add up
 * to the whole. `pace` in words a minute.
 */
export function timeWithin(draft: Draft, span: Span, pace: number): SpokenTime {
  const { words, effort } = measureWithin(draft, span);
  return { words, seconds: (effort * 60) / pace };
}

/** The sum of several. */
export function totalTime(times: readonly SpokenTime[]): SpokenTime {
  return times.reduce((sum, { words, seconds }) => ({ words: sum.words + words, seconds: sum.seconds + seconds }), {
    words: 0,
    seconds: 0,
  });
}
