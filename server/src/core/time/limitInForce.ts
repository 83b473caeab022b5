import { limitsFor } from '../events/eventLookup';
import type { Draft } from '../draft/draft';
import { isSpokenKind } from '../draft/draftKind';
import { textKindRow } from '../kinds/textKinds';
import type { Context } from '../context';
import type { Evidence } from '../finding';
import { clock, counted, type LengthLimit, parseLengthLimit } from '../text/duration';
import { type DraftSession, draftSession } from './draftSession';

/** Where a limit comes from, the strongest first. */
export type LimitOrigin = 'argument' | 'front matter' | 'session' | 'event' | 'setting' | 'default';

/** What an intervention may take, and why: a time, a number of words, or both where a document states both. */
export interface LimitInForce {
  /** Of a limit in words alone: what as many ordinary words take at the draft's pace. */
  readonly seconds: number;
  /** Where a number of words limits. */
  readonly words?: number;
  /** What is limited: of both, neither may be passed. */
  readonly limits: 'time' | 'words' | 'both';
  readonly origin: LimitOrigin;
  /** A few words a person can read: "limit of hlc-2023, session II", "default limit". */
  readonly source: string;
  /** The sentence of the corpus that states it, where one does; of both time and words there may be two. */
  readonly evidence: readonly Evidence[];
}

/** Three minutes: what the conferences of 2021 and 2023 gave the floor; said to be a default wherever it is used. */
export const DEFAULT_LIMIT_SECONDS = 180;

/** What holds for a draft: a limit, or why there is none, as a sentence. */
export type HeldTo = { readonly limit: LimitInForce } | { readonly limit?: undefined; readonly unlimited: string };

/**
 * What takes so many times its limit was not written for it: in the time it has nobody says a twentieth of a text. Under the default of
 * three minutes that is an hour.
 */
const BEYOND = 20;

/**
 * The one place that decides whether a limit holds: for what is spoken, and for any text whose drafter asks for a limit without saying
 * what it is. `pace` in words a minute; `seconds` that the draft would take.
 */
export function limitInForce(
  draft: Draft,
  context: Context,
  { pace, seconds }: { readonly pace: number; readonly seconds: number },
): HeldTo {
  const limit = limitWhenSpoken(draft, context, pace);
  const { from, kind, because } = draft.kind;
  const isAskedFor = limit.origin === 'argument' || limit.origin === 'front matter';
  if (from === 'text' && isAskedFor) return { limit };
  if (!isSpokenKind(draft.kind))
    return { unlimited: `No limit: ${textKindRow(kind).called.toLowerCase()} is not spoken (${because}).` };
  return from === 'text' && seconds > BEYOND * limit.seconds
    ? { unlimited: `No limit: it takes more than ${BEYOND} times that of a statement.` }
    : { limit };
}

/**
 * The limit of a draft that is spoken, whatever it is: the command line's, its event's, the front matter's, that of the event the draft
 * is for, else the setting's. `pace` in words a minute.
 */
export function limitWhenSpoken(draft: Draft, context: Context, pace: number): LimitInForce {
  const { wishes } = context;
  const { settings } = wishes;
  if (wishes.limit) return { ...inForce(wishes.limit, pace), origin: 'argument', source: 'limit asked for' };
  const told = draftSession(draft, context);
  const stated = sessionLimit(told, context, pace);
  if (stated && told.source === 'argument') return stated;
  const own = parseLengthLimit(draft.frontMatter.get('limit')?.value ?? '');
  if (own) return { ...inForce(own, pace), origin: 'front matter', source: 'limit in the front matter' };
  if (stated) return stated;
  const set = inForce(settings.limit, pace);
  return settings.limitIsDefault
    ? { ...set, origin: 'default', source: `default limit, ${whyNone(told)}` }
    : { ...set, origin: 'setting', source: 'limit in the settings' };
}

/** Why no limit is stated, as a clause. */
function whyNone({ event, source }: DraftSession): string {
  if (source === undefined) return 'no event or limit is set';
  return event ? `${event.id} has none` : 'the event named stands for none or several of the corpus';
}

/** The limit the corpus states for who speaks there in that capacity. */
function sessionLimit(
  { event, session, role }: DraftSession,
  { corpus }: Context,
  pace: number,
): LimitInForce | undefined {
  const stated = event ? limitsFor(event, session, role) : [];
  if (!event || stated.length === 0) return undefined;
  const seconds = stated.find((limit) => limit.seconds !== undefined)?.seconds;
  const words = stated.find((limit) => limit.words !== undefined)?.words;
  const evidence = stated.map(({ documentId, sentence, raw }) => ({
    message: sentence,
    document: documentId,
    uri: corpus.file(documentId)?.uri ?? '',
    span: raw,
  }));
  return {
    ...(seconds === undefined ? inForce({ words: words! }, pace) : inForce({ seconds }, pace)),
    ...(seconds !== undefined && words !== undefined && { words, limits: 'both' }),
    origin: session ? 'session' : 'event',
    source: `limit of ${event.id}${session ? `, session ${session.id}` : ''}`,
    evidence: evidence.filter(({ span }, i) => evidence.findIndex((other) => other.span.start === span.start) === i),
  };
}

function inForce(limit: LengthLimit, pace: number): Pick<LimitInForce, 'seconds' | 'words' | 'limits' | 'evidence'> {
  if ('seconds' in limit) return { seconds: limit.seconds, limits: 'time', evidence: [] };
  return { seconds: (limit.words * 60) / pace, words: limit.words, limits: 'words', evidence: [] };
}

/** "3:00", "400 words", "3:00 and 400 words": what may not be passed. `unit` of what is counted. */
export function limitLabel({ seconds, words = 0, limits }: LimitInForce, unit = 'word'): string {
  if (limits === 'time') return clock(seconds);
  return limits === 'words' ? counted(words, unit) : `${clock(seconds)} and ${counted(words, unit)}`;
}
