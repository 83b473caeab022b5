import type { Context } from '../context';
import type { Draft } from '../draft/draft';
import type { DraftKind } from '../draft/draftKind';
import { type SpeakingPaceRow, speakingPaceOf } from '../lexicon/speakingPaces';
import { Latest } from '../text/latest';
import { remembered } from '../text/memory';
import type { Span } from '../text/span';
import { type HeldTo, type LimitInForce, limitInForce } from './limitInForce';
import { firstPast, measureWithin, type PlacedWord } from './measure';
import { paceOf } from './pace';
import { type SpokenTime, timeWithin } from './spokenTime';

/** How long a draft takes to say, held against its limit where it has one. */
export type SpeakingTime = SpokenTime & HeldTo & AgainstLimit;

/** What of a draft is past its limit: nothing where it has none. */
interface AgainstLimit {
  /** Words a minute; of Chinese, characters. */
  readonly pace: number;
  /** Which limit counts: where both time and words are limited the one that is passed first, or is nearest to it. */
  readonly measure: 'time' | 'words';
  /** What takes longer than the limit; 0 within it. */
  readonly overSeconds: number;
  /** Words past the limit at this pace, 0 within it. */
  readonly overWords: number;
  /** From the first word past the limit to the end of the last word. */
  readonly overflow?: Span;
  /** The first word past the limit. */
  readonly firstPast?: Span;
  /** What the draft is, and how that is known. */
  readonly kind: DraftKind;
  /** What is counted, and how sure its pace is. `undefined` for a language that is not official. */
  readonly language: SpeakingPaceRow | undefined;
  /** The pace at which the draft would take just as long as it may; `undefined` under a limit in words alone, without a limit, and where nothing is said. */
  readonly neededPace?: number;
}

/** What was last counted of a draft: the rules of one run ask one after the other. */
const lastCounts = remembered((_: Draft) => new Latest<{ readonly context: Context; readonly time: SpeakingTime }>());

/** The one counter behind every surface: words, time and what is past the limit. */
export function speakingTimeOf(draft: Draft, context: Context): SpeakingTime {
  const { time } = lastCounts(draft).get(
    (last) => last.context === context,
    () => ({ context, time: countTime(draft, context) }),
  );
  return time;
}

function countTime(draft: Draft, context: Context): SpeakingTime {
  const pace = paceOf(draft, context);
  const end = draft.text.length;
  const { words, effort } = measureWithin(draft, { start: 0, end });
  const seconds = (effort * 60) / pace;
  const language = speakingPaceOf(draft.language);
  const heldTo = limitInForce(draft, context, { pace, seconds });
  const { kind } = draft;
  const { limit } = heldTo;
  if (!limit) return { ...heldTo, words, seconds, pace, measure: 'time', overSeconds: 0, overWords: 0, kind, language };
  const { measure, first } = firstPastLimit(draft, limit, { words, seconds }, pace);
  const last = first && draft.wordAt(words - 1);
  const rest = first && measure === 'words' ? timeWithin(draft, { start: first.span.start, end }, pace).seconds : 0;
  return {
    words,
    seconds,
    pace,
    limit,
    measure,
    overSeconds: measure === 'time' ? Math.max(0, seconds - limit.seconds) : rest,
    overWords: first ? words - first.index : 0,
    ...(first && last && { firstPast: first.span, overflow: { start: first.span.start, end: last.end } }),
    kind,
    language,
    ...(limit.limits !== 'words' && effort > 0 && { neededPace: (effort * 60) / limit.seconds }),
  };
}

/** The limit that counts, and the first word past it. */
function firstPastLimit(
  draft: Draft,
  { seconds: most, words: mostWords = Infinity, limits }: LimitInForce,
  { words, seconds }: SpokenTime,
  pace: number,
): Pick<SpeakingTime, 'measure'> & { readonly first?: PlacedWord | undefined } {
  const pastTime = limits === 'words' ? undefined : firstPast(draft, (most * pace) / 60);
  const span = words > mostWords ? draft.wordAt(mostWords) : undefined;
  const pastWords = span && { index: mostWords, span };
  const wordsCount = (): boolean => {
    if (limits !== 'both') return limits === 'words';
    if (pastTime && pastWords) return pastWords.index < pastTime.index;
    if (pastTime ?? pastWords) return pastWords !== undefined;
    return words / mostWords > seconds / most;
  };
  return wordsCount() ? { measure: 'words', first: pastWords } : { measure: 'time', first: pastTime };
}
