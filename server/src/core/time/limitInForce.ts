import { limitsFor } from '../events/eventLookup';
import type { Draft } from '../draft/draft';
import { keyValue } from '../frontMatter/frontMatter';
import { type DraftKind, isSpokenKind } from '../draft/draftKind';
import type { Context } from '../context';
import type { Evidence } from '../finding';
import type { LimitForce } from '../limits/limitForce';
import type { SpeakingRole } from '../limits/limitGrammar';
import type { LimitedSpeech } from '../limits/limitSentence';
import type { LengthLimit, PageSpacing } from '../text/duration';
import { wordsOnPages } from '../text/pageWords';
import { type DraftSession, draftSession } from './draftSession';

/** Where a limit is stated, the strongest first; an event and a session by their ids. */
export type StatedLimit =
  | { readonly origin: 'argument' | 'front matter' }
  | { readonly origin: 'session'; readonly event: string; readonly session: string }
  | { readonly origin: 'event'; readonly event: string }
  | { readonly origin: 'setting' }
  | ({ readonly origin: 'default' } & Unstated);

/** Why no limit is stated: no event is named, the corpus does not have the one that is, or that event states none for the session. */
export type Unstated =
  | { readonly because: 'no event named' | 'event unknown' }
  | { readonly because: 'event without limit'; readonly event: string; readonly session?: string };

/** Who states it, in a word. */
export type LimitOrigin = StatedLimit['origin'];

/** A length that is stated: one measure or several. */
export interface StatedLength {
  readonly seconds?: number;
  readonly words?: number;
  readonly pages?: number;
}

/** What may not be passed: a time, a number of words, or both where a document states both. */
interface LimitLength {
  /** Of a limit in words alone: what as many ordinary words take at the draft's pace. */
  readonly seconds: number;
  /** Where a number of words or pages limits: of pages about how many words they hold, see `wordsOnPages`. */
  readonly words?: number;
  /** Where a number of pages is stated. */
  readonly pages?: number;
  /** Whether `words` is Rostrum's estimate of what the pages hold. */
  readonly isEstimate?: true;
  /** What is limited: of both, neither may be passed. */
  readonly limits: 'time' | 'words' | 'both';
  /** Whether it is set, or only encouraged: what is past it is then told, and no fault. */
  readonly force: LimitForce;
  /** What is encouraged beside a limit that is set. */
  readonly encouraged?: StatedLength;
  /** The sentence of the corpus that states it, where one does; of both time and words there may be two. */
  readonly evidence: readonly Evidence[];
}

/** What an intervention may take, and why. */
export type LimitInForce = LimitLength & StatedLimit;

/** Three minutes: what the conferences of 2021 and 2023 gave the floor; said to be a default wherever it is used. */
export const DEFAULT_LIMIT_SECONDS = 180;

/**
 * Why no limit holds: texts of this kind are not spoken, the draft takes more than {@link BEYOND} times the limit, or none is known for
 * who speaks otherwise than from the floor.
 */
export type Unlimited =
  | {
      readonly because: 'role without limit';
      readonly role: SpeakingRole;
      readonly event?: string;
      readonly session?: string;
    }
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
  const held = limitWhenSpoken(draft, context, pace);
  const { limit } = held;
  const { from } = draft.kind;
  const isAskedFor = limit?.origin === 'argument' || limit?.origin === 'front matter';
  if (from === 'text' && isAskedFor) return held;
  if (!isSpokenKind(draft.kind)) return { unlimited: { because: 'not spoken', kind: draft.kind } };
  return limit && from === 'text' && seconds > BEYOND * limit.seconds
    ? { unlimited: { because: 'too long', times: BEYOND } }
    : held;
}

/**
 * The limit of a draft that is spoken, whatever it is: the command line's, its event's, the front matter's, that of the event the draft
 * is for, else the setting's. Nobody but the floor has a limit by default. `pace` in words a minute.
 */
