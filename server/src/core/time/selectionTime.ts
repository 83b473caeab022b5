import type { Draft } from '../draft/draft';
import type { Span } from '../text/span';
import { type SpokenTime, timeWithin, totalTime } from './spokenTime';

/** What of the selections is said, and how long that takes. `pace` in words a minute. */
export function selectionTime(draft: Draft, selections: readonly Span[], pace: number): SpokenTime {
  return totalTime(selections.filter(({ start, end }) => end > start).map((span) => timeWithin(draft, span, pace)));
}
