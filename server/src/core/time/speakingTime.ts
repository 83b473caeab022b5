import type { Draft } from '../draft/draft';
import { type SpeakingPaceRow, speakingPaceOf } from '../lexicon/speakingPaces';
import type { Context } from '../context';
import { firstPast, measureWithin, type PlacedWord } from './measure';
import { clock, counted } from '../text/duration';
import { oncePer } from '../text/oncePer';
import type { Span } from '../text/span';
import { type HeldTo, type LimitInForce, limitInForce, limitLabel } from './limitInForce';

/** What is said under one heading. */
export interface SpeakingSection {
  /** The heading's text, empty for what stands before the first. */
  readonly title: string;
  /** From the heading to the next one, offsets into the draft. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly seconds: number;
}

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
  /** What is counted, and how sure its pace is. `undefined` for a language that is not official. */
  readonly language: SpeakingPaceRow | undefined;
  /** The pace at which the draft would take just as long as it may; `undefined` under a limit in words alone, without a limit, and where nothing is said. */
  readonly neededPace?: number;
}

/**
 * Speaking pace in words a minute unless the drafter says otherwise: the middle of the 100 to 120 that simultaneous
 * interpretation takes well (Li 2010, Journal of Specialised Translation 13).
 */
export const DEFAULT_PACE = 110;
/** The fastest pace a person can keep, in words a minute. */
export const FASTEST_PACE = 250;

/** A pace a person can keep: words a minute from 60 to 250, `undefined` for anything else. */
export function parsePace(written: string): number | undefined {
  const pace = Number(/^(\d{2,3})(?:\s*(?:wpm|words(?:\/min| a minute| per minute)?))?$/i.exec(written.trim())?.[1]);
  return pace >= 60 && pace <= FASTEST_PACE ? pace : undefined;
}

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

/** What was last counted of a draft: the rules of one run ask one after the other. */
const lastCounts = oncePer((_: Draft): { last?: { readonly context: Context; readonly time: SpeakingTime } } => ({}));

/** The one counter behind every surface: words, time and what is past the limit. */
export function speakingTimeOf(draft: Draft, context: Context): SpeakingTime {
  const known = lastCounts(draft);
  if (known.last?.context !== context) known.last = { context, time: countTime(draft, context) };
  return known.last.time;
}

function countTime(draft: Draft, context: Context): SpeakingTime {
  const pace = paceOf(draft, context);
  const end = draft.text.length;
  const { words, effort } = measureWithin(draft, { start: 0, end });
  const seconds = (effort * 60) / pace;
  const language = speakingPaceOf(draft.language);
  const heldTo = limitInForce(draft, context, { pace, seconds });
  const { limit } = heldTo;
  if (!limit) return { ...heldTo, words, seconds, pace, measure: 'time', overSeconds: 0, overWords: 0, language };
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
    ...(first && last && { overflow: { start: first.span.start, end: last.end } }),
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
  const inTime = limits === 'words' ? undefined : firstPast(draft, (most * pace) / 60);
  const span = words > mostWords ? draft.wordAt(mostWords) : undefined;
  const inWords = span && { index: mostWords, span };
  if (limits !== 'both')
    return limits === 'time' ? { measure: 'time', first: inTime } : { measure: 'words', first: inWords };
  const isOfWords =
    inTime && inWords
      ? inWords.index < inTime.index
      : inTime
        ? false
        : inWords
          ? true
          : words / mostWords > seconds / most;
  return isOfWords ? { measure: 'words', first: inWords } : { measure: 'time', first: inTime };
}

/** "2:48 / 3:00": the time the draft takes and the time it has; under a limit in words those too; without one "2:48". */
export function speakingTimeLabel({ words, seconds, limit, language }: SpeakingTime): string {
  if (!limit) return clock(seconds);
  const times = `${clock(seconds)} / ${clock(limit.seconds)}`;
  return limit.words === undefined ? times : `${times} · ${words} / ${counted(limit.words, unitOf(language))}`;
}

/** "310 words", "310 characters": what is said, as its language is counted. */
export function describeCount({ words, language }: SpeakingTime): string {
  return counted(words, unitOf(language));
}

/** What is counted of a language: "word", "character". */
export function unitOf(language: SpeakingPaceRow | undefined): 'word' | 'character' {
  return language?.unit === 'characters' ? 'character' : 'word';
}

/** The same in sentences, a line each. */
export function describeSpeakingTime(time: SpeakingTime): readonly string[] {
  const { words, seconds, pace, measure, overSeconds, overWords, language } = time;
  const unit = unitOf(language);
  const taken = `${counted(words, unit)} take ${clock(seconds)} at ${pace} ${unit}s a minute.`;
  const told = language?.language === 'en' ? [] : [howCounted(language)];
  if (!time.limit) return [taken, ...told, time.unlimited];
  const { limit } = time;
  const timeLeft = overSeconds > 0 ? `${clock(overSeconds)} too long.` : `${clock(limit.seconds - seconds)} left.`;
  const wordsLeft =
    overWords > 0 ? `${counted(overWords, unit)} too many.` : `${counted((limit.words ?? 0) - words, unit)} left.`;
  return [
    taken,
    ...told,
    `Limit ${limitLabel(limit, unit)}: ${limit.source}.`,
    measure === 'time' ? timeLeft : wordsLeft,
  ];
}

/** What a reader must know of a time that is not modelled. */
function howCounted(language: SpeakingPaceRow | undefined): string {
  if (!language) return 'Not one of the official languages: words are counted, and the pace is the one for English.';
  const { name, unit, confidence } = language;
  const counting = `${name}: ${unit} are counted, how long each takes is not modelled.`;
  return confidence === 'verified'
    ? counting
    : `${counting} No pace that interpreters ask for is known; it is reckoned from English.`;
}

/** What is said under each heading, in text order: the parts add up to the whole. `pace` in words a minute. */
export function speakingSections(draft: Draft, pace: number): readonly SpeakingSection[] {
  const { text, blocks } = draft;
  const body = blocks[0]?.kind === 'front-matter' ? blocks[0].span.end : 0;
  const sections = [{ title: '', start: body, end: text.length }];
  for (const { kind, span } of blocks) {
    if (kind !== 'heading') continue;
    sections.at(-1)!.end = span.start;
    const title = text.slice(span.start, span.end).replace(HEADING_MARKS, '').trim();
    sections.push({ title, start: span.start, end: text.length });
  }
  return sections
    .map((section) => ({ ...section, ...timeWithin(draft, section, pace) }))
    .filter(({ title, words }) => title !== '' || words > 0);
}

/** What Markdown puts around a heading's text: leading hashes, emphasis, an underline. */
const HEADING_MARKS = /^#+\s*|[*_]+|\s*[=-]+\s*$/g;

/**
 * The command line's pace, the front matter's, else the setting's. The setting is for English: who speaks a tenth faster than the default
 * does so in any language.
 */
function paceOf({ frontMatter, language }: Draft, { wishes }: Context): number {
  const named = wishes.pace ?? parsePace(frontMatter.get('pace')?.value ?? '');
  if (named !== undefined) return named;
  const own = speakingPaceOf(language)?.pace ?? DEFAULT_PACE;
  return Math.round((own * wishes.settings.pace) / DEFAULT_PACE);
}