export function limitWhenSpoken(draft: Draft, context: Context, pace: number): HeldTo {
  const { wishes } = context;
  const { settings } = wishes;
  if (wishes.limit) return { limit: { ...inForce(wishes.limit, pace), origin: 'argument' } };
  const told = draftSession(draft, context);
  const stated = sessionLimit(told, draft, context, pace);
  if (stated && told.source === 'argument') return { limit: stated };
  const own = keyValue(draft.frontMatter, 'limit');
  if (own) return { limit: { ...inForce(own, pace), origin: 'front matter' } };
  if (stated) return { limit: stated };
  const set = inForce(settings.limit, pace);
  if (!settings.limitIsDefault) return { limit: { ...set, origin: 'setting' } };
  const { role, event, session } = told;
  if (role !== 'floor') {
    const where = { ...(event && { event: event.id }), ...(session && { session: session.id }) };
    return { unlimited: { because: 'role without limit', role, ...where } };
  }
  return { limit: { ...set, origin: 'default', ...whyNone(told) } };
}

function whyNone({ event, session, source }: DraftSession): Unstated {
  if (event) {
    // Where the event states limits, just none for the session, that is said.
    const isElsewhere = session !== undefined && event.limits.length > 0;
    return { because: 'event without limit', event: event.id, ...(isElsewhere && { session: session.id }) };
  }
  return { because: source === undefined ? 'no event named' : 'event unknown' };
}

/** The limit the corpus states for who speaks there in that capacity. */
function sessionLimit(
  { event, session, role }: DraftSession,
  { kind }: Draft,
  { corpus }: Context,
  pace: number,
): LimitInForce | undefined {
  const all = event ? limitsFor(event, session, role, SPEECHES[kind.kind]) : [];
  if (!event || all.length === 0) return undefined;
  const isSet = all.some(({ force }) => force === 'firm');
  const force = isSet ? 'firm' : 'encouraged';
  const stated = all.filter((limit) => limit.force === force);
  const encouraged = isSet ? lengthOf(all.filter((limit) => limit.force === 'encouraged')) : {};
  const evidence = all.map(({ documentId, sentence, raw }) => ({
    message: sentence,
    document: documentId,
    uri: corpus.file(documentId)?.uri ?? '',
    span: raw,
  }));
  return {
    ...lengthInForce(lengthOf(stated), stated.find(({ pages }) => pages !== undefined)?.spacing, pace),
    force,
    ...(Object.keys(encouraged).length > 0 && { encouraged }),
    ...(session ? { origin: 'session', event: event.id, session: session.id } : { origin: 'event', event: event.id }),
    evidence: evidence.filter(({ span }, i) => evidence.findIndex((other) => other.span.start === span.start) === i),
  };
}

/** Kinds of drafts that have limits of their own. */
const SPEECHES: Readonly<Partial<Record<DraftKind['kind'], LimitedSpeech>>> = {
  'right-of-reply': 'right-of-reply',
  'explanation-of-position': 'explanation',
  'explanation-of-vote': 'explanation',
};

/** What limits state together: of each measure the first. */
function lengthOf(limits: readonly StatedLength[]): StatedLength {
  const first = (measure: keyof StatedLength): number | undefined =>
    limits.find((limit) => limit[measure] !== undefined)?.[measure];
  const [seconds, words, pages] = [first('seconds'), first('words'), first('pages')];
  return {
    ...(seconds !== undefined && { seconds }),
    ...(words !== undefined && { words }),
    ...(pages !== undefined && { pages }),
  };
}

/** A stated length as what is counted: pages are held against the words they hold, unless their words are stated too. */
function lengthInForce(
  { seconds, words: stated, pages }: StatedLength,
  spacing: PageSpacing | undefined,
  pace: number,
): Pick<LimitLength, 'seconds' | 'words' | 'pages' | 'isEstimate' | 'limits'> {
  const words = stated ?? (pages === undefined ? undefined : wordsOnPages(pages, spacing));
  return {
    seconds: seconds ?? ((words ?? 0) * 60) / pace,
    ...(words !== undefined && { words }),
    ...(pages !== undefined && { pages }),
    ...(pages !== undefined && stated === undefined && { isEstimate: true as const }),
    limits: words === undefined ? 'time' : seconds === undefined ? 'words' : 'both',
  };
}

/** A limit that the drafter or the settings state. */
function inForce(limit: LengthLimit, pace: number): LimitLength {
  const spacing = 'pages' in limit ? limit.spacing : undefined;
  return { ...lengthInForce(limit, spacing, pace), force: 'firm', evidence: [] };
}
