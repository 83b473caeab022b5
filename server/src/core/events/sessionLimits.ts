import { type LimitedSpeech } from '../limits/limitSentence';
import { type SpeakingRole } from '../limits/limitGrammar';
import { isOfKinds } from '../source/sessionKinds';
import { type ConferenceSession, type TimeLimit } from '../source/sourceDocument';

/** A session as far as limits tell sessions apart. */
export type LimitedSession = Pick<ConferenceSession, 'id' | 'kind' | 'heading' | 'parent'>;

/** Capacities that have the limit of all speakers where none of their own is stated. Who leads or sits on a panel has none then. */
const SPEAKERS_LIKE_OTHERS: ReadonlySet<SpeakingRole> = new Set<SpeakingRole>([
  'eminent',
  'group',
  'observer',
  'civil society',
]);
/** Observers who may be civil society: "regional organizations" are none. */
const ANY_OBSERVER = /\b(?:observers?|stakeholders?|others?)\b/i;

/**
 * The limits that bind a capacity in a session, of every measure and force: those stated for the session, else for the session it is part
 * of, else for its kind, else for the event. A limit of another capacity never counts; one of all statements or speakers does for
 * those who speak like any other. Empty where none is known.
 */
export function limitsHolding<Limit extends TimeLimit>(
  limits: readonly Limit[],
  session: LimitedSession,
  role: SpeakingRole,
  speech?: LimitedSpeech,
): readonly Limit[] {
  for (const candidates of limitCandidates(limits, role, speech)) {
    for (const holds of scopesOf(session)) {
      const own = candidates.filter(holds);
      if (own.length > 0) return own;
    }
  }
  return [];
}

/** The limits that may bind a capacity, those of its own first. */
export function limitCandidates<Limit extends TimeLimit>(
  limits: readonly Limit[],
  role: SpeakingRole,
  speech?: LimitedSpeech,
): readonly (readonly Limit[])[] {
  const ofStatements = limits.filter((limit) => limit.speech === undefined);
  return [
    // A reply and an explanation have the limit of their own, whoever gives them.
    ...(speech === undefined ? [] : [limits.filter((limit) => limit.speech === speech)]),
    ofStatements.filter((limit) => limit.role === role),
    ...(role === 'civil society'
      ? [ofStatements.filter((limit) => limit.role === 'observer' && ANY_OBSERVER.test(limit.who ?? ''))]
      : []),
    ...(SPEAKERS_LIKE_OTHERS.has(role) ? [ofStatements.filter(({ isGeneral }) => isGeneral === true)] : []),
  ].filter((candidates) => candidates.length > 0);
}

/** Which limits are stated for a session, the closest first. */
function scopesOf(session: LimitedSession): readonly ((limit: TimeLimit) => boolean)[] {
  const { id, parent } = session;
  return [
    (limit) => limit.session === id && isOfKind(limit, session),
    (limit) => parent !== undefined && limit.session === parent && isOfKind(limit, session),
    (limit) => limit.session === undefined && limit.kinds !== undefined && isOfKind(limit, session),
    // A break-out session is part of a thematic one.
    (limit) => limit.session === undefined && session.kind === 'breakout' && limit.kinds?.includes('thematic') === true,
    (limit) =>
      limit.session === undefined &&
      limit.kinds === undefined &&
      limit.where !== undefined &&
      isCalled(session, limit.where),
    (limit) => limit.session === undefined && limit.kinds === undefined && limit.where === undefined,
  ];
}

/** Whether the heading of a session has the words that confine a limit: "ministerial round tables", in whatever number. */
function isCalled({ heading }: LimitedSession, where: string): boolean {
  const stems = (text: string): readonly string[] =>
    (text.toLowerCase().match(/[^\s.,;:()–—]+/g) ?? []).map((word) => word.replace(/(?:ies|y|s)$/, ''));
  const called = new Set(stems(heading));
  return stems(where)
    .filter((stem) => stem.length > 2)
    .every((stem) => called.has(stem));
}

function isOfKind({ kinds }: TimeLimit, session: LimitedSession): boolean {
  return kinds === undefined || isOfKinds(session, kinds);
}
