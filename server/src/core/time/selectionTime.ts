import type { Draft } from '../draft/draft';
import { clock, counted } from '../text/duration';
import type { Span } from '../text/span';
import { timeWithin } from './speakingTime';

/** What is selected takes so long to say: a sentence, or none where nothing that is said is selected. `pace` in words a minute. */
export function describeSelection(draft: Draft, selections: readonly Span[], pace: number): readonly string[] {
  const times = selections.filter(({ start, end }) => end > start).map((span) => timeWithin(draft, span, pace));
  const words = times.reduce((sum, time) => sum + time.words, 0);
  const seconds = times.reduce((sum, time) => sum + time.seconds, 0);
  return words === 0 ? [] : [`Selected: ${counted(words, 'word')}, ${clock(seconds)}.`];
}
