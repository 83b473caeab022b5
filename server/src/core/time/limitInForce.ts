import { limitsFor } from '../events/eventLookup';
import type { Draft } from '../draft/draft';
import { keyValue } from '../frontMatter/frontMatter';
import { type DraftKind, isSpokenKind } from '../draft/draftKind';
import type { Context } from '../context';
import type { Evidence } from '../finding';
import type { LengthLimit } from '../text/duration';
import { type DraftSession, draftSession } from './draftSession';

/** Where a limit is stated, the strongest first; an event and a session by their ids. */
export type StatedLimit =
  | { readonly origin: 'argument' | 'front matter' }
  | { readonly origin: 'session'; readonly event: string; readonly session: string }
  | { readonly origin: 'event'; readonly event: string }
  | { readonly origin: 'setting' }
  | ({ readonly origin: 'default' } & Unstated);

/** Why no limit is stated: no event is named, the corpus does not have the one that is, or that event states none. */
export type Unstated =
  | { readonly because: 'no event named' | 'event unknown' }
  | { readonly because: 'event without limit'; readonly event: string };

/** Who states it, in a word. */
export type LimitOrigin = StatedLimit['origin'];

/** What may not be passed: a time, a number of words, or both where a document states both. */
interface LimitLength {
  /** Of a limit in words alone: what as many ordinary words take at the draft's pace. */
  readonly seconds: number;
  /** Where a number of words limits. */
  readonly words?: number;
  /** What is limited: of both, neither may be passed. */
  readonly limits: 'time' | 'words' | 'both';
  /** The sentence of the corpus that states it, where one does; of both time and words there may be two. */
  readonly evidence: readonly Evidence[];
}

/** What an intervention may take, and why. */
export type LimitInForce = LimitLength & StatedLimit;

/** Three minutes: what the conferences of 2021 and 2023 gave the floor; said to be a default wherever it is used. */
export const DEFAULT_LIMIT_SECONDS = 180;

/** Why no limit holds: texts of this kind are not spoken, or the draft takes more than {@link BEYOND} times the limit. */
export type Unlimited =
  | { readonly because: 'not spoken'; readonly kind: DraftKind }
  | { readonly because: 'too long'; readonly times: number };

/** What holds for a draft: a limit, or why there is none. */
export type HeldTo = { readonly limit: LimitInForce } | { readonly limit?: undefined; readonly unlimited: Unlimited };

/**
 * How many times its limit a draft may take before the limit is dropped: such a text was not written for it. Under the default limit
 * of three minutes that is an hour.
 */
const BEYOND = 20;

/**
 * Decides, for every surface, whether a limit holds: it does for texts that are spoken, and for a draft of no stated kind whose drafter
 * asks for a limit. `pace` is in words a minute; `seconds` is the time the draft would take.
 */
export function limitInForce(
  draft: Draft,
  context: Context,
  { pace, seconds }: { readonly pace: number; readonly seconds: number },
): HeldTo {
  const limit = limitWhenSpoken(draft, context, pace);
  const { from } = draft.kind;
  const isAskedFor = limit.origin === 'argument' || limit.origin === 'front matter';
  if (from === 'text' && isAskedFor) return { limit };
  if (!isSpokenKind(draft.kind)) return { unlimited: { because: 'not spoken', kind: draft.kind } };
  return from === 'text' && seconds > BEYOND * limit.seconds
    ? { unlimited: { because: 'too long', times: BEYOND } }
    : { limit };
}

/**
 * The limit of a draft that is spoken, whatever it is: the command line's, its event's, the front matter's, that of the event the draft
 * is for, else the setting's. `pace` in words a minute.
 */
export function limitWhenSpoken(draft: Draft, context: Context, pace: number): LimitInForce {
  const { wishes } = context;
  const { settings } = wishes;
  if (wishes.limit) return { ...inForce(wishes.limit, pace), origin: 'argument' };
  const told = draftSession(draft, context);
  const stated = sessionLimit(told, context, pace);
  if (stated && told.source === 'argument') return stated;
  const own = keyValue(draft.frontMatter, 'limit');
  if (own) return { ...inForce(own, pace), origin: 'front matter' };
  if (stated) return stated;
  const set = inForce(settings.limit, pace);
  return settings.limitIsDefault ? { ...set, origin: 'default', ...whyNone(told) } : { ...set, origin: 'setting' };
}

function whyNone({ event, source }: DraftSession): Unstated {
  if (event) return { because: 'event without limit', event: event.id };
  return { because: source === undefined ? 'no event named' : 'event unknown' };
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
    ...(session ? { origin: 'session', event: event.id, session: session.id } : { origin: 'event', event: event.id }),
    evidence: evidence.filter(({ span }, i) => evidence.findIndex((other) => other.span.start === span.start) === i),
  };
}

function inForce(limit: LengthLimit, pace: number): LimitLength {
  if ('seconds' in limit) return { seconds: limit.seconds, limits: 'time', evidence: [] };
  return { seconds: (limit.words * 60) / pace, words: limit.words, limits: 'words', evidence: [] };
}
