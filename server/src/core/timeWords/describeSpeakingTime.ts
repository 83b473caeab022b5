import { textKindRow } from '../kinds/textKinds';
import type { SpeakingPaceRow } from '../lexicon/speakingPaces';
import { clock, counted } from '../text/duration';
import type { SpeakingTime } from '../time/speakingTime';
import type { SpokenTime } from '../time/spokenTime';
import { lengthLabel, paceInWords } from './lengthLabel';
import { limitLabel, limitLengths, limitSource, whyUnlimited } from './limitLabel';
import { unitOf } from './unitOf';

/**
 * "2:48 / 3:00": the time the draft takes and the time it has; under a limit in words those too; without one "2:48". What is only encouraged
 * stands apart: "2:48 · encouraged: 2:00".
 */
export function speakingTimeLabel({ words, seconds, limit, language }: SpeakingTime): string {
  if (!limit) return clock(seconds);
  const unit = unitOf(language);
  if (limit.force === 'encouraged') {
    const label = `${clock(seconds)} · ${limitLabel(limit, unit)}`;
    return limit.words === undefined ? label : `${label} · ${counted(words, unit)}`;
  }
  const times = `${clock(seconds)} / ${clock(limit.seconds)}`;
  if (limit.words === undefined) return times;
  const label = `${times} · ${words} / ${counted(limit.words, unit)}`;
  return limit.pages === undefined ? label : `${label} (${counted(limit.pages, 'page')})`;
}

/** The time with what is said in any case, as a status bar shows it: "2:48 / 3:00 · 310 words". */
export function speakingTimeStatus(time: SpeakingTime): string {
  const label = speakingTimeLabel(time);
  return time.limit?.words === undefined ? `${label} · ${counted(time.words, unitOf(time.language))}` : label;
}

/** What a speech is told to be, where it is more than a statement: "Taken for a right of reply: it says “exercise its right of reply”." */
function takenFor({ kind: { kind, from, because }, limit }: SpeakingTime): readonly string[] {
  if (!limit || from !== 'text' || kind === 'statement') return [];
  const { called } = textKindRow(kind);
  return [`Taken for ${called.charAt(0).toLowerCase()}${called.slice(1)}: ${because}.`];
}

/** The time in sentences, a line each. */
export function describeSpeakingTime(time: SpeakingTime): readonly string[] {
  const { words, seconds, pace, measure, overSeconds, overWords, language } = time;
  const unit = unitOf(language);
  const taken = `${counted(words, unit)} take ${clock(seconds)} at ${paceInWords(pace, unit)}.`;
  const told = [...(language?.language === 'en' ? [] : [howCounted(language)]), ...takenFor(time)];
  if (!time.limit) return [taken, ...told, whyUnlimited(time.unlimited)];
  const { limit } = time;
  const isSet = limit.force === 'firm';
  const [tooLong, tooMany] = isSet ? ['too long', 'too many'] : ['longer than encouraged', 'more than encouraged'];
  const timeLeft = overSeconds > 0 ? `${clock(overSeconds)} ${tooLong}.` : `${clock(limit.seconds - seconds)} left.`;
  const wordsLeft =
    overWords > 0 ? `${counted(overWords, unit)} ${tooMany}.` : `${counted((limit.words ?? 0) - words, unit)} left.`;
  const { encouraged } = limit;
  return [
    taken,
    ...told,
    `${isSet ? 'Limit' : 'Encouraged, and no limit:'} ${limitLengths(limit, unit)}: ${limitSource(limit)}.`,
    ...(limit.isEstimate === true ? [HOW_PAGES] : []),
    ...(encouraged ? [`Encouraged: ${lengthLabel(encouraged, unit)}.`] : []),
    measure === 'time' ? timeLeft : wordsLeft,
  ];
}

/** What a reader must know of words on pages. */
const HOW_PAGES = 'How many words a page holds is Rostrum’s estimate: 500 single-spaced, 250 double-spaced.';

/** What a reader must know of a time that is not modelled. */
function howCounted(language: SpeakingPaceRow | undefined): string {
  if (!language) return 'Not one of the official languages: words are counted, and the pace is the one for English.';
  const { name, unit, confidence } = language;
  const counting = `${name}: ${unit} are counted, how long each takes is not modelled.`;
  return confidence === 'verified'
    ? counting
    : `${counting} No pace that interpreters ask for is known; it is reckoned from English.`;
}

/** How long something is, in what counts of the limit of a draft: "3:24", "412 words". */
export function measuredLabel(
  { words, seconds }: SpokenTime,
  { measure, language }: Pick<SpeakingTime, 'measure' | 'language'>,
): string {
  return lengthLabel(measure === 'words' ? { words } : { seconds }, unitOf(language));
}

/** The label of what is saved by leaving out a few words, whose time a clock does not show: "2.1 s", "5 words". */
export function savingLabel(saved: SpokenTime, of: Pick<SpeakingTime, 'measure' | 'language'>): string {
  return of.measure === 'words' ? measuredLabel(saved, of) : `${saved.seconds.toFixed(1)} s`;
}
