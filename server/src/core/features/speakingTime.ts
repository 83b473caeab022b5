import { limitFor } from '../corpus/eventLookup';
import type { Draft } from '../draft';
import { isSpoken } from '../draftBlocks';
import type { Context, Evidence } from '../rules/rule';
import { clock, counted, type LengthLimit, parseLengthLimit } from '../text/duration';
import { firstEndingAfter, type Span } from '../text/span';
import { type DraftSession, draftSession } from './draftSession';

/** Where a limit comes from, the strongest first. */
export type LimitOrigin = 'argument' | 'front matter' | 'session' | 'event' | 'setting' | 'default';

/** The time an intervention may take, and why. */
export interface LimitInForce {
  readonly seconds: number;
  readonly origin: LimitOrigin;
  /** A few words a person can read: "limit of hlc-2023, session II", "default limit". */
  readonly source: string;
  /** The sentence of the corpus that states it, where one does. */
  readonly evidence?: Evidence;
}

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

/** How long a draft takes to say, held against its limit. */
export interface SpeakingTime {
  readonly words: number;
  readonly seconds: number;
  /** Words a minute. */
  readonly pace: number;
  readonly limit: LimitInForce;
  /** 0 within the limit. */
  readonly overSeconds: number;
  /** Words past the limit at this pace, 0 within it. */
  readonly overWords: number;
  /** From the first word past the limit to the end of the last word. */
  readonly overflow?: Span;
}

/**
 * Speaking pace in words a minute unless the drafter says otherwise: the middle of the 100 to 120 that simultaneous
 * interpretation takes well (Li 2010, Journal of Specialised Translation 13).
 */
export const DEFAULT_PACE = 110;
/** Three minutes: what the conferences of 2021 and 2023 gave the floor; said to be a default wherever it is used. */
export const DEFAULT_LIMIT_SECONDS = 180;

/** A pace a person can keep: words a minute from 60 to 250, `undefined` for anything else. */
export function parsePace(written: string): number | undefined {
  const pace = Number(/^(\d{2,3})(?:\s*(?:wpm|words(?:\/min| a minute| per minute)?))?$/i.exec(written.trim())?.[1]);
  return pace >= 60 && pace <= 250 ? pace : undefined;
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
export function timeWithin(draft: Draft, { start, end }: Span, pace: number): SpokenTime {
  const { blocks } = draft;
  let words = 0;
  for (let at = firstEndingAfter(blocks, start, ({ span }) => span.end); at < blocks.length; at++) {
    const block = blocks[at]!;
    const { span } = block;
    if (span.start >= end) break;
    if (!isSpoken(block.kind)) continue;
    const spoken = draft.facts(block).words;
    words += wordsBefore(spoken, end - span.start) - wordsBefore(spoken, start - span.start);
  }
  return { words, seconds: (words * 60) / pace };
}

/** Number of words that begin before a place. */
function wordsBefore(words: readonly Span[], offset: number): number {
  return firstEndingAfter(words, offset - 1, ({ start }) => start);
}

/** The one counter behind every surface: words, time and what is past the limit. */
export function speakingTimeOf(draft: Draft, context: Context): SpeakingTime {
  const words = draft.wordCount;
  const pace = paceOf(draft, context);
  const limit = limitInForce(draft, context, pace);
  const secondsPerWord = 60 / pace;
  const seconds = words * secondsPerWord;
  const allowed = Math.floor(limit.seconds / secondsPerWord + 1e-9);
  const first = words > allowed ? draft.wordAt(allowed) : undefined;
  const last = first && draft.wordAt(words - 1);
  return {
    words,
    seconds,
    pace,
    limit,
    overSeconds: Math.max(0, seconds - limit.seconds),
    overWords: Math.max(0, words - allowed),
    ...(first && last && { overflow: { start: first.start, end: last.end } }),
  };
}

/** "2:48 / 3:00": the time the draft takes and the time it has. */
export function speakingTimeLabel({ seconds, limit }: SpeakingTime): string {
  return `${clock(seconds)} / ${clock(limit.seconds)}`;
}

/** The same in sentences, a line each. */
export function describeSpeakingTime({ words, seconds, pace, limit, overSeconds }: SpeakingTime): readonly string[] {
  return [
    `${counted(words, 'word')} take ${clock(seconds)} at ${pace} words a minute.`,
    `Limit ${clock(limit.seconds)}: ${limit.source}.`,
    overSeconds > 0 ? `${clock(overSeconds)} too long.` : `${clock(limit.seconds - seconds)} left.`,
  ];
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

function paceOf({ frontMatter }: Draft, { wishes }: Context): number {
  return wishes.pace ?? parsePace(frontMatter.get('pace')?.value ?? '') ?? wishes.settings.pace;
}

/** The command line's limit, its event's, the front matter's, that of the event the draft is for, else the setting's. */
function limitInForce(draft: Draft, context: Context, pace: number): LimitInForce {
  const { wishes } = context;
  const { settings } = wishes;
  if (wishes.limit) return { seconds: inSeconds(wishes.limit, pace), origin: 'argument', source: 'limit asked for' };
  const told = draftSession(draft, context);
  const stated = sessionLimit(told, context);
  if (stated && told.source === 'argument') return stated;
  const own = parseLengthLimit(draft.frontMatter.get('limit')?.value ?? '');
  if (own) return { seconds: inSeconds(own, pace), origin: 'front matter', source: 'limit in the front matter' };
  if (stated) return stated;
  const seconds = inSeconds(settings.limit, pace);
  return settings.limitIsDefault
    ? { seconds, origin: 'default', source: 'default limit, no event or limit is set' }
    : { seconds, origin: 'setting', source: 'limit in the settings' };
}

/** The limit the corpus states for who speaks there in that capacity. */
function sessionLimit({ event, session, role }: DraftSession, { corpus }: Context): LimitInForce | undefined {
  const limit = event && limitFor(event, session, role);
  if (!limit) return undefined;
  const { seconds, documentId, sentence, raw } = limit;
  const uri = corpus.file(documentId)?.uri ?? '';
  return {
    seconds,
    origin: session ? 'session' : 'event',
    source: `limit of ${event.id}${session ? `, session ${session.id}` : ''}`,
    evidence: { message: sentence, document: documentId, uri, span: raw },
  };
}

function inSeconds(limit: LengthLimit, pace: number): number {
  return 'seconds' in limit ? limit.seconds : (limit.words * 60) / pace;
}
